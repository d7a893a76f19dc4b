import CommandGrammar
import Notation

/// `reformboard [FOLDER]`: the board, in the terminal.
struct BoardCommand: Command {
    static let name = "board"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Mở bảng (khi không ghi lệnh nào thì là lệnh này).",
                en: "Open the board (what happens without a command)."),
            discussion: Phrase(
                vi: """
                    Bảng cần terminal; ra ống dẫn hoặc tệp thì được in thành văn bản. Phím ? cho xem mọi phím.
                    """,
                en: """
                    The board needs a terminal; into a pipe or a file, it is printed as text. The key ? shows all \
                    keys.
                    """),
            examples: [
                "reformboard my-programme",
                "reformboard my-programme --as-of 2025-06-30 --theme lotus",
                "reformboard --accessible --lang en",
            ],
            parameters: [.folder, .language, .ascii, .day, .theme, .accessible])
    }

    /// What is asked for.
    let request: BoardRequest

    init(_ given: GivenWords) {
        request = BoardRequest(
            folder: given.text(.folder), day: given.day(.day), language: given.choice(.language),
            ascii: given.has(.ascii), theme: given.text(.theme), accessible: given.has(.accessible))
    }

    func run() throws { try request.run() }
}

extension Parameter {
    fileprivate static var theme: Parameter {
        .option(
            "--theme", .themeName,
            Phrase(
                vi: "Giao diện: tên, hoặc đường dẫn của một bảng màu (JSON).",
                en: "The theme: a name, or the path of a colour scheme (JSON)."),
            completion: WordCompletion.themes)
    }

    fileprivate static var accessible: Parameter {
        .flag(
            "--accessible",
            Phrase(
                vi: """
                    Dòng chữ để nghe thay cho màn hình để nhìn, dành cho trình đọc màn hình; ACCESSIBLE=1 cũng vậy.
                    """,
                en: """
                    Lines to be heard instead of a screen to be seen, for screen readers; also with ACCESSIBLE=1.
                    """))
    }
}
