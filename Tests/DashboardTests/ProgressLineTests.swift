import Canvas
import Dashboard
import Notation
import ReformModel
import Testing

@Suite("How far a load is, in one line")
struct ProgressLineTests {
    @Test(
        "At every width what matters most stays",
        arguments: [
            (80, "███████████···············  42 %   Esc stop   reading observations.csv"),
            (50, "██████▊·········  42 %   Esc stop   observations.…"),
            (40, "█████▌·······  42 %   Esc stop   observ…"),
            (24, " 42 %   Esc stop   obse…"), (20, " 42 %   Esc stop"), (15, " 42 %   observ…"), (5, " 42 %"),
            (3, "42…"),
            (0, ""),
        ])
    func english(width: Int, text: String) {
        #expect(line(.english, namesKey: true).text(width: width) == text)
    }

    @Test(
        "The same in Vietnamese",
        arguments: [
            (80, "███████████···············  42 %   Esc dừng   đang đọc observations.csv"),
            (50, "██████▊·········  42 %   Esc dừng   observations.…"), (20, " 42 %   Esc dừng"),
        ])
    func vietnamese(width: Int, text: String) {
        #expect(line(.vietnamese, namesKey: true).text(width: width) == text)
    }

    @Test("Where no key stops it none is named")
    func withoutKey() {
        #expect(
            line(.english, namesKey: false).text(width: 60)
                == "████████▍···········  42 %   reading observations.csv")
    }

    @Test("With ASCII alone there are no words, in either language", arguments: Language.allCases)
    func ascii(language: Language) {
        let text = line(language, namesKey: false, glyphs: .ascii).text(width: 60)
        #expect(text == "########-...........  42 %   observations.csv")
    }

    @Test("No width is passed, and the bar and the percentage stand where they stood whatever the file")
    func steady() {
        for width in 0...120 {
            for file in ["a.csv", "observations.csv", String(repeating: "đ", count: 200)] {
                let progress = LoadProgress(file: file, bytesRead: 4_234, bytesTotal: 10_000)
                let text = ProgressLine(progress, language: .english, glyphs: .unicode, namesKey: true)
                    .text(width: width)
                #expect(TextWidth.columns(of: text) <= width)
                if width >= 40 {
                    // As far as the key.
                    let start = line(.english, namesKey: true).text(width: width).split(separator: "stop")[0]
                    #expect(text.hasPrefix(start))
                }
            }
        }
    }

    @Test(
        "What is not done is not a hundred per cent",
        arguments: [(0, "0 %"), (9_999, "99 %"), (10_000, "100 %")])
    func percentage(bytes: Int, text: String) {
        let progress = LoadProgress(file: "", bytesRead: bytes, bytesTotal: 10_000)
        let line = ProgressLine(progress, language: .english, glyphs: .unicode, namesKey: false)
        #expect(line.text(width: 40).hasSuffix(" " + text))
    }

    @Test("The name of a file cannot act on the terminal")
    func hostileName() {
        let progress = LoadProgress(file: "a\u{1B}[2J\u{202E}b", bytesRead: 1, bytesTotal: 2)
        let text = ProgressLine(progress, language: .english, glyphs: .unicode, namesKey: false)
            .text(width: 80)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }

    private func line(_ language: Language, namesKey: Bool, glyphs: GlyphSet = .unicode) -> ProgressLine {
        ProgressLine(
            LoadProgress(file: "observations.csv", bytesRead: 4_234, bytesTotal: 10_000), language: language,
            glyphs: glyphs, namesKey: namesKey)
    }
}
