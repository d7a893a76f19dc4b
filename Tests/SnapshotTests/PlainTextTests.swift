import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

@Suite("A snapshot is plain text")
struct PlainTextTests {
    @Test("At every width: no line too long, no spaces at its end, nothing that acts on a terminal")
    func everyWidth() {
        let context = Sample.context(.vietnamese)
        for width in Array(20...130) + [150, 180, 200, 1000] {
            check(TextSnapshot.board(context, width: width), width: width)
        }
    }

    @Test("Nor in the other language, in ASCII, or with one panel opened", arguments: Language.allCases)
    func otherDrawings(language: Language) {
        let context = Sample.context(language, glyphs: .ascii)
        for width in [20, 27, 45, 59, 60, 80, 109, 110, 200] {
            check(TextSnapshot.board(context, width: width), width: width)
            check(TextSnapshot.board(Sample.context(language), width: width), width: width)
        }
        for width in [20, 33, 61, 80, 100, 200] {
            for panel in PanelID.allCases {
                check(TextSnapshot.panel(panel, context, width: width), width: width)
            }
        }
    }

    @Test(
        "Every panel opened says which it is, and holds more than on the board", arguments: PanelID.allCases)
    func panels(panel: PanelID) {
        for language in Language.allCases {
            let context = Sample.context(language)
            let text = TextSnapshot.panel(panel, context)
            #expect(text.contains("\(panel.rawValue) \(Panel.named(panel).title[language])"))
            for other in PanelID.allCases where other != panel {
                #expect(!text.contains("\(other.rawValue) \(Panel.named(other).title[language])"))
            }
            let onBoard = Panel.named(panel).lines(context, PanelRoom(width: 98)).count
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count >= onBoard + 3)
        }
    }

    @Test("The footer tells the day, the package and its hash, what is made up and what is wrong")
    func footer() throws {
        let digest = Sample.programme.digest.prefix(12)
        #expect(digest.count == 12)
        let context = Sample.context(.english)
        let made = context.standing.illustrativeCount
        #expect(made > 0)
        #expect(
            TextSnapshot.board(context).hasSuffix(
                """


                Data to \(Sample.day). Package quang-ninh-2025, hash \(digest).
                ~ illustrative figures: \(made). Findings in files: 0.

                """))
        let day = try #require(Day(iso: "2025-06-01"))
        let earlier = TextSnapshot.panel(.congress, Sample.context(on: day, .vietnamese))
        #expect(earlier.contains("\n\nSố liệu đến 01/06/2025. Gói quang-ninh-2025, mã băm \(digest).\n"))
    }

    @Test("Without an ASCII letter of the data, no frame, block, arrow or dot pattern is left in ASCII")
    func asciiChrome() {
        for language in Language.allCases {
            let text = TextSnapshot.board(Sample.context(language, glyphs: .ascii), width: 120)
            let left = text.unicodeScalars.filter(isChrome)
            #expect(left.isEmpty, "\(String(String.UnicodeScalarView(left)))")
            let unicode = TextSnapshot.board(Sample.context(language), width: 120)
            #expect(unicode.unicodeScalars.contains(where: isChrome))
        }
    }

    /// Arrows, mathematical relations, technical signs, frames, blocks, shapes, dingbats, braille, dots.
    private func isChrome(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2190...0x21FF, 0x2260, 0x2300...0x23FF, 0x2500...0x28FF, 0x2022, 0x2026: true
        default: false
        }
    }

    private func check(_ text: String, width: Int) {
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(TextWidth.columns(of: line) <= width, "\(width): \(line)")
            #expect(line.last?.isWhitespace != true, "\(width): \(line)")
        }
        let bad = text.unicodeScalars.filter { $0 != "\n" && !CleanText.isAllowed($0) }
        #expect(bad.isEmpty, "\(width): \(bad.map(\.value))")
    }
}
