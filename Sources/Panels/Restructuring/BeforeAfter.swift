import Canvas
import Notation

/// Two counts with their bars, and the change between them; one count while nothing has changed.
///
///     91 ██████████████ → 22 ███▍            −69
struct BeforeAfter {
    /// The count before.
    let before: Int
    /// The count after; nil while nothing has changed.
    let after: Int?
    /// The count that fills a whole bar.
    let most: Int
    /// What it is drawn from.
    let context: PanelContext

    /// The counts and the change as cells of a row.
    var cells: [LineContent.Cell] {
        guard let after else { return [.figure(context.number(before))] }
        return [
            .figure(context.number(before)), .figure("\(context.glyphs.arrow) \(context.number(after))"),
            .figure(context.number(after - before, signed: true)),
        ]
    }

    /// Draws the counts into one row; the bars are left out first.
    func draw(in rect: Rect, on grid: inout Grid) {
        let digits = context.number(most).count
        let changeWidth = context.number(-most, signed: true).count
        let fixed = digits * 2 + changeWidth + 7
        let bar = max(0, min(24, (rect.width - fixed) / 2))
        var x = rect.x
        x = draw(before, digits: digits, bar: bar, x: x, rect: rect, role: .dim, on: &grid)
        guard let after else { return }
        x = grid.put(String(context.glyphs.arrow), x: x + 1, y: rect.y, width: 1, style: .dim) + 1
        x = draw(after, digits: digits, bar: bar, x: x, rect: rect, role: .accent, on: &grid)
        let room = rect.maxX - x - 1
        guard room >= changeWidth else { return }
        let change = context.number(after - before, signed: true)
        grid.put(change, x: x + 1, y: rect.y, width: room, style: .text, align: .trailing)
    }

    private func draw(
        _ count: Int, digits: Int, bar: Int, x: Int, rect: Rect, role: Role, on grid: inout Grid
    ) -> Int {
        let end = grid.put(
            context.number(count), x: x, y: rect.y, width: min(digits, rect.maxX - x), align: .trailing)
        guard bar > 1 else { return end }
        let share = Double(count) / Double(max(1, most))
        let glyphs = Bar.glyphs(share: share, width: bar, in: context.glyphs)
        grid.write(glyphs, x: end + 1, y: rect.y, style: Style(role), limit: bar)
        return end + 1 + bar
    }
}
