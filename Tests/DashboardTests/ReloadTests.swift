import Assessment
import Canvas
import Dashboard
import Notation
import Panels
import ReformModel
import TestSupport
import Testing

@Suite("Reading the files again")
struct ReloadTests {
    private static let progress = LoadProgress(file: "observations.csv", bytesRead: 1, bytesTotal: 2)

    @Test("r asks for it, on the board, on a page and in the help")
    func asked() {
        for keys in ["r", "1 Enter r", "? r"] as [Script] {
            #expect(BoardAtHand().after(keys).effects == [.reload])
        }
    }

    @Test(
        "What is selected and open, the day and the language stay", arguments: ["", "Enter", "Enter Enter"])
    func kept(open: Script) throws {
        for digit in ["1", "2", "3", "4"] {
            let board = BoardAtHand(.vietnamese, on: "2025-09-01")
                .after(Script("\(digit) Down Down [")).after(open)
            var read = board
            read.take(Self.reordered(Sample.programme))
            #expect(read.selected == board.selected)
            #expect(read.state.screens == board.state.screens)
            #expect(read.state.focus == board.state.focus)
            #expect(read.day == board.day)
            #expect(read.state.language == .vietnamese)
        }
    }

    @Test("What is new is shown at once, and 0 leads to the new day of the data")
    func shown() throws {
        var board = BoardAtHand(on: "2025-09-20")
        var programme = Sample.programme
        programme.title = LocalText("Another name")
        programme.digest = "other"
        board.take(programme, findingCount: 3, homeDay: try #require(Day(iso: "2025-10-01")))
        #expect(board.header.contains("Another name"))
        #expect(board.header.contains("3 findings"))
        #expect(board.hints.contains("Read again: 3 findings in the files"))
        #expect(board.after("0").day == Day(iso: "2025-10-01"))
    }

    @Test(
        "It is said in both languages, with the count of findings, until the next key",
        arguments: [
            (Language.english, 0, "Read again: no findings in the files"),
            (.english, 1, "Read again: 1 finding in the files"),
            (.vietnamese, 0, "Đã đọc lại: tệp không có lỗi"),
            (.vietnamese, 1200, "Đã đọc lại: 1.200 lỗi trong tệp"),
        ])
    func said(language: Language, count: Int, words: String) {
        var board = BoardAtHand(language)
        var programme = Sample.programme
        programme.digest = "other"
        board.take(programme, findingCount: count)
        #expect(board.hints.contains(words))
        #expect(!board.after("Down").hints.contains(words))
    }

    @Test("A day that was gone to meanwhile stays, with the new figures of that day")
    func dayMeanwhile() {
        var board = BoardAtHand()
        let standing = Standing(of: Self.reordered(Sample.programme), on: board.day)
        board.press("{ {")
        board.state.take(standing, findingCount: 0, homeDay: Sample.day)
        #expect(board.day == Day(iso: "2025-07-20"))
        #expect(board.after("Down Up").screen == BoardAtHand().after("{ { Down Up").screen)
    }

    @Test("Files that are the same are said to be")
    func same() {
        var board = BoardAtHand()
        let before = board.rows.dropLast()
        board.take(Sample.programme)
        #expect(board.hints.contains("Read again, nothing has changed"))
        #expect(board.rows.dropLast() == before)
    }

    @Test(
        "What nobody asked for and what has changed nothing leaves what was said, but tells that files are whole again"
    )
    func unasked() {
        var board = BoardAtHand()
        board.state.say("Wrote june.txt")
        board.state.take(board.state.standing, findingCount: 0, homeDay: Sample.day, isAsked: false)
        #expect(board.hints.contains("Wrote june.txt"))
        board.state.hold(because: "units.csv:3: broken")
        board.state.take(board.state.standing, findingCount: 0, homeDay: Sample.day, isAsked: false)
        #expect(board.hints.contains("Read again, nothing has changed"))
        #expect(!board.screen.contains("broken"))
        var programme = Sample.programme
        programme.digest = "other"
        board.state.say("Wrote june.txt")
        board.state.take(
            Standing(of: programme, on: board.day), findingCount: 0, homeDay: Sample.day, isAsked: false)
        #expect(board.hints.contains("Read again: no findings"))
    }

    @Test("An item that is gone leaves its page, which says so, and the selection goes to one that is there")
    func gone() throws {
        var board = BoardAtHand().after("1 Enter Enter")
        let item = try #require(board.state.screens.last?.content)
        guard case .item(.indicator(let id)) = item else {
            Issue.record("\(item) is no indicator")
            return
        }
        var programme = Sample.programme
        programme.indicators.removeAll { $0.id == id }
        board.take(programme)
        #expect(board.screen.contains("This item is no longer in the files."))
        let list = board.after("Esc")
        #expect(list.selected != nil && list.selected != .indicator(id))
        #expect(list.selectedRow != nil)
    }

    @Test("A slow one shows how far it is in the last line, and the board can be used meanwhile")
    func slow() {
        var board = BoardAtHand()
        board.state.beginReading()
        #expect(board.hints == BoardAtHand().hints)
        board.state.show(Self.progress)
        #expect(board.hints.contains("50 %   Esc stop   reading observations.csv"))
        let moved = board.after("Down 2 Enter [")
        #expect(moved.state.screens.count == 1)
        #expect(moved.hints.contains("50 %"))
        #expect(moved.after("L").hints.contains("50 %   Esc dừng   đang đọc"))
        #expect(board.after("r").effects.isEmpty)
    }

    @Test("Esc stops it and does nothing else; the next one goes back")
    func stopped() {
        var board = BoardAtHand().after("2 Enter")
        let before = board
        board.state.beginReading()
        board.state.show(Self.progress)
        board.press("Esc")
        #expect(board.effects == [.stopReading])
        #expect(board.state.screens == before.state.screens)
        board.state.keepAsAsked()
        #expect(board.hints.contains("Stopped reading, kept what was there"))
        #expect(board.after("Esc").state.screens.isEmpty)
        #expect(board.after("Down").screen == before.after("Down").screen)
    }

    @Test("A failed one keeps what was there and says why")
    func failed() {
        var board = BoardAtHand(.vietnamese)
        let before = board.rows.dropLast()
        board.state.beginReading()
        board.state.keep(because: "datapackage.json:3:3: sai")
        #expect(board.hints.contains("Giữ số liệu cũ: datapackage.json:3:3: sai"))
        #expect(board.rows.dropLast() == before)
        #expect(!board.state.isReading)
        #expect(board.after("r").effects == [.reload])
    }

    /// The same programme with its rows in another order.
    private static func reordered(_ programme: Programme) -> Programme {
        var other = programme
        other.digest = "other"
        other.units.reverse()
        other.documents.reverse()
        return other
    }
}

extension BoardAtHand {
    /// Reads a programme again, on the day that is shown.
    fileprivate mutating func take(
        _ programme: Programme, findingCount: Int = 0, homeDay: Day = Sample.day
    ) {
        state.take(Standing(of: programme, on: day), findingCount: findingCount, homeDay: homeDay)
    }
}
