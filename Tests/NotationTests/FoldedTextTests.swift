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

    @Test("A Latin letter with marks becomes the letter that its name in Unicode has, and nothing else does")
    func names() throws {
        for value in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
            let scalar = try #require(Unicode.Scalar(value))
            let words = scalar.properties.name?.split(separator: " ") ?? []
            let isMarked =
                words.count > 4 && words[0] == "LATIN" && words[2] == "LETTER" && words[4] == "WITH"
                && words[3].count == 1
            let plain = isMarked ? words[3].lowercased() : scalar.properties.lowercaseMapping
            #expect(FoldedText.of(String(scalar)) == plain, "\(value)")
        }
    }

    @Test(
        "One text is found in another",
        arguments: [
            ("hoi", "Đại hội cấp xã", 4), ("ĐẠI", "Đại hội", 0), ("xã", "Đại hội cấp xã", 12),
            ("xa.", "xã", nil),
            ("", "xã", nil), ("aab", "aaab", 1), ("東", "x東京", 1),
        ] as [(String, String, Int?)])
    func place(_ wanted: String, _ text: String, _ place: Int?) {
        #expect(FoldedText.bytes(of: text).place(of: FoldedText.bytes(of: wanted)) == place)
    }
}
