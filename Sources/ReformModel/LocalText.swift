public import Notation

/// A text of the package: the default column (`title`) and its translations (`title@en`).
public struct LocalText: Sendable, Hashable {
    /// The text of the unmarked column, in the package's first language.
    public let base: String
    // Two texts and no dictionary: there is one for most cells with words, and all of them are asked at each drawing.
    private let vietnamese: String
    private let english: String

    /// Makes a text from the default column and its translations; empty translations count as absent.
    public init(_ base: String, translations: [Language: String] = [:]) {
        self.init(base) { translations[$0] ?? "" }
    }

    /// Makes a text from the default column and what it is in each language; empty where there is no translation.
    public init(_ base: String, translation: (Language) -> String) {
        self.base = base
        vietnamese = translation(.vietnamese)
        english = translation(.english)
    }

    /// The translation for a language, or the default text where there is none.
    public func text(in language: Language) -> String {
        let translation = translation(in: language)
        return translation.isEmpty ? base : translation
    }

    /// Whether there is a translation for a language.
    public func isTranslated(to language: Language) -> Bool { !translation(in: language).isEmpty }

    /// Whether there is nothing to show in any language.
    public var isEmpty: Bool { base.isEmpty && vietnamese.isEmpty && english.isEmpty }

    private func translation(in language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
