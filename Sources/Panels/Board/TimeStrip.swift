public import Assessment
public import Canvas
public import Notation

/// The days on which something became known, as marks of their height on a line of time, with the day that is
/// shown and the day of the data.
///
///     2025-09-20 ▏ ▂▁  ▅▁▂  █┃▁   ▁
public struct TimeStrip {
    private let reported: ReportedDays
    private let day: Day
    private let home: Day
    private let context: PanelContext

    /// Makes the strip of a day, and the day to which `0` leads back.
    public init(_ reported: ReportedDays, home: Day, in context: PanelContext) {
        self.reported = reported
        self.home = home
        self.context = context
        day = context.standing.day
    }

    /// The days shown on either side of the day.
    private static let reach = 183

    /// Draws the strip into the first row of a rectangle: half a year on either side of the day.
    public func draw(in rect: Rect, on grid: inout Grid) {
        guard !rect.isEmpty else { return }
        let glyphs = context.glyphs
        let label = context.day(day)
        let end = grid.put(
            label, x: rect.x + 1, y: rect.y, width: rect.width - 2, style: .strong, mark: glyphs.ellipsis)
        let line = Rect(x: end + 2, y: rect.y, width: rect.maxX - end - 3, height: 1)
        guard line.width >= 10 else { return }
        let scale = TimeScale(
            firstDay: Int(day.number) - TimeStrip.reach, lastDay: Int(day.number) + TimeStrip.reach,
            width: line.width)
        grid.fill(line, with: glyphs.track, style: .dim)
        draw(heights(scale), line, on: &grid)
        mark(home, glyphs.milestone, scale, line, Style(.text), on: &grid)
        mark(day, glyphs.today, scale, line, Style(.accent, bold: true), on: &grid)
    }

    /// How much became known in each column.
    private func heights(_ scale: TimeScale) -> [Int] {
        var heights = Array(repeating: 0, count: scale.width)
        for (day, count) in zip(reported.days, reported.counts) {
            guard let column = scale.column(of: Int(day.number)) else { continue }
            heights[column] += count
        }
        return heights
    }

    private func draw(_ heights: [Int], _ line: Rect, on grid: inout Grid) {
        let most = heights.max() ?? 0
        let marks: [Character] = context.glyphs.name == .ascii ? ["_", "=", "#"] : Array("▁▂▃▄▅▆▇█")
        for (column, height) in heights.enumerated() where height > 0 {
            let share = Double(height) / Double(max(1, most))
            let mark = marks[min(marks.count - 1, Int((share * Double(marks.count - 1)).rounded(.up)))]
            grid.write(String(mark), x: line.x + column, y: line.y, style: .text, limit: 1)
        }
    }

    private func mark(
        _ day: Day, _ glyph: Character, _ scale: TimeScale, _ line: Rect, _ style: Style, on grid: inout Grid
    ) {
        guard let column = scale.column(of: Int(day.number)) else { return }
        grid.write(String(glyph), x: line.x + column, y: line.y, style: style, limit: 1)
    }
}
