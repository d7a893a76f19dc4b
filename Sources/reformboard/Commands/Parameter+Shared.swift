import CommandGrammar
import Notation
import Snapshot

/// What several commands take.
extension Parameter {
    /// The package.
    static var folder: Parameter {
        .argument(
            Phrase(vi: "thư mục", en: "folder"),
            Phrase(
                vi: "Thư mục có datapackage.json hoặc các bảng của chương trình.",
                en: "A folder with datapackage.json or tables of the profile."),
            completion: .folders)
    }

    /// The day that a package is seen on.
    static var day: Parameter {
        .option(
            "--as-of", .dayName,
            Phrase(
                vi: "Xem chương trình ở ngày nào, viết YYYY-MM-DD.",
                en: "The day to see the programme on, as YYYY-MM-DD."),
            .day)
    }

    /// Whether drawings are plain.
    static var ascii: Parameter {
        .flag(
            "--ascii",
            Phrase(vi: "Chỉ vẽ bằng các ký tự ASCII.", en: "Draw with ASCII characters alone."))
    }

    /// Text or JSON.
    static var printedForm: Parameter {
        .option(
            "--format", .formName,
            Phrase(
                vi: "Dạng: text cho người đọc, json cho chương trình.",
                en: "The form: text for people, json for programs."),
            .oneOf { PrintedForm.allCases.map { $0.rawValue } }, fallback: PrintedForm.usual.rawValue)
    }

    /// How wide a text is.
    static func width(_ words: Phrase) -> Parameter {
        .option(
            "--width", Phrase(vi: "số cột", en: "columns"), words,
            .number(from: TextSnapshot.minimumWidth, to: TextSnapshot.maximumWidth),
            fallback: String(TextSnapshot.defaultWidth))
    }

    /// How wide a text is, where there is nothing but text.
    static var width: Parameter {
        .width(Phrase(vi: "Số cột, từ 20 đến 1000.", en: "The columns, 20 to 1000."))
    }

    /// A file in the place of standard output.
    static var output: Parameter {
        .option(
            "--output", short: "-o", Phrase(vi: "tệp", en: "file"),
            Phrase(
                vi: "Tệp để ghi ra; tệp cũ được thay trọn vẹn hoặc còn nguyên.",
                en: "A file to write to; an old one is replaced at once or not at all."),
            completion: .files)
    }
}

extension Phrase {
    /// What stands for a day in the help.
    static let dayName = Phrase(vi: "ngày", en: "day")
    /// What stands for a form in the help.
    static let formName = Phrase(vi: "dạng", en: "format")
    /// What stands for a theme in the help.
    static let themeName = Phrase(vi: "giao diện", en: "theme")
    /// What stands for a choice of colours in the help.
    static let coloursName = Phrase(vi: "màu", en: "colours")
}
