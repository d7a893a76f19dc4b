import CommandGrammar
import Notation

/// A program of two commands, which keep what they were given.
enum SmallProgram: Program {
    static let version = "1.2.3"

    static var description: CommandDescription {
        CommandDescription(
            "small", abstract: Phrase(vi: "Một chương trình nhỏ.", en: "A small program."),
            discussion: Phrase(vi: "Nói thêm.", en: "More is said."), examples: ["small x", "small keep y"],
            usage: [
                Phrase(vi: "small [TÊN]", en: "small [NAME]"), Phrase(vi: "small LỆNH", en: "small COMMAND"),
            ],
            parameters: [])
    }

    static var commands: [any Command.Type] { [ShowCommand.self, KeepCommand.self] }
    static var usual: any Command.Type { ShowCommand.self }
}

/// The usual one of them.
struct ShowCommand: Command {
    static let name = "show"

    static var description: CommandDescription {
        CommandDescription(
            name, abstract: Phrase(vi: "Cho xem.", en: "Show something."),
            discussion: Phrase(
                vi: "Đoạn đầu.\nĐoạn hai.", en: "The first paragraph.\nThe second paragraph."),
            examples: ["small show \\\n    --day 2025-06-30"],
            parameters: [.place, .language, .loud, .day, .form, .width])
    }

    let given: GivenWords
    init(_ given: GivenWords) { self.given = given }
    func run() {}
}

/// One with arguments that must be there, and with rules of its own.
struct KeepCommand: Command {
    static let name = "keep"

    static var description: CommandDescription {
        CommandDescription(
            name, abstract: Phrase(vi: "Giữ lại.", en: "Keep something."),
            discussion: Phrase(vi: "", en: ""), examples: [],
            parameters: [.thing, .places, .form, .output, .loud, .quiet, .secret])
    }

    let given: GivenWords

    init(_ given: GivenWords) throws(CommandMistake) {
        self.given = given
        if given.has(.loud), given.has(.quiet) { throw .together(.loud, .quiet) }
        if given.has(.output), given.text(.form) != "json" {
            throw .onlyWith(.output, of: .form, values: ["json"])
        }
        if given.text(.thing) == "nothing" {
            throw .rule(Phrase(vi: "không giữ gì thì không có gì", en: "nothing cannot be kept"))
        }
    }

    func run() {}
}

extension Parameter {
    static var place: Parameter {
        .argument(
            Phrase(vi: "nơi", en: "place"), Phrase(vi: "Ở đâu.", en: "Where."), completion: .folders)
    }
    static var thing: Parameter {
        .argument(
            Phrase(vi: "vật", en: "thing"), Phrase(vi: "Cái gì.", en: "What."), isRequired: true,
            completion: .custom { before, begun in ["apple", "apricot", "b\(before.count)", begun + "!"] })
    }
    static var places: Parameter {
        .argument(
            Phrase(vi: "các nơi", en: "places"), Phrase(vi: "Ở những đâu.", en: "Where all."), limit: 2,
            completion: .folders)
    }
    static var loud: Parameter { .flag("--loud", Phrase(vi: "To.", en: "Loud.")) }
    static var quiet: Parameter { .flag("--quiet", short: "-q", Phrase(vi: "Nhỏ.", en: "Quiet.")) }
    static var day: Parameter {
        .option("--day", Phrase(vi: "ngày", en: "day"), Phrase(vi: "Ngày nào.", en: "Which day."), .day)
    }
    static var form: Parameter {
        .option(
            "--format", Phrase(vi: "dạng", en: "format"), Phrase(vi: "Dạng.", en: "The form."),
            .oneOf { ["text", "json", "html"] }, fallback: "text")
    }
    static var width: Parameter {
        .option(
            "--width", Phrase(vi: "số cột", en: "columns"), Phrase(vi: "Số cột.", en: "The columns."),
            .number(from: 20, to: 1000))
    }
    static var output: Parameter {
        .option(
            "--output", short: "-o", Phrase(vi: "tệp", en: "file"), Phrase(vi: "Ra tệp.", en: "To a file."),
            completion: .files)
    }
    static var secret: Parameter {
        .option(
            "--secret", Phrase(vi: "số", en: "number"), Phrase(vi: "Bí mật.", en: "A secret."),
            isHidden: true)
    }
}

extension SmallProgram {
    /// What was understood of a line, whose words stand apart by spaces.
    static func read(_ line: String, language: Language = .english) throws -> CommandRequest {
        try read(line.split(separator: " ").map(String.init), language: language)
    }

    static func read(_ words: [String], language: Language = .english) throws -> CommandRequest {
        try CommandRequest.read(words[...], of: SmallProgram.self, language: { language })
    }

    /// What a command was given.
    static func given(_ words: [String]) throws -> GivenWords? {
        guard case .run(let command) = try read(words) else { return nil }
        return (command as? ShowCommand)?.given ?? (command as? KeepCommand)?.given
    }

    static func given(_ line: String) throws -> GivenWords? {
        try given(line.split(separator: " ").map(String.init))
    }

    /// What is told.
    static func told(_ line: String, language: Language = .english) throws -> String? {
        guard case .tell(let text, _) = try read(line, language: language) else { return nil }
        return text
    }

    /// What is said of a line that is wrong; empty where it is right.
    static func said(_ words: [String], language: Language = .english) -> [String] {
        do {
            _ = try read(words, language: language)
            return []
        } catch {
            return (error as? CommandRefusal)?.lines ?? []
        }
    }

    static func said(_ line: String, language: Language = .english) -> [String] {
        said(line.split(separator: " ").map(String.init), language: language)
    }
}
