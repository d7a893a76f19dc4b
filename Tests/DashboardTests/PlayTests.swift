import Assessment
import Canvas
import Dashboard
import Notation
import Panels
import TestSupport
import Testing

@Suite("Going through time")
struct PlayTests {
    @Test("( and ) go to the days on which something became known, and stop at the ends")
    func reported() throws {
        let days = ReportedDays(of: Sample.programme)
        #expect(days.days == days.days.sorted() && Set(days.days).count == days.days.count)
        #expect(zip(days.days, days.counts).allSatisfy { $1 > 0 })
        var board = BoardAtHand()
        #expect(board.after("(").day == Day(iso: "2025-09-18"))
        #expect(board.after(")").day == Day(iso: "2025-09-23"))
        #expect(board.after("( )").day == days.first(after: try #require(Day(iso: "2025-09-18"))))
        for _ in 0..<500 { board.press(.character("(")) }
        #expect(board.day == days.days.first)
        board.press(.character("("))
        #expect(board.day == days.days.first)
    }

    @Test("The days around are counted right, whatever the day")
    func neighbours() throws {
        var small = SmallProgramme()
        small.indicator("i")
        small.observation("i", 1, on: "2025-01-10")
        small.observation("i", 2, on: "2025-02-10", reported: "2025-02-20")
        small.target("i", 5, due: "2025-12-31", decided: "2025-02-20")
        small.document("d", issued: "2025-03-01")
        let days = ReportedDays(of: small.programme)
        #expect(days.days == [day("2025-01-10"), day("2025-02-20"), day("2025-03-01")])
        #expect(days.counts == [1, 2, 1])
        #expect(days.last(before: day("2025-02-20")) == day("2025-01-10"))
        #expect(days.last(before: day("2025-02-21")) == day("2025-02-20"))
        #expect(days.last(before: day("2025-01-10")) == nil)
        #expect(days.first(after: day("2025-02-20")) == day("2025-03-01"))
        #expect(days.first(after: day("2025-03-01")) == nil)
        #expect(ReportedDays(of: SmallProgramme().programme).days.isEmpty)
    }

    @Test("t shows the strip above the hints and takes its row from the board, not from the hints")
    func strip() {
        let board = BoardAtHand(width: 80, height: 24).after("t")
        #expect(board.rows[22].contains("2025-09-20") && board.rows[22].contains("┃"))
        #expect(board.hints.contains("? help"))
        #expect(board.after("[").rows[22].contains("2025-09-19"))
        #expect(board.after("t").screen == BoardAtHand(width: 80, height: 24).screen)
        #expect(board.after("1 Enter").rows[22].contains("2025-09-20"))
        #expect(
            BoardAtHand(width: 40, height: 8).after("t").rows.allSatisfy {
                !$0.contains("┃ ") || !$0.contains("2025-09-20 ")
            })
    }

    @Test("p plays the year up to the day of the data and ends there; any key stops it")
    func play() {
        var board = BoardAtHand().after("p")
        #expect(board.state.isPlaying && board.day == Day(iso: "2024-09-20"))
        var days: [Day] = []
        while board.state.isPlaying, days.count < 1000 {
            board.state.playOn()
            days.append(board.day)
        }
        #expect(board.day == Day(iso: "2025-09-20"))
        #expect(days == days.sorted() && days.count == 122)
        let stopped = BoardAtHand().after("p Down")
        #expect(!stopped.state.isPlaying && stopped.day == Day(iso: "2024-09-20"))
        #expect(!BoardAtHand().after("p p").state.isPlaying)
        var later = BoardAtHand().after("[ [ [ [ p")
        later.state.playOn()
        #expect(later.day == Day(iso: "2025-09-19"))
    }

    @Test("D marks what changed since the earlier day of the page of changes, and keeps doing so")
    func marks() throws {
        let board = BoardAtHand(width: 80, height: 24).after("6 < < < Esc D")
        let row = try #require(board.row(with: "Entitlements paid"))
        #expect(row.contains("*") && board.hints.contains("2025-08-23"))
        #expect(!(try #require(board.row(with: "PAR INDEX"))).contains("*"))
        #expect(
            board.after("1 Enter").rows.contains { $0.hasPrefix("*") && $0.contains("Entitlements paid") })
        #expect(!board.after("D").screen.contains("*"))
    }
}
