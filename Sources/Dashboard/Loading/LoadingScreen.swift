public import Canvas
public import Notation
import Panels
public import ReformModel

/// The board before its data is there: the title, the frames of the panels, and how far the load is.
public struct LoadingScreen: Sendable {
    /// What the programme is called.
    public let title: LocalText
    /// The reader's language.
    public let language: Language
    /// The characters that it is drawn with.
    public let glyphs: GlyphSet
    /// The extent of the screen.
    public var size: Size
    /// How far the load is.
    public var progress: LoadProgress

    /// The screen of a load that begins.
    public init(title: LocalText, language: Language, glyphs: GlyphSet, size: Size) {
        self.title = title
        self.language = language
        self.glyphs = glyphs
        self.size = size
        progress = LoadProgress(file: "", bytesRead: 0, bytesTotal: 1)
    }

    /// What an action asks of the world while there is no board to act on: to stop the load, or to suspend
    /// the program. Every other one is dropped and does not wait: a key acts on what its reader can see.
    public func effect(of action: Action) -> Effect? {
        switch action {
        case .back, .quit: .stopReading
        case .suspend: .suspend
        default: nil
        }
    }

    /// Draws the screen.
    public func draw() -> Grid {
        var grid = Grid(size)
        let lastRow = grid.bounds.rows(from: size.height - 1)
        let board = grid.bounds.inset(bottom: 1)
        let header = board.rows(from: 0, count: 1)
        grid.put(
            title.text(in: language), x: header.x + 1, y: header.y, width: header.width - 2, style: .strong,
            mark: glyphs.ellipsis)
        drawFrames(in: board.rows(from: 1), on: &grid)
        ProgressLine(progress, language: language, glyphs: glyphs, namesKey: true)
            .draw(in: lastRow.inset(left: 1, right: 1), on: &grid)
        grid.substitute(glyphs.substitutes)
        return grid
    }

    private func drawFrames(in rect: Rect, on grid: inout Grid) {
        guard !rect.isEmpty else { return }
        let layout = BoardLayout(in: rect, focus: nil) { panel, _ in LoadingScreen.lines(of: panel) }
        if layout.arrangement == .list {
            for (row, panel) in Panel.all.enumerated() {
                let frame = Frame(title: panel.label(in: language), sides: .top)
                frame.draw(in: rect.rows(from: row, count: 1), on: &grid, glyphs: glyphs)
            }
        }
        for slot in layout.slots {
            guard let panel = slot.content.panel else { continue }
            Frame(title: Panel.named(panel).label(in: language), sides: slot.sides)
                .draw(in: slot.rect, on: &grid, glyphs: glyphs)
        }
    }

    /// The lines that a panel is given room for while nobody knows how many it has.
    private static func lines(of panel: PanelID) -> [Int] { panel == .attention ? [6] : [12] }
}
