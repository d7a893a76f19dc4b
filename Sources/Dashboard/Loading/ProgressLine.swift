public import Canvas
public import Notation
import Panels
public import ReformModel

/// How far a load is, in one row: a bar, the percentage, the key that stops it, what is being read.
///
///     ████████▌············  42 %   Esc stop   reading observations.csv
///
/// What moves least stands first, so that nothing jumps when the next file comes.
public struct ProgressLine: Sendable, Hashable {
    /// How far the load is.
    public let progress: LoadProgress
    /// The language of the words.
    public let language: Language
    /// The characters that it is drawn with. With ASCII alone there are no words, only the file: a terminal
    /// that is not known to show letters of Vietnamese is spared them.
    public let glyphs: GlyphSet
    /// Whether the key that stops the load is named.
    public let namesKey: Bool

    /// Makes a line.
    public init(_ progress: LoadProgress, language: Language, glyphs: GlyphSet, namesKey: Bool) {
        self.progress = progress
        self.language = language
        self.glyphs = glyphs
        self.namesKey = namesKey
    }

    /// The line as text of at most so many columns, where there is no board to draw it on.
    public func text(width: Int) -> String {
        var grid = Grid(Size(width: max(0, width), height: 1))
        draw(in: grid.bounds, on: &grid)
        return grid.line(0)
    }

    /// Draws the line into the first row of a rectangle. Where room is short the file is named alone, then
    /// cut, then the bar is left out, then the key; the percentage stays.
    public func draw(in rect: Rect, on grid: inout Grid) {
        let hint = namesKey ? hint : nil
        let hintColumns = hint.map { TextWidth.columns(of: $0.key + $0.words) + 1 + ProgressLine.gap } ?? 0
        let hasHint = hint != nil && ProgressLine.percentColumns + hintColumns <= rect.width
        let rest = rect.width - ProgressLine.percentColumns - (hasHint ? hintColumns : 0)
        var x = rect.x
        let barColumns = min(ProgressLine.longestBar, rect.width / 3)
        if barColumns >= ProgressLine.shortestBar, barColumns < rest {
            let place = Rect(x: x, y: rect.y, width: barColumns, height: 1)
            Gauge(share: progress.share).draw(in: place, on: &grid, glyphs: glyphs)
            x += barColumns + 1
        }
        let percentRoom = min(ProgressLine.percentColumns, rect.maxX - x)
        x = grid.put(percent, x: x, y: rect.y, width: percentRoom, align: .trailing)
        if let hint, hasHint {
            x += ProgressLine.gap
            x = grid.put(hint.key, x: x, y: rect.y, width: rect.maxX - x, style: .accent) + 1
            x = grid.put(hint.words, x: x, y: rect.y, width: rect.maxX - x, style: .dim)
        }
        x += ProgressLine.gap
        let room = rect.maxX - x
        guard room >= ProgressLine.shortestFile else { return }
        let text = TextWidth.columns(of: words) <= room ? words : progress.file
        grid.put(text, x: x, y: rect.y, width: room, style: .dim, mark: glyphs.ellipsis)
    }

    private static let gap = 3
    private static let percentColumns = 5
    private static let shortestBar = 6
    private static let longestBar = 30
    /// Less of a file's name says nothing.
    private static let shortestFile = 5

    private var hint: (key: String, words: String)? {
        (KeyName.text(.escape, glyphs: glyphs), Phrase.stop[language])
    }

    /// Rounded down: what is not done is not 100 %.
    private var percent: String { "\(Int(progress.share * 100)) %" }

    private var words: String {
        guard !progress.file.isEmpty, glyphs.name != .ascii else { return progress.file }
        return "\(Phrase.reading[language]) \(progress.file)"
    }
}

extension Phrase {
    fileprivate static let stop = Phrase(vi: "dừng", en: "stop")
    fileprivate static let reading = Phrase(vi: "đang đọc", en: "reading")
}
