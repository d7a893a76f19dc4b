import Canvas
import Dashboard
import Notation
import Panels
import TestSupport
import Testing

@testable import Dashboard

/// What is heard of a board, key by key.
@Suite("The board as it is heard")
struct SpokenBoardTests {
    /// The lines after each key, with the key in front.
    private func transcript(_ language: Language, _ keys: [Key]) -> String {
        var preferences = Preferences()
        preferences.keys = preferences.keys.countingWithDigits
        preferences.isSpoken = true
        var board = BoardAtHand(
            language, width: SpokenBoard.size.width, height: SpokenBoard.size.height, preferences: preferences
        )
        var spoken = SpokenBoard()
        var text = spoken.lines(for: board.state).joined(separator: "\n") + "\n"
        for key in keys {
            board.press(key)
            text += "\n[\(key.spelling)]\n" + spoken.lines(for: board.state).map { $0 + "\n" }.joined()
        }
        return text
    }

    private func keys(_ text: String) -> [Key] { Script(text).keys }

    @Test("A walk through the board is told in words", arguments: Language.allCases)
    func walk(language: Language) {
        GoldenText.expect(
            transcript(
                language,
                keys(
                    "Down Tab Down 1 Enter Down 1 2 Enter Esc Esc ] [ / g r d p Enter Enter Esc Esc f f f f L 4 Enter 1 Enter PgDn Esc"
                )),
            named: "spoken-walk-\(language.rawValue)")
    }

    @Test("Every page and panel is told, and nothing that only draws", arguments: Language.allCases)
    func pages(language: Language) {
        let text = transcript(
            language, keys("1 Enter Esc 2 Enter Esc 3 Enter Esc 5 Enter Esc 6 Enter Esc 7 Enter Esc ? Esc :"))
        GoldenText.expect(text, named: "spoken-pages-\(language.rawValue)")
        #expect(!text.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) })
    }

    @Test("A key that changes nothing says nothing, and one change is one line")
    func quiet() {
        var preferences = Preferences()
        preferences.isSpoken = true
        var board = BoardAtHand(width: 240, height: 60, preferences: preferences)
        var spoken = SpokenBoard()
        _ = spoken.lines(for: board.state)
        for key in keys("Up Esc x 9") {
            board.press(key)
            #expect(spoken.lines(for: board.state).isEmpty, "\(key)")
        }
        for key in keys("Down Down Tab ] } 0 Down Up") {
            board.press(key)
            #expect(spoken.lines(for: board.state).count == 1, "\(key)")
        }
    }

    @Test("While a year is played only the day that it stops on is told")
    func play() {
        var board = BoardAtHand(width: 240, height: 60)
        var spoken = SpokenBoard()
        _ = spoken.lines(for: board.state)
        board.press("p")
        for _ in 0..<5 {
            board.state.playOn()
            #expect(spoken.lines(for: board.state).isEmpty)
        }
        board.press("p")
        #expect(spoken.lines(for: board.state).count == 1)
    }
}
