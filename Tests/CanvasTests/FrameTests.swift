import Canvas
import Notation
import Testing

@Suite("Frames")
struct FrameTests {
    private func drawn(_ frame: Frame, _ width: Int, _ height: Int, _ glyphs: GlyphSet = .unicode) -> Grid {
        Grid(width, height) { grid, all in frame.draw(in: all, on: &grid, glyphs: glyphs) }
    }

    private let frame = Frame(title: "2 Bộ máy", detail: "7/12", detailRole: .warn)

    @Test("The title stands left in the top border, the detail right")
    func plain() {
        let grid = drawn(frame, 24, 3)
        #expect(
            grid.lines == [
                "╭ 2 Bộ máy ────── 7/12 ╮", "│                      │", "╰──────────────────────╯",
            ])
        #expect(grid.roles(0) == "bttttttttttbbbbbbwwwwwwb")
        #expect(frame.content(of: grid.bounds) == Rect(x: 1, y: 1, width: 22, height: 1))
    }

    @Test("The focus is told by lines, a pointer and weight, not by colour alone")
    func focused() {
        var focused = frame
        focused.isFocused = true
        let grid = drawn(focused, 24, 3)
        #expect(
            grid.lines == [
                "┏ ▸ 2 Bộ máy ━━━━ 7/12 ┓", "┃                      ┃", "┗━━━━━━━━━━━━━━━━━━━━━━┛",
            ])
        #expect(grid[4, 0].style == Style(.accent, bold: true))
        #expect(
            drawn(focused, 24, 2, .ascii).lines == ["# > 2 Bộ máy ==== 7/12 #", "#======================#"])
    }

    @Test(
        "Where room is short the detail goes first, then the title is cut, then it goes too",
        arguments: [
            (20, "╭ 2 Bộ máy ── 7/12 ╮"), (19, "╭ 2 Bộ máy ───────╮"), (18, "╭ 2 Bộ máy ──────╮"),
            (12, "╭ 2 Bộ máy ╮"), (11, "╭ 2 Bộ m… ╮"), (6, "╭ 2… ╮"), (5, "╭ … ╮"), (4, "╭──╮"), (2, "╭╮"),
            (1, "─"),
        ])
    func narrow(width: Int, top: String) {
        let grid = drawn(frame, width, 2)
        #expect(grid.lines[0] == top)
        #expect(TextWidth.columns(of: top) == width)
    }

    @Test("With the top side alone the rest is left to the content")
    func top() {
        var top = frame
        top.sides = .top
        top.detail = ""
        let grid = drawn(top, 14, 3)
        #expect(grid.lines == ["─ 2 Bộ máy ───", "", ""])
        #expect(top.content(of: grid.bounds) == Rect(x: 1, y: 1, width: 12, height: 2))
    }

    @Test("One row has no corners, no size nothing; a title of a file is cleaned")
    func tiny() {
        #expect(drawn(frame, 14, 1).lines == ["─ 2 Bộ máy ───"])
        #expect(drawn(frame, 0, 0).lines == [])
        #expect(frame.content(of: Rect(x: 0, y: 0, width: 1, height: 1)).isEmpty)
        #expect(drawn(Frame(title: "a\u{1B}\u{202E}b\n"), 10, 1).lines == ["─ ab  ────"])
    }

    @Test("Where the detail has no room, the short one stands in its place")
    func shortDetail() {
        var frame = Frame(title: "1 Breakthroughs", detail: "2 off track  … +9", sides: .top)
        frame.shortDetail = "… +9"
        #expect(drawn(frame, 40, 1).lines == ["─ 1 Breakthroughs ── 2 off track  … +9 ─"])
        #expect(drawn(frame, 30, 1).lines == ["─ 1 Breakthroughs ───── … +9 ─"])
        #expect(drawn(frame, 20, 1).lines == ["─ 1 Breakthroughs ──"])
    }
}
