import Testing

@testable import Panels

@Suite("The lines that fit")
struct LineWindowTests {
    /// Lines by a letter each: `.` spacing, `d` detail, `u` useful, `e` essential, `!` urgent.
    private static func lines(_ letters: String) -> [PanelLine] {
        letters.enumerated().map { index, letter in
            let importance: PanelLine.Importance =
                switch letter {
                case ".": .spacing
                case "d": .detail
                case "u": .useful
                case "!": .urgent
                default: .essential
                }
            return PanelLine(item: .unit(String(index)), importance) { _, _ in }
        }
    }

    private static func shown(_ letters: String, rows: Int, selected: Int? = nil) -> ([Int], hidden: Int) {
        let window = LineWindow(
            lines(letters), rows: rows, selected: selected.map { ItemID.unit(String($0)) })
        let indices = window.lines.compactMap { line -> Int? in
            guard case .unit(let id)? = line.item else { return nil }
            return Int(id)
        }
        return (indices, window.hidden)
    }

    @Test("Least important first, from the bottom up")
    func order() {
        #expect(Self.shown("ee.du.e", rows: 7) == ([0, 1, 2, 3, 4, 5, 6], hidden: 0))
        #expect(Self.shown("ee.du.e", rows: 6) == ([0, 1, 2, 3, 4, 6], hidden: 0))
        #expect(Self.shown("ee.du.e", rows: 4) == ([0, 1, 4, 6], hidden: 0))
        #expect(Self.shown("ee.du.e", rows: 3) == ([0, 1, 6], hidden: 0))
    }

    @Test("What deviates stays to the last where nothing is selected")
    func urgent() {
        #expect(Self.shown("eee!e!", rows: 3) == ([0, 3, 5], hidden: 3))
        #expect(Self.shown("!!!", rows: 2) == ([0, 1], hidden: 1))
    }

    @Test("Where something is selected no item is left out, and the selected one is in sight")
    func selected() {
        #expect(Self.shown("eeeeee", rows: 3, selected: 0) == ([0, 1, 2], hidden: 3))
        #expect(Self.shown("eeeeee", rows: 3, selected: 5).0.contains(5))
        #expect(Self.shown("eeddee", rows: 4, selected: 2).0.contains(2))
    }

    @Test("No rows, no lines", arguments: [0, -1])
    func none(rows: Int) { #expect(Self.shown("e!e", rows: rows) == ([], hidden: 3)) }
}
