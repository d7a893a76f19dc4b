/// A language the program speaks. Texts of a package may exist in others; they are not shown.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"

    /// The other language of the two: what `L` changes to.
    public var next: Language { self == .vietnamese ? .english : .vietnamese }

    /// The language that a POSIX locale name asks for (`vi_VN.UTF-8`, `en_GB`, `vi`), or nil when it
    /// names neither (`C`, `POSIX`, empty, a language that the program does not speak).
    public init?(localeName: String) {
        let tag = localeName.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
        self.init(rawValue: tag.lowercased())
    }
}
