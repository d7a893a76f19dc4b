import Canvas
import Notation

/// The days above or below a timeline: a row of years over months, or of months over weeks where there is room.
struct TimeRuler {
    /// The columns of the timeline.
    let scale: TimeScale
    /// Who reads the names of months and days.
    let reader: Reader

    /// A name on the ruler, and the column it stands at.
    struct Label: Hashable {
        let column: Int
        let text: String
    }

    /// Draws the coarser row.
    func drawCoarse(in rect: Rect, on grid: inout Grid) { draw(coarse, in: rect, on: &grid) }

    /// Draws the finer row.
    func drawFine(in rect: Rect, on grid: inout Grid) { draw(fine, in: rect, on: &grid) }

    /// The years, each at its first month shown; or the months with their years.
    var coarse: [Label] {
        let starts = monthStarts
        if showsWeeks {
            return apart(starts.map { label($0, "\(monthName($0)) \($0.parts.year)") })
        }
        let years = starts.filter { $0.parts.month == 1 }.map { label($0, String($0.parts.year)) }
        // The year that the ruler begins in gives way to the next where that begins soon.
        guard let first = starts.first, first.parts.month != 1 else { return apart(years) }
        let begun = label(first, String(first.parts.year))
        let hasRoom = years.first.map { begun.column + begun.text.count < $0.column } ?? true
        return apart((hasRoom ? [begun] : []) + years)
    }

    /// The names of every month, or where they have no room of every second, third, sixth or first month of
    /// the year; or the Mondays.
    var fine: [Label] {
        if showsWeeks { return apart(mondays.map { label($0, DayText.short($0, for: reader)) }) }
        let starts = monthStarts
        let room = scale.width / max(1, starts.count)
        let longest = starts.reduce(0) { max($0, monthName($1).count) }
        let step = [1, 2, 3, 6].first { $0 * room > longest } ?? 12
        return apart(
            starts.filter { ($0.parts.month - 1) % step == 0 }.map { label($0, monthName($0)) })
    }

    private func draw(_ labels: [Label], in rect: Rect, on grid: inout Grid) {
        for label in labels where label.column + label.text.count <= rect.width {
            grid.write(label.text, x: rect.x + label.column, y: rect.y, style: .dim)
        }
    }

    /// Those that do not run into the one before.
    private func apart(_ labels: [Label]) -> [Label] {
        var next = 0
        return labels.filter { label in
            guard label.column >= next else { return false }
            next = label.column + label.text.count + 1
            return true
        }
    }

    /// Whether a week has room for its day.
    private var showsWeeks: Bool { scale.width >= (scale.lastDay - scale.firstDay + 1) }

    private func label(_ day: Day, _ text: String) -> Label {
        Label(column: scale.clampedColumn(of: Int(day.number)), text: text)
    }

    private func monthName(_ month: Day) -> String {
        DayText.month(month.parts.month, language: reader.language)
    }

    private var mondays: [Day] {
        // 1970-01-01, day 0, was a Thursday.
        let weekday = ((scale.firstDay + 3) % 7 + 7) % 7
        let first = scale.firstDay + (7 - weekday) % 7
        return stride(from: first, through: scale.lastDay, by: 7).map { Day(number: Int32(clamping: $0)) }
    }

    /// The first day of each month shown; of each year where the months are too many.
    private var monthStarts: [Day] {
        let months = (scale.lastDay - scale.firstDay) > 50 * 366 ? 12 : 1
        let first = Day(number: Int32(clamping: scale.firstDay)).parts
        guard var day = Day(year: first.year, month: months == 12 ? 1 : first.month, day: 1) else {
            return []
        }
        var starts: [Day] = []
        while Int(day.number) <= scale.lastDay {
            if Int(day.number) >= scale.firstDay { starts.append(day) }
            let later = day.adding(months: months)
            guard later > day else { break }
            day = later
        }
        return starts
    }
}
