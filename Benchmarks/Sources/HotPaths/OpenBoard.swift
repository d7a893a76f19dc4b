import Assessment
import Canvas
import Dashboard
import Notation
import ReformModel

/// A board with somebody at its keys, without a terminal.
struct OpenBoard {
    private var state: DashboardState

    /// Opens the board.
    init(_ standing: Standing, _ language: Language, _ size: Size) {
        state = DashboardState(
            standing, findingCount: 0, language: language, glyphs: .unicode, themes: ["night"],
            theme: "night",
            size: size)
    }

    /// Opens the board of the sample on its day.
    static func sample(_ language: Language, _ size: Size) throws -> OpenBoard {
        let programme = try Sample.programme()
        return OpenBoard(Standing(of: programme, on: try programme.speaksFor()), language, size)
    }

    /// What is on the screen.
    func frame() -> Grid { state.draw() }

    /// Takes a key and gives the frame after it, as the loop of the board does.
    mutating func frame(after key: Key) -> Grid {
        _ = state.press(key)
        return frame()
    }
}
