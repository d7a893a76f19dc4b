import Foundation
import Notation
import Testing

@Suite("Text as it is looked for")
struct FoldedTextTests {
    @Test(
        "Without case and marks, đ as d",
        arguments: [
            ("Đại hội cấp xã", "dai hoi cap xa"), ("THỊ TRẤN QUẢNG HÀ", "thi tran quang ha"),
            ("ưỡng", "uong"), ("Đông Ngũ 2", "dong ngu 2"), ("Łódź ÿ Ǻ", "lodz y a"), ("", ""),
            ("№ 45-CT/TW", "№ 45-ct/tw"), ("ΑΒΓ", "αβγ"), ("東京", "東京"),
        ])
    func folded(text: String, wanted: String) {
        #expect(FoldedText.of(text) == wanted)
        #expect(FoldedText.of(text.decomposedStringWithCanonicalMapping) == wanted)
        #expect(FoldedText.of(FoldedText.of(text)) == wanted)
    }

    @Test("Every Vietnamese letter becomes a plain one")
    func alphabet() {
        let letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
        for text in [letters, letters.uppercased()] {
            #expect(Set(FoldedText.of(text)) == Set("aeiouyd"))
            #expect(FoldedText.of(text).count == letters.count)
        }
    }
}
