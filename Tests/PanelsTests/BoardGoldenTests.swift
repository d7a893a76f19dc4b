import Canvas
import Notation
import Panels
import TestSupport
import Testing

@Suite("The board on the screen")
struct BoardGoldenTests {
    @Test(
        "As it opens on the built-in programme",
        arguments: [(120, 40), (80, 24), (60, 15)], [Language.vietnamese, .english])
    func board(size: (width: Int, height: Int), language: Language) {
        let board = Board(Sample.context(language), focus: .breakthroughs)
        var grid = Grid(Size(width: size.width, height: size.height))
        board.draw(in: grid.bounds, on: &grid)
        let text = (0..<size.height).map(grid.line).joined(separator: "\n") + "\n"
        GoldenText.expect(text, named: "board-\(size.width)x\(size.height)-\(language.rawValue)")
    }

    @Test("It can be drawn at any size, and never outside")
    func anySize() {
        for width in [0, 1, 2, 3, 5, 9, 19, 40, 59, 60, 79, 80, 109, 110, 200] {
            for height in [0, 1, 2, 5, 14, 15, 24, 41, 90] {
                for panel in PanelID.allCases {
                    let board = Board(Sample.context(.vietnamese), focus: panel)
                    var grid = Grid(Size(width: width, height: height))
                    board.draw(in: grid.bounds, on: &grid)
                    #expect(grid.size == Size(width: width, height: height))
                }
            }
        }
    }
}
