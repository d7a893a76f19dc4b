import Notation

/// The language that a command line asks for.
enum LanguageOption {
    /// The language that words ask for, whatever else is wrong with them; of several, the last.
    static func language(in words: ArraySlice<String>) -> Language? {
        var language: Language?
        var isValue = false
        for word in words {
            if word == StandardWord.end { break }
            let (name, value) = WordReader.parts(of: word)
            if isValue {
                language = Language(rawValue: word) ?? language
            } else if name == StandardWord.language, let value {
                language = Language(rawValue: value) ?? language
            }
            isValue = word == StandardWord.language
        }
        return language
    }

    /// The words without those that ask for a language.
    static func removed(from words: ArraySlice<String>) -> [String] {
        var kept: [String] = []
        var isValue = false
        for word in words {
            let isName = word == StandardWord.language
            if !isValue, !isName, !word.hasPrefix(StandardWord.language + "=") { kept.append(word) }
            isValue = isName
        }
        return kept
    }
}
