import Notation

/// A command line that asks for the board in the plainest way, understood without the parser of commands: to learn
/// what all commands may be given takes that a sixth of the time in which the board is on the screen.
///
/// Whatever is not wholly plain is left to the parser, with all it says on mistakes. A test holds that both
/// understand the same.
enum PlainBoardLine {
    /// The board that is asked for; nil where the parser has to look.
    static func request(_ arguments: some Sequence<String>) -> BoardRequest? {
        var request = BoardRequest()
        var seen: Set<String> = []
        var words = arguments.makeIterator()
        while let word = words.next() {
            guard seen.insert(word).inserted else { return nil }
            switch word {
            case "--ascii": request.ascii = true
            case "--accessible": request.accessible = true
            case "--lang":
                guard let language = words.next().flatMap(Language.init(rawValue:)) else { return nil }
                request.language = language
            case "--as-of":
                guard let day = words.next().flatMap(Day.init(iso:)) else { return nil }
                request.day = day
            case "--theme":
                guard let theme = words.next(), isPlain(theme) else { return nil }
                request.theme = theme
            default:
                guard request.folder == nil, isPlain(word), !commands.contains(word) else { return nil }
                request.folder = word
            }
        }
        return request
    }

    /// Whether a word is no option, and nothing that the parser might take for something else.
    private static func isPlain(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }

    /// The names of all commands.
    static let commands: Set<String> = [
        "board", "snapshot", "report", "explain", "check", "diff", "config", "record", "progress", "calendar",
        "schema", "init", "themes", "help",
    ]
}
