import Canvas
import Dashboard
import Notation
import Panels
import Testing

@Suite("Seeing other days")
struct TimeTests {
    @Test(
        "Brackets, braces and 0 change the day, and the header says so",
        arguments: [
            ("[", "2025-09-19"), ("]", "2025-09-21"), ("{", "2025-08-20"), ("}", "2025-10-20"),
            ("[ [ [ 0", "2025-09-20"), ("{ { {", "2025-06-20"), ("2 Enter [", "2025-09-19"),
        ] as [(Script, String)])
    func days(keys: Script, day: String) {
        let board = BoardAtHand().after(keys)
        #expect(board.day == Day(iso: day))
        #expect(board.header.contains(day))
    }

    @Test("In Vietnamese the day is written as there")
    func vietnamese() {
        #expect(BoardAtHand(.vietnamese).after("[").header.contains("19/09/2025"))
    }

    @Test("Before the first of July no unit had merged")
    func unitsBefore() {
        let board = BoardAtHand().after("{ { {").after(Script("[") * 5)
        #expect(board.header.contains("2025-06-15"))
        #expect(board.screen.contains("171"))
        #expect(!board.screen.contains("171 →"))
        #expect(!board.screen.contains("→ 54"))
        let opened = board.after("2 Enter").screen
        #expect(opened.contains("171") && !opened.contains("→ 54"))
        #expect(board.after("0").screen.contains("171 → 54"))
    }

    @Test("A target is the one that held on the day")
    func targets() throws {
        let later = try #require(BoardAtHand(on: "2025-06-15").row(with: "GRDP growth"))
        #expect(later.contains("14.00"))
        let earlier = try #require(BoardAtHand(on: "2025-01-15").row(with: "GRDP growth"))
        #expect(earlier.contains("12.00"))
        #expect(!earlier.contains("14.00"))
    }

    @Test("A day that is gone to and left again looks as before")
    func forthAndBack() {
        let board = BoardAtHand()
        #expect(board.after("[ ]").screen == board.screen)
        #expect(board.after("{ 0").screen == board.screen)
    }

    @Test(
        "There is no day before the first year or after the last",
        arguments: [
            ("0001-01-01", "["), ("0001-01-01", "{"), ("9999-12-31", "]"), ("9999-12-31", "}"),
        ] as [(String, Script)])
    func ends(day: String, keys: Script) {
        #expect(BoardAtHand(on: day).after(keys).day == Day(iso: day))
    }
}
