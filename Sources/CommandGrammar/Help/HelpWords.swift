import Notation

/// The words of the help that are the same for every command.
enum HelpWords {
    static let overview = Phrase(vi: "TÓM TẮT: ", en: "OVERVIEW: ")
    static let examples = Phrase(vi: "Ví dụ:", en: "Examples:")
    static let usageHeading = Phrase(vi: "CÚ PHÁP: ", en: "USAGE: ")
    static let usage = Phrase(vi: "Cú pháp: ", en: "Usage: ")
    static let arguments = Phrase(vi: "THAM SỐ:", en: "ARGUMENTS:")
    static let options = Phrase(vi: "TUỲ CHỌN:", en: "OPTIONS:")
    static let commands = Phrase(vi: "LỆNH:", en: "SUBCOMMANDS:")
    static let usual = Phrase(vi: " (mặc định)", en: " (default)")
    static let values = Phrase(vi: "giá trị: ", en: "values: ")
    static let fallback = Phrase(vi: "mặc định: ", en: "default: ")

    static func eachCommand(_ program: String) -> Phrase {
        Phrase(
            vi: "  Xem '\(program) help <lệnh>' để biết chi tiết.",
            en: "  See '\(program) help <subcommand>' for detailed help.")
    }

    static func further(_ name: String) -> Phrase {
        Phrase(
            vi: "  Xem thêm: '\(name) --help'.", en: "  See '\(name) --help' for more information.")
    }
}
