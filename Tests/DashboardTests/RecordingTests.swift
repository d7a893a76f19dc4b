import Canvas
import Dashboard
import Notation
import Panels
import TestSupport
import Testing

@testable import ReformModel

@Suite("A new row from the board")
struct RecordingTests {
    private let today = Day(iso: "2025-10-01") ?? Sample.day

    /// A board with the form of an indicator open.
    private func form(_ language: Language = .english, of item: ItemID = .indicator("grdp-growth"))
        -> BoardAtHand
    {
        var board = BoardAtHand(language)
        board.state.openForm(of: item, today: today)
        return board
    }

    private func typed(_ text: String, _ board: inout BoardAtHand) {
        for glyph in text { board.press(.character(glyph)) }
    }

    @Test("u asks for the form of the selected item; of a unit there is none")
    func asks() {
        let board = BoardAtHand().after("u")
        #expect(board.effects.count == 1)
        guard case .openForm(.indicator) = board.effects.first else { return #expect(Bool(false)) }
        let unit = BoardAtHand().after("2 u")
        #expect(unit.effects.isEmpty || unit.state.message == nil)
    }

    @Test("What is typed becomes the row, in the notation of the reader")
    func row() {
        for (language, value) in [(Language.english, "1,011.5"), (.vietnamese, "1.011,5")] {
            var board = form(language)
            typed(value, &board)
            board.press("Down Down Down")
            typed("Cục Thống kê", &board)
            board.press("End Enter")
            let wanted = RowDraft.observation(
                of: "grdp-growth", value: "1011.5", day: today, reported: today, reporter: "Cục Thống kê")
            #expect(board.effects == [.preview(wanted)])
        }
    }

    @Test("Nothing is written before it has been shown; what is changed afterwards is shown again")
    func shownFirst() {
        var board = form()
        typed("12", &board)
        board.press("End Enter")
        let row = RowAppend(
            file: "observations.csv", offset: 0, bytes: [], row: "grdp-growth,2025-10-01,12", line: 9,
            mendsLine: false, findings: [], doubts: [])
        board.state.take(.row(row))
        #expect(board.rows.contains { $0.contains("To be written to observations.csv:9") })
        #expect(board.rows.contains { $0.contains("grdp-growth,2025-10-01,12") })
        var changed = board
        board.press("Enter")
        guard case .append = board.effects.last else { return #expect(Bool(false)) }
        changed.press("Home 5 End Enter")
        guard case .preview = changed.effects.last else { return #expect(Bool(false)) }
    }

    @Test("What was written is said until the next key, though its file is read again at once")
    func writtenStays() {
        var board = form()
        let row = RowAppend(
            file: "observations.csv", offset: 0, bytes: [], row: "grdp-growth,2025-10-01,12", line: 9,
            mendsLine: false, findings: [], doubts: [])
        board.state.closeForm(written: row, known: Day(iso: "2025-09-01"))
        let standing = board.state.standing
        board.state.take(standing, findingCount: 0, homeDay: today)
        #expect(board.state.message == "Written: observations.csv:9")
        board.press("Down")
        board.state.take(standing, findingCount: 0, homeDay: today)
        #expect(board.state.message?.hasPrefix("Read again") == true)
    }

    @Test("Esc stops a reading that goes on behind the form")
    func escapeStopsReading() {
        var board = form()
        board.state.beginReading()
        board.press("Esc")
        #expect(board.effects == [.stopReading])
        #expect(board.state.form != nil)
    }

    @Test("A day that is none is said at once, and nothing is asked of the files")
    func noDay() {
        var board = form()
        typed("12", &board)
        board.press("Down")
        for _ in 0..<12 { board.press(.backspace) }
        typed("31/02/2025", &board)
        board.press("End Enter")
        #expect(board.effects.isEmpty)
        #expect(board.rows.contains { $0.contains("\"31/02/2025\" is not a day; write it as 2025-09-30") })
    }

    @Test("Choices go round with arrows; Esc leaves everything as it was")
    func choices() {
        var board = form(of: .milestone("election-day"))
        board.press("Right Right Right")
        #expect(board.rows.contains { $0.contains("state") && $0.contains("done") })
        board.press("Left")
        #expect(board.rows.contains { $0.contains("state") && $0.contains("in progress") })
        board.press("Esc")
        #expect(board.state.screens.isEmpty && board.state.form == nil && board.effects.isEmpty)
    }

    @Test(
        "Numbers and days as people type them",
        arguments: [
            ("11,5", "11.5", "11,5"), ("1.234", "1234", "1.234"), ("11.5", "11.5", "11.5"),
            ("−3,25", "-3.25", "−3,25"), ("1,234", "1.234", "1234"),
        ])
    func numbers(text: String, vietnamese: String, english: String) {
        for (language, wanted) in [(Language.vietnamese, vietnamese), (.english, english)] {
            var board = form(language)
            typed(text, &board)
            board.press("End Enter")
            let draft = RowDraft.observation(
                of: "grdp-growth", value: wanted, day: today, reported: today)
            #expect(board.effects == [.preview(draft)], "\(language)")
        }
    }
}
