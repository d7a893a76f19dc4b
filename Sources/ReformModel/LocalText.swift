public import Notation

/// A text of the package: the default column (`title`) and its translations (`title@en`).
public struct LocalText: Sendable, Hashable {
    /// The text of the unmarked column, in the package's first language.
    public let base: String
    /// The translations that have a text, by language.
    public let translations: [Language: String]

    /// Makes a text from the default column and its translations; empty translations count as absent.
    public init(_ base: String, translations: [Language: String] = [:]) {
        self.base = base
        self.translations = translations.filter { !$0.value.isEmpty }
    }

    /// The translation for a language, or the default text where there is none.
    public func text(in language: Language) -> String {
        translations[language] ?? base
    }

    /// Whether there is nothing to show in any language.
    public var isEmpty: Bool { base.isEmpty && translations.isEmpty }
}
