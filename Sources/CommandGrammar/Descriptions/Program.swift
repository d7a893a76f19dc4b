/// A program of several commands.
public protocol Program {
    /// What it is for. It takes nothing itself: what every command takes is added to the help.
    static var description: CommandDescription { get }
    /// Its version.
    static var version: String { get }
    /// What it can be asked for, in the order of the help.
    static var commands: [any Command.Type] { get }
    /// The command that is meant where none is named.
    static var usual: any Command.Type { get }
}

extension Program {
    /// The command of a name.
    static func command(named name: String) -> (any Command.Type)? {
        for command in commands where command.name == name { return command }
        return nil
    }

    /// The words that may stand in the place of a command.
    static var names: [String] { commands.map { $0.name } + [StandardWord.helpCommand] }
}
