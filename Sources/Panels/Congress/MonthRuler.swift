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

    /// Draws the month names; those without room are left out.
    func drawMonths(in rect: Rect, on grid: inout Grid) {
        var next = rect.x
        for start in monthStarts {
            let x = rect.x + scale.clampedColumn(of: Int(start.number))
            let text = label(start.parts.month)
            guard x >= next, x + text.count <= rect.maxX else { continue }
            next = grid.write(text, x: x, y: rect.y, style: .dim) + (text.count > 1 ? 1 : 0)
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

    /// The name of a month, or its number where a month has fewer than three columns.
    private func label(_ month: Int) -> String {
        let months = max(1, monthStarts.count)
        let room = scale.width / months
        let name = DayText.month(month, language: language)
        if name.count < room { return name }
        return room >= 2 ? String(month) : String(name.last ?? " ")
    }
}
