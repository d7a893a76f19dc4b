/// Who reads: the language of the words, and how days and numbers are written.
///
/// Most readers of a language write as it does; one who reads English and is used to `20/09/2025` chooses that.
public struct Reader: Sendable, Hashable {
    /// How days are written.
    public enum DayForm: String, Sendable, Hashable, CaseIterable {
        /// The day first: `20/09/2025`, without the year `20/09`.
        case dayFirst = "20/09/2025"
        /// The year first: `2025-09-20`, without the year as the language has it.
        case yearFirst = "2025-09-20"
    }

    /// How numbers are written.
    public enum NumberForm: String, Sendable, Hashable, CaseIterable {
        case points = "1.234,5"
        case commas = "1,234.5"
        /// Thousands are set apart by a space that does not break.
        case spaces = "1 234,5"
    }

    /// The language of the words.
    public let language: Language
    /// How days are written.
    public let days: DayForm
    /// How numbers are written.
    public let numbers: NumberForm

    /// A reader of a language, who writes as it does where nothing else is chosen.
    public init(_ language: Language, days: DayForm? = nil, numbers: NumberForm? = nil) {
        self.language = language
        self.days = days ?? (language == .vietnamese ? .dayFirst : .yearFirst)
        self.numbers = numbers ?? (language == .vietnamese ? .points : .commas)
    }
}

extension Reader.NumberForm {
    /// What stands between thousands.
    var group: String {
        switch self {
        case .points: "."
        case .commas: ","
        case .spaces: "\u{A0}"
        }
    }

    /// What stands before the decimals.
    var decimal: String { self == .commas ? "." : "," }
}
