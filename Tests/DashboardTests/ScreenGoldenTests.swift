import Canvas
import Dashboard
import Notation
import Panels
import ReformModel
import TestSupport
import Testing

@Suite("Every screen, as it is seen")
struct ScreenGoldenTests {
    /// A screen by the keys that lead to it.
    struct Scene: Sendable, CustomStringConvertible {
        let name: String
        let keys: String
        var description: String { name }
    }

    static let scenes = [
        Scene(name: "board", keys: ""),
        Scene(name: "breakthroughs", keys: "1 Enter"),
        Scene(name: "restructuring", keys: "2 Enter"),
        Scene(name: "successions", keys: "2 Enter G"),
        Scene(name: "congress", keys: "3 Enter"),
        Scene(name: "congress-weeks", keys: "3 Enter + + + +"),
        Scene(name: "attention", keys: "4 Enter"),
        Scene(name: "legal-basis", keys: "5"),
        Scene(name: "changes", keys: "6 < < <"),
        Scene(name: "findings-none", keys: "7"),
        Scene(name: "indicator", keys: "4 Enter Down Down Enter"),
        Scene(name: "milestone", keys: "4 Enter Down Down Down Down Enter"),
        Scene(name: "unit", keys: "2 Enter / t i e n Space y e n Enter Enter"),
        Scene(name: "found", keys: "2 Enter / d o n g Space t i"),
        Scene(name: "document", keys: "5 / 4 5 - C T Enter Enter"),
        Scene(name: "strip", keys: "t D ("),
        Scene(name: "palette", keys: ": d a y"),
        Scene(name: "everything", keys: "/ t i e n Space y e n"),
        Scene(name: "help", keys: "?"),
    ]

    @Test("In both languages, at three sizes", arguments: scenes, [Language.vietnamese, .english])
    func screens(scene: Scene, language: Language) {
        for (width, height) in [(80, 24), (120, 40), (200, 50)] {
            let board = BoardAtHand(language, width: width, height: height).after(Script(scene.keys))
            GoldenText.expect(
                board.screen + "\n", named: "\(scene.name)-\(width)x\(height)-\(language.rawValue)")
        }
    }

    @Test(
        "Where only ASCII can be drawn", arguments: ["board", "congress", "legal-basis", "indicator", "unit"])
    func ascii(name: String) throws {
        let scene = try #require(Self.scenes.first { $0.name == name })
        let board = BoardAtHand(.english, width: 80, height: 24, glyphs: .ascii).after(Script(scene.keys))
        GoldenText.expect(board.screen + "\n", named: "\(name)-80x24-ascii")
        let drawn = board.screen.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic }
        #expect(drawn.isEmpty, "\(drawn)")
    }

    @Test("What is wrong in the files, with the lines", arguments: [Language.vietnamese, .english])
    func findings(language: Language) throws {
        let package = try PackageLoader.load(.builtIn(name: "broken", files: Self.broken))
        let list = FindingList(package.findings, further: package.further)
        for (width, height) in [(80, 24), (120, 40)] {
            let board = BoardAtHand(
                language, width: width, height: height, programme: package.programme, findings: list
            ).after("7")
            GoldenText.expect(
                board.screen + "\n", named: "findings-\(width)x\(height)-\(language.rawValue)")
        }
    }

    private static let broken: [String: [UInt8]] = [
        "indicators.csv": Array("id,title,direction\na,Tăng trưởng,up\nb,Thu ngân sách,increase\n".utf8),
        "observations.csv": Array(
            """
            indicator,date,value,source
            a,2025-13-30,1.5,
            a,2025-06-30,"12,5",Bản tin của Sở Tài chính về thu ngân sách trên địa bàn, kỳ tháng sáu năm 2025
            c,2025-07-31,3,
            b,2025-07-31,\u{1B}[31m3,

            """.utf8),
    ]
}
