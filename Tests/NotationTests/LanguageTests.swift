import Notation
import Testing

@Suite("Languages")
struct LanguageTests {
    @Test(
        "A locale's name asks for a language",
        arguments: [
            ("vi_VN.UTF-8", Language.vietnamese), ("vi", .vietnamese), ("VI_vn", .vietnamese),
            ("vi-VN", .vietnamese), ("vi@euro", .vietnamese), ("vi.UTF-8", .vietnamese),
            ("en_GB", .english), ("en_US.UTF-8", .english), ("en", .english),
        ])
    func spoken(name: String, language: Language) {
        #expect(Language(localeName: name) == language)
    }

    @Test(
        "A locale that names neither language asks for none",
        arguments: ["", "C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", "vie", "e", "_en", "eng_GB"])
    func unspoken(name: String) {
        #expect(Language(localeName: name) == nil)
    }

    @Test("Each language's next is the other")
    func next() {
        #expect(Language.vietnamese.next == .english)
        #expect(Language.english.next == .vietnamese)
    }

    @Test("A phrase gives its words in the language asked for")
    func phrase() {
        let phrase = Phrase(vi: "chậm", en: "late")
        #expect(phrase[.vietnamese] == "chậm")
        #expect(phrase[.english] == "late")
    }
}
