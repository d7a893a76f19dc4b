import Canvas
import Notation

/// The months above a timeline: a row of years and a row of month names.
struct MonthRuler {
    /// The columns of the timeline.
    let scale: TimeScale
    /// The language of the month names.
    let language: Language

    /// Draws the years, each at its first month shown.
    func drawYears(in rect: Rect, on grid: inout Grid) {
        var next = rect.x
        for start in monthStarts where start.parts.month == 1 || start == monthStarts.first {
            let x = rect.x + scale.clampedColumn(of: Int(start.number))
            let text = String(start.parts.year)
            guard x >= next, x + text.count <= rect.maxX else { continue }
            next = grid.write(text, x: x, y: rect.y, style: .dim) + 1
        }
    }

    /// Draws the names of every month, or where they have no room of every second, third, sixth or first
    /// month of the year, so that none runs into the next.
    func drawMonths(in rect: Rect, on grid: inout Grid) {
        let starts = monthStarts
        let room = scale.width / max(1, starts.count)
        let longest = starts.reduce(0) { max($0, label($1).count) }
        let step = [1, 2, 3, 6].first { $0 * room > longest } ?? 12
        for start in starts where (start.parts.month - 1) % step == 0 {
            let x = rect.x + scale.clampedColumn(of: Int(start.number))
            let text = label(start)
            guard x + text.count <= rect.maxX else { continue }
            grid.write(text, x: x, y: rect.y, style: .dim)
        }
    }

    /// The first day of each month shown.
    private var monthStarts: [Day] {
        let first = Day(number: Int32(clamping: scale.firstDay)).parts
        guard var day = Day(year: first.year, month: first.month, day: 1) else { return [] }
        var starts: [Day] = []
        while Int(day.number) <= scale.lastDay, starts.count < 600 {
            if Int(day.number) >= scale.firstDay { starts.append(day) }
            let later = day.adding(months: 1)
            guard later > day else { break }
            day = later
        }
        return starts
    }

    private func label(_ month: Day) -> String { DayText.month(month.parts.month, language: language) }
}
