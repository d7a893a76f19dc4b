public import Canvas
import Notation

/// One line of a panel or a page, and how to draw it.
public struct PanelLine: Sendable {
    /// What is left out first when a panel has fewer rows than lines.
    public enum Importance: Int, Sendable, Hashable, Comparable, CaseIterable {
        case spacing
        case detail
        case useful
        case essential
        /// What deviates: shown even where the rest of its panel has no room.
        case urgent

        /// Whether the first is left out before the second.
        public static func < (left: Importance, right: Importance) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where a line is drawn: one row, and the ground it stands on.
    public struct Place: Sendable {
        /// The row.
        public let rect: Rect
        /// The ground: that of the selection when the line is the selected one.
        public let ground: Ground
    }

    /// What the line speaks of; nil for a line that cannot be selected.
    public let item: ItemID?
    /// When it is left out.
    public let importance: Importance
    /// Whether it is a part of a drawing, such as a chart or its scale: its signs say nothing one by one.
    public private(set) var isPicture = false
    /// What it says, where it is not drawn: worked out when it is asked for, which most lines never are.
    public var content: LineContent { say() }
    private let say: @Sendable () -> LineContent
    private let paint: @Sendable (Place, inout Grid) -> Void
    /// How it looks, for a line that is kept.
    private var drawn: DrawnLine?

    /// Makes a line.
    public init(
        item: ItemID? = nil, _ importance: Importance = .essential,
        _ content: @autoclosure @escaping @Sendable () -> LineContent = .drawing,
        paint: @escaping @Sendable (Place, inout Grid) -> Void
    ) {
        self.init(item, importance, content, paint)
    }

    private init(
        _ item: ItemID?, _ importance: Importance, _ say: @escaping @Sendable () -> LineContent,
        _ paint: @escaping @Sendable (Place, inout Grid) -> Void
    ) {
        self.item = item
        self.importance = importance
        self.say = say
        self.paint = paint
    }

    /// A row of a drawing.
    static func picture(
        _ importance: Importance = .useful, paint: @escaping @Sendable (Place, inout Grid) -> Void
    ) -> PanelLine {
        var line = PanelLine(importance, paint: paint)
        line.isPicture = true
        return line
    }

    /// The same line, as a part of a drawing or not.
    func asPicture(_ isPicture: Bool) -> PanelLine {
        var line = self
        line.isPicture = isPicture
        return line
    }

    /// An empty line.
    public static var space: PanelLine { PanelLine(.spacing, .rest) { _, _ in } }

    /// A line of one text.
    public static func text(
        _ text: String, style: Style = .text, indent: Int = 0, item: ItemID? = nil,
        _ importance: Importance = .essential, mark: Character = "…"
    ) -> PanelLine {
        PanelLine(item: item, importance, style.isBold ? .heading(text, remark: "") : .text(text)) {
            place, grid in
            let area = place.rect.inset(left: indent)
            grid.put(
                text, x: area.x, y: area.y, width: area.width, style: style.on(place.ground), mark: mark)
        }
    }

    /// A heading, and at the right end a remark, which is left out where it has no room.
    static func heading(_ title: String, remark: String, _ importance: Importance = .essential) -> PanelLine {
        PanelLine(importance, .heading(title, remark: remark)) { place, grid in
            let rect = place.rect
            let end = grid.put(title, x: rect.x, y: rect.y, width: rect.width, style: .strong)
            putRemark(remark, after: end, in: place, on: &grid)
        }
    }

    /// Writes a remark at the right end of a line, where it has room after what already stands there.
    static func putRemark(_ remark: String, after end: Int, in place: Place, on grid: inout Grid) {
        let room = place.rect.maxX - end - 2
        guard room >= TextWidth.columns(of: remark) else { return }
        grid.put(
            remark, x: end + 2, y: place.rect.y, width: room, style: Style(.dim, on: place.ground),
            align: .trailing)
    }

    /// Draws the line into the first row of a rectangle; the selected one on the selection's ground.
    public func draw(in rect: Rect, on grid: inout Grid, isSelected: Bool = false) {
        let row = rect.rows(from: 0, count: 1)
        guard !row.isEmpty else { return }
        let ground = isSelected ? Ground.selection : .surface
        if isSelected {
            grid.fill(row, style: Style(.text, on: .selection))
            grid.placeCursor(x: row.x, y: row.y)
        } else if let drawn {
            return grid.lay(drawnRow(drawn, width: row.width), x: row.x, y: row.y)
        }
        paint(Place(rect: row, ground: ground), &grid)
    }
}

extension PanelLine {
    /// The same line, which is drawn once however often it is shown.
    public var remembered: PanelLine {
        guard drawn == nil else { return self }
        var line = self
        line.drawn = DrawnLine()
        return line
    }

    /// Whether it holds a text that was folded, wherever it stands when all of the line is drawn.
    public func holds(folded wanted: [UInt8]) -> Bool {
        let bytes = drawn?.folded { wholeText } ?? FoldedText.bytes(of: wholeText)
        return bytes.place(of: wanted) != nil
    }

    /// Reads what it holds, so that it is known when something is looked for.
    public func read() { _ = drawn?.folded { wholeText } }

    private var wholeText: String {
        var grid = Grid(Size(width: PanelLine.wholeWidth, height: 1))
        paint(Place(rect: grid.bounds, ground: .surface), &grid)
        return grid.line(0)
    }

    /// Wide enough that no name is cut.
    private static let wholeWidth = 300

    private func drawnRow(_ drawn: DrawnLine, width: Int) -> Grid {
        drawn.row(width: width) { row in paint(Place(rect: row.bounds, ground: .surface), &row) }
    }

    /// Draws the line into the first row of a rectangle, on a ground that is there already.
    func draw(in rect: Rect, on grid: inout Grid, ground: Ground) {
        let row = rect.rows(from: 0, count: 1)
        guard !row.isEmpty else { return }
        paint(Place(rect: row, ground: ground), &grid)
    }

    /// The same line, left out sooner or later.
    func weighed(_ importance: Importance) -> PanelLine {
        PanelLine(item, importance, say, paint).asPicture(isPicture)
    }

    /// The same line, which says something else where it is not drawn.
    func saying(_ content: LineContent) -> PanelLine {
        PanelLine(item: item, importance, content, paint: paint).asPicture(isPicture)
    }

    /// The same line, which says nothing where it is not drawn.
    var silent: PanelLine { PanelLine(item: item, importance, .rest, paint: paint).asPicture(isPicture) }

    /// The same line, so many columns to the right.
    func indented(by columns: Int) -> PanelLine {
        let inner = self
        return PanelLine(item, importance, say) { place, grid in
            inner.paint(Place(rect: place.rect.inset(left: columns), ground: place.ground), &grid)
        }.asPicture(isPicture)
    }
}
