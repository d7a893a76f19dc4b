/// Something that the program can be asked for by a word: what it takes, and how it is done.
public protocol Command {
    /// The word that asks for it.
    static var name: String { get }
    /// What it is for and what it takes. Made anew whenever it is asked for, so that a start makes only the one
    /// that it needs.
    static var description: CommandDescription { get }

    /// Takes its values from what was given.
    ///
    /// - Throws: what does not go together in it.
    init(_ given: GivenWords) throws(CommandMistake)

    /// Does it.
    func run() throws
}
