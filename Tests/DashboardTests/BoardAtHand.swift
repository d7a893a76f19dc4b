import Assessment
import Canvas
import Dashboard
import Notation
import Panels
import ReformModel
import TestSupport

/// A board with somebody at its keys.
struct BoardAtHand {
    var state: DashboardState
    /// What the board has asked of the world, in order.
    private(set) var effects: [Effect] = []

    init(
        _ language: Language = .english, width: Int = 120, height: Int = 40, on day: String = "2025-09-20",
        programme: Programme = Sample.programme, findings: FindingList = .none,
        glyphs: GlyphSet = .unicode, preferences: Preferences = Preferences()
    ) {
        state = DashboardState(
            Standing(of: programme, on: Day(iso: day) ?? Sample.day), findingCount: findings.count,
            findings: findings, language: language,
            glyphs: glyphs, themes: ["night", "day"], theme: "night",
            size: Size(width: width, height: height), preferences: preferences)
    }

    /// The board after these keys.
    func after(_ script: Script) -> BoardAtHand {
        var copy = self
        copy.press(script)
        return copy
    }

    mutating func press(_ script: Script) { script.keys.forEach { press($0) } }

    mutating func press(_ key: Key) {
        if let effect = state.press(key) { effects.append(effect) }
    }

    mutating func resize(width: Int, height: Int) {
        state.resize(to: Size(width: width, height: height))
    }

    /// The same on a terminal with so many rows.
    func tall(rows: Int) -> BoardAtHand {
        var copy = self
        copy.resize(width: state.size.width, height: rows)
        return copy
    }

    /// The day that is shown.
    var day: Day { state.standing.day }

    var rows: [String] {
        let grid = state.draw()
        return (0..<grid.size.height).map(grid.line)
    }
    /// The rows without their last column, in which the scroll bar stands.
    var textRows: [String] {
        var grid = state.draw()
        grid.fill(Rect(x: grid.size.width - 1, y: 2, width: 1, height: grid.size.height - 3))
        return (0..<grid.size.height).map(grid.line)
    }
    var screen: String { rows.joined(separator: "\n") }
    var header: String { rows.first ?? "" }
    /// Where one is: the line below the header of an open page.
    var breadcrumb: String { rows.count > 1 ? rows[1] : "" }
    var hints: String { rows.last ?? "" }

    /// The selected item of what is open, or of the panel with the focus.
    var selected: ItemID? { state.screens.last.map(\.selected) ?? state.selections[state.focus] }

    /// The row on the ground of the selection; nil when no selection can be seen.
    var selectedRow: String? {
        let grid = state.draw()
        return (0..<grid.size.height).first { y in
            (0..<grid.size.width).contains { grid[$0, y].style.ground == .selection }
        }.map(grid.line)
    }

    /// The row that holds a text.
    func row(with text: String) -> String? { rows.first { $0.contains(text) } }
}
