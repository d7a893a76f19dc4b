import Canvas
internal import Glibc
import NcursesTerminal

/// What the probe shows: texts that are hard to draw, facts about the terminal, and the last events.
struct ProbeDrawing {
    var size: Size
    /// Whether a row of signs stands where the wide characters are.
    var isCovered = false
    private let facts: String
    private var events: [String] = []
    private var count = 0

    init(of terminal: NcursesTerminal) {
        size = terminal.size
        let term = terminal.substitutedTerm ?? "-"
        facts =
            "pid=\(getpid()) depth=\(terminal.depth.rawValue) utf8=\(terminal.speaksUTF8) substituted=\(term)"
    }

    mutating func note(_ event: TerminalEvent) {
        count += 1
        events.append("\(count):\(event)")
        if events.count > 4 { events.removeFirst() }
    }

    var grid: Grid {
        var grid = Grid(size)
        grid.write("Bộ máy Tinh gọn Đặc khu", x: 0, y: 0, style: .strong)
        grid.write("Bộ máy Tinh gọn Đặc khu".decomposedByHand, x: 0, y: 1)
        grid.write("|表格|한국|😀|❤️|👍🏽|\u{1F1FB}\u{1F1F3}|👨‍👩‍👧|\u{1FAEA}|end", x: 0, y: 2)
        if isCovered { grid.write(String(repeating: "#", count: 40), x: 0, y: 2) }
        grid.write("selected", x: 0, y: 3, style: Style(.text, on: .selection))
        grid.write("bad", x: 10, y: 3, style: Style(.bad, bold: true))
        grid.write("under", x: 15, y: 3, style: Style(.warn, underlined: true))
        grid.write("size=\(size.width)x\(size.height)", x: 0, y: 4)
        grid.write(facts, x: 0, y: 5)
        for (row, event) in events.enumerated() { grid.write(event, x: 0, y: 6 + row) }
        grid.write("表", x: size.width - 2, y: 0)
        grid.write("corner", x: size.width - 6, y: size.height - 1, style: .accent)
        return grid
    }

    static func palette(depth: ColourDepth) -> Palette {
        guard depth != .none else { return .none }
        let isRich = depth == .twoHundredFiftySix
        return Palette(
            depth: depth,
            foregrounds: [.bad: isRich ? 196 : 1, .warn: 3, .accent: 6],
            onSelection: [.text: 0], grounds: [.selection: isRich ? 250 : 7])
    }

    static let otherPalette = Palette(
        depth: .eight, foregrounds: [.text: 2, .bad: 5], onSelection: [:], grounds: [.surface: 4])
}

extension String {
    /// The Vietnamese letters of the drawing as bases and marks, in either order of marks.
    var decomposedByHand: String {
        let parts: [Character: String] = [
            "ộ": "o\u{323}\u{302}", "á": "a\u{301}", "ọ": "o\u{323}", "ặ": "a\u{323}\u{306}",
        ]
        return map { parts[$0] ?? String($0) }.joined()
    }
}
