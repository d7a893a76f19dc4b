import Assessment
import Canvas
import Notation
import ReformModel

/// Where the staff came from and went to since the reorganisation, with what is only counted otherwise apart.
enum StaffingWaterfallLines {
    /// The parts of all categories together; with more room also a line a category, and the pace to the next
    /// quota.
    static func lines(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        guard let waterfall = context.standing.staffingWaterfall else { return [] }
        var page = PageWriter(width: room.width, glyphs: context.glyphs, nameWidth: nameWidth)
        let mark = waterfall.isIllustrative ? "~" : ""
        page.heading(context.say(.title))
        write(waterfall, mark: mark, to: &page, in: context)
        guard room.extent >= .roomy else { return page.lines.map { $0.weighed(.detail) } }
        for part in waterfall.categories { write(part, mark: mark, to: &page, in: context) }
        writePace(mark: mark, to: &page, in: context)
        return page.lines
    }

    private static func write(
        _ part: StaffingWaterfall.CategoryParts, mark: String, to page: inout PageWriter,
        in context: PanelContext
    ) {
        let parts = part.parts
        let change = context.number(parts.closing - parts.opening, decimals: 0, signed: true)
        let opening = mark + context.number(parts.opening, decimals: 0)
        let closing = mark + context.number(parts.closing, decimals: 0)
        page.fact(
            KindText.category(part.category, in: context.language),
            "\(opening) \(context.glyphs.arrow) \(closing)   \(mark)\(change)")
    }

    /// The parts that are not nothing, between the opening and the closing, each with its bar.
    private static func write(
        _ waterfall: StaffingWaterfall, mark: String, to page: inout PageWriter, in context: PanelContext
    ) {
        let total = waterfall.total
        let parts: [(Phrase, Double)] = [
            (.dissolved, -total.dissolved), (.silent, -total.silent), (.founded, total.founded),
            (.newlyReporting, total.newlyReporting), (.change, total.change),
        ]
        let changes = parts.filter { $0.1 != 0 }.map { name, value in
            Row(
                name: context.say(name), figure: mark + context.number(value, decimals: 0, signed: true),
                step: .change(value), style: .text)
        }
        func end(_ day: Day, _ value: Double) -> Row {
            Row(
                name: context.day(day), figure: mark + context.number(value, decimals: 0),
                step: .total(value), style: .strong)
        }
        let rows = [end(waterfall.from, total.opening)] + changes + [end(waterfall.to, total.closing)]
        let drawing = Waterfall(rows.map(\.step))
        let figureWidth = rows.reduce(0) { max($0, TextWidth.columns(of: $1.figure)) }
        for (index, row) in rows.enumerated() {
            page.line(line(row, index, of: drawing, figureWidth: figureWidth, in: context))
        }
        if total.coverage != 0 {
            let count = context.number(total.coverage, decimals: 0, signed: true)
            page.fact(context.say(.coverage), mark + count, style: Style(.warn))
        }
    }

    private struct Row {
        let name: String
        let figure: String
        let step: Waterfall.Step
        let style: Style
    }

    private static func line(
        _ row: Row, _ index: Int, of drawing: Waterfall, figureWidth: Int, in context: PanelContext
    ) -> PanelLine {
        let content = LineContent.row([LineContent.Cell(row.name), .figure(row.figure)])
        return PanelLine(.essential, content) { place, grid in
            let rect = place.rect.inset(left: 1)
            let name = min(nameWidth, rect.width / 2)
            let mark = context.glyphs.ellipsis
            grid.put(
                row.name, x: rect.x, y: rect.y, width: name, style: Style(.dim, on: place.ground), mark: mark)
            let x = rect.x + name + 1
            grid.put(
                row.figure, x: x, y: rect.y, width: min(figureWidth, rect.maxX - x),
                style: row.style.on(place.ground), mark: mark)
            let bars = Rect(
                x: x + figureWidth + 2, y: rect.y,
                width: min(widestBar, rect.maxX - x - figureWidth - 2), height: 1)
            guard bars.width >= 8 else { return }
            drawing.draw(step: index, in: bars, on: &grid, glyphs: context.glyphs, ground: place.ground)
        }
    }

    private static let nameWidth = 24
    private static let widestBar = 60

    private static func writePace(mark: String, to page: inout PageWriter, in context: PanelContext) {
        guard let pace = context.standing.paceToQuota else { return }
        let month = mark + context.number(pace.aMonth, decimals: 1, signed: true)
        let day = mark + context.number(pace.aDay, decimals: 2, signed: true)
        let due = context.day(pace.by)
        page.fact(
            context.say(Phrase(vi: "đến biên chế \(due)", en: "to the quota \(due)")),
            context.say(
                Phrase(vi: "\(month) một tháng (\(day) một ngày)", en: "\(month) a month (\(day) a day)")))
    }
}

extension Phrase {
    fileprivate static let title = Phrase(
        vi: "Biến động người có mặt", en: "Where those present came and went")
    fileprivate static let dissolved = Phrase(vi: "đơn vị giải thể", en: "dissolved units")
    fileprivate static let silent = Phrase(vi: "không còn báo cáo", en: "no longer reporting")
    fileprivate static let founded = Phrase(vi: "đơn vị mới lập", en: "founded units")
    fileprivate static let newlyReporting = Phrase(vi: "mới báo cáo", en: "newly reporting")
    fileprivate static let change = Phrase(vi: "thay đổi trong đơn vị", en: "within the same units")
    fileprivate static let coverage = Phrase(
        vi: "chỉ do phạm vi báo cáo", en: "from who reports alone")
}
