import ArgumentParser
import Panels
import Snapshot

/// `reformboard snapshot [FOLDER]`: the board as text, without a terminal.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Write the board as plain text.",
        discussion: """
            The same package, day, width and language give the same bytes on every machine.

            Examples:
              reformboard snapshot --as-of 2025-09-20 --width 100 --lang en
              reformboard snapshot my-programme --panel congress --output monday.txt
            """)

    @OptionGroup var options: PackageOptions

    @Option(help: "The columns, 20 to 1000.")
    var width = TextSnapshot.defaultWidth

    @Option(help: "One panel opened: breakthroughs, restructuring, congress or attention.")
    var panel: PanelName?

    @Option(
        name: .shortAndLong, help: "A file to write to; an old one is replaced at once or not at all.",
        completion: .file())
    var output: String?

    func validate() throws {
        try TextSnapshot.validate(width: width)
    }

    mutating func run() throws {
        let package = try OpenedPackage(options)
        let context = package.context(ascii: options.ascii)
        let text =
            panel.map { TextSnapshot.panel($0.id, context, width: width) }
            ?? TextSnapshot.board(context, width: width)
        try OutputFile.deliver(text, to: output, package.language)
    }
}

extension TextSnapshot {
    /// Refuses a width out of bounds on a command line.
    static func validate(width: Int) throws {
        guard (minimumWidth...maximumWidth).contains(width) else {
            throw ValidationError("--width is between \(minimumWidth) and \(maximumWidth).")
        }
    }
}

/// The names of the panels on a command line.
enum PanelName: String, ExpressibleByArgument, CaseIterable {
    case breakthroughs
    case restructuring
    case congress
    case attention

    /// The panel.
    var id: PanelID {
        switch self {
        case .breakthroughs: .breakthroughs
        case .restructuring: .restructuring
        case .congress: .congress
        case .attention: .attention
        }
    }
}
