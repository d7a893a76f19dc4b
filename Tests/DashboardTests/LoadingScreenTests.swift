import Canvas
import Dashboard
import Notation
import Panels
import ReformModel
import TestSupport
import Testing

@Suite("The board before its data is there")
struct LoadingScreenTests {
    @Test(
        "The title, the frames, and how far the load is", arguments: [(80, 24), (120, 40)],
        Language.allCases)
    func drawn(size: (width: Int, height: Int), language: Language) {
        let grid = screen(language, width: size.width, height: size.height).draw()
        let text = (0..<size.height).map(grid.line).joined(separator: "\n") + "\n"
        GoldenText.expect(text, named: "loading-\(size.width)x\(size.height)-\(language.rawValue)")
    }

    @Test("It can be drawn at any size, and says how far the load is wherever that fits")
    func anySize() {
        for width in [0, 1, 2, 5, 20, 59, 60, 109, 110, 200] {
            for height in [0, 1, 2, 3, 14, 15, 40] {
                let grid = screen(.vietnamese, width: width, height: height).draw()
                #expect(grid.size == Size(width: width, height: height))
                if width >= 10, height >= 1 { #expect(grid.line(height - 1).contains("50 %")) }
            }
        }
    }

    @Test("With ASCII alone nothing but letters of the data needs more")
    func ascii() {
        let grid = screen(.english, width: 120, height: 40, glyphs: .ascii).draw()
        #expect((0..<40).allSatisfy { grid.line($0).unicodeScalars.allSatisfy(\.isASCII) })
    }

    @Test("Esc, Backspace, q and ^C stop it, ^Z suspends, and nothing else does anything")
    func keys() {
        let screen = screen(.english, width: 80, height: 24)
        for binding in KeyTable.all {
            let expected: Effect? =
                switch binding.action {
                case .back, .quit: .stopReading
                case .suspend: .suspend
                default: nil
                }
            #expect(screen.effect(of: binding.action) == expected, "\(binding.words)")
        }
    }

    private func screen(
        _ language: Language, width: Int, height: Int, glyphs: GlyphSet = .unicode
    ) -> LoadingScreen {
        var screen = LoadingScreen(
            title: LocalText("Programme"), language: language, glyphs: glyphs,
            size: Size(width: width, height: height))
        screen.progress = LoadProgress(file: "observations.csv", bytesRead: 1, bytesTotal: 2)
        return screen
    }
}
