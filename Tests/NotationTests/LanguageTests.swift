import Notation
import Testing

@Suite("Languages")
struct LanguageTests {
    @Test(
        "The language of a locale name",
        arguments: [
            ("vi_VN.UTF-8", Language.vietnamese), ("vi", .vietnamese), ("en_GB", .english),
            ("EN-us", .english),
            ("C", nil), ("POSIX", nil), ("", nil), ("fr_FR.UTF-8", nil), ("vic", nil),
        ] as [(String, Language?)])
    func localeName(name: String, language: Language?) {
        #expect(Language(localeName: name) == language)
    }

    @Test("A phrase gives the words of the language")
    func phrase() {
        let phrase = Phrase(vi: "lỗi", en: "error")
        #expect(phrase[.vietnamese] == "lỗi")
        #expect(phrase[Language.vietnamese.next] == "error")
    }
}
