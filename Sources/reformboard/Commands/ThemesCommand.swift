import CStreams
import Canvas
import CommandGrammar
import Notation
import Snapshot

/// `reformboard themes [THEME]`: what `--theme` takes, and how it looks.
struct ThemesCommand: Command {
    static let name = "themes"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "In tên các giao diện và cho xem màu của chúng.",
                en: "Print the names of the themes, and what they look like."),
            discussion: Phrase(
                vi: """
                    Cạnh mỗi tên là nền của nó, tối hay sáng. Trên terminal có 256 màu, hoặc với --colours, màu của \
                    nó được cho xem bên cạnh.
                    """,
                en: """
                    Each is named with its ground, dark or light. On a terminal of 256 colours, or with --colours, \
                    its colours are shown beside.
                    """),
            examples: [
                "reformboard themes",
                "reformboard themes coal --colours direct",
                "reformboard themes --colours 256 | less -R",
            ],
            parameters: [.theme, .colours, .language])
    }

    private let theme: String?
    private let colours: AnsiColours?
    private let language: Language?

    init(_ given: GivenWords) {
        theme = given.text(.theme)
        colours = given.choice(.colours)
        language = given.choice(.language)
    }

    func run() throws {
        let language = language ?? Surroundings.language ?? .english
        let shelf = try ThemeShelf(named: theme, settings: .none, language: language)
        let themes = try (theme.map { [$0] } ?? shelf.names).map { name in
            (name: CleanText.line(name), theme: try shelf.theme(name, language: language))
        }
        let text = ThemeList.render(themes, colours: colours ?? Self.ownColours, in: language)
        try StandardStreams.write(text, language)
    }

    /// What can be shown without being asked for. The sixteen that a terminal is set to are the same in every theme.
    private static var ownColours: AnsiColours {
        let kind = EnvironmentVariable.terminal.value ?? ""
        let isBare = !(EnvironmentVariable.noColour.value ?? "").isEmpty
        return rb_output_is_terminal() && !isBare && kind.hasSuffix("256color") ? .indexed : .none
    }
}

extension Parameter {
    fileprivate static var theme: Parameter {
        .argument(
            .themeName,
            Phrase(
                vi: "Chỉ một giao diện: tên, hoặc đường dẫn của một bảng màu (JSON).",
                en: "One theme alone: a name, or the path of a colour scheme (JSON)."),
            completion: WordCompletion.themes)
    }

    fileprivate static var colours: Parameter {
        .option(
            "--colours", .coloursName,
            Phrase(
                vi: "Cho xem bằng màu nào; none thì chỉ có tên.",
                en: "The colours to show them in; none for the names alone."),
            .oneOf { AnsiColours.allCases.map { $0.rawValue } })
    }
}
