/// Words in both languages. A phrase cannot be made without its translation, so none is ever missing.
public struct Phrase: Sendable, Hashable {
    /// The Vietnamese words.
    public let vietnamese: String
    /// The English words.
    public let english: String

    /// Makes a phrase from its two wordings.
    public init(vi: String, en: String) {
        vietnamese = vi
        english = en
    }

    /// The words in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
