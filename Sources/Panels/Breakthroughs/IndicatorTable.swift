import Assessment
import Canvas
import Notation
import ReformModel

/// Rows of indicators with the same columns: name, value, target, gauge, trend, status.
///
///     GRDP growth %   11.03  14.00 ▍·│····· ⣀⠤⠒ ▼ off track
struct IndicatorTable {
    private let context: PanelContext
    private let figures: FigureText
    private let widths: [Int]
    private let offsets: [Int]

    /// What the narrowest table leaves out first: trend, gauge, then the target.
    init(_ standings: [IndicatorStanding], in context: PanelContext, width: Int) {
        self.context = context
        let figures = FigureText(context)
        self.figures = figures
        var (title, name, status) = (0, 0, 0)
        var value = TextWidth.columns(of: context.say(.now))
        var target = TextWidth.columns(of: context.say(.target))
        for standing in standings {
            let own = TextWidth.columns(of: context.say(standing.indicator.title))
            let unit = TextWidth.columns(of: context.say(standing.indicator.unit))
            title = max(title, own)
            name = max(name, own + (unit > 0 ? unit + 2 : 0))
            status = max(status, StatusText(standing, in: context).columns)
            value = max(value, TextWidth.columns(of: figures.latest(standing)))
            target = max(target, TextWidth.columns(of: figures.target(standing)))
        }
        widths = ColumnPlan.widths(
            of: [
                Column(minimum: min(title + 1, 24), ideal: name + 2, grows: true),
                Column(minimum: value, ideal: value),
                Column(minimum: target, ideal: target, dropOrder: 3),
                Column(minimum: 6, ideal: width > 100 ? 40 : 24, dropOrder: 2),
                Column(minimum: width > 70 ? 8 : 4, ideal: width > 100 ? 24 : 8, dropOrder: 1),
                Column(minimum: min(status, 12), ideal: status),
            ], in: width)
        offsets = ColumnPlan.offsets(of: widths)
    }

    /// The line that says what the columns are.
    func heading(_ title: String = "") -> PanelLine {
        let columns: [LineContent.Cell] = [
            LineContent.Cell(title), .figure(context.say(.now)), .figure(context.say(.target)),
            LineContent.Cell(""),
        ]
        return PanelLine(.useful, .columns(columns)) { [self] place, grid in
            put(title, column: 0, place, &grid, style: .dim)
            put(context.say(.now), column: 1, place, &grid, style: .dim, align: .trailing)
            put(context.say(.target), column: 2, place, &grid, style: .dim, align: .trailing)
            for (column, phrase) in [(3, Phrase.progress), (4, .trend)]
            where TextWidth.columns(of: context.say(phrase)) <= widths[column] {
                put(context.say(phrase), column: column, place, &grid, style: .dim)
            }
        }
    }

    /// The line of one indicator.
    func line(_ standing: IndicatorStanding) -> PanelLine {
        PanelLine(
            item: .indicator(standing.id), standing.band >= .amber ? .urgent : .essential, content(standing)
        ) { [self] place, grid in
            drawName(standing, place, &grid)
            let style = Style(.text, on: place.ground)
            put(figures.latest(standing), column: 1, place, &grid, style: style, align: .trailing)
            put(
                figures.target(standing), column: 2, place, &grid, style: Style(.dim, on: place.ground),
                align: .trailing)
            IndicatorGauge.gauge(of: standing)?.draw(
                in: cell(3, place), on: &grid, glyphs: context.glyphs, ground: place.ground)
            let trend = IndicatorGauge.trend(of: standing).text(width: widths[4], in: context.glyphs)
            put(trend, column: 4, place, &grid, style: Style(.dim, on: place.ground))
            let cell = cell(5, place)
            StatusText(standing, in: context).draw(
                x: cell.x, y: cell.y, width: cell.width, ground: place.ground, mark: context.glyphs.ellipsis,
                on: &grid)
        }
    }

    private func content(_ standing: IndicatorStanding) -> LineContent {
        let disputed = standing.disputes.isEmpty ? "" : "\(context.glyphs.notEqual)"
        return .row([
            LineContent.Cell(disputed + IndicatorTable.name(standing, in: context)),
            .figure(figures.latest(standing)), .figure(figures.target(standing)),
            LineContent.Cell(StatusText(standing, in: context).text),
        ])
    }

    /// The name with its unit.
    static func name(_ standing: IndicatorStanding, in context: PanelContext) -> String {
        let unit = context.say(standing.indicator.unit)
        let title = context.say(standing.indicator.title)
        return unit.isEmpty ? title : "\(title)  \(unit)"
    }

    private func drawName(_ standing: IndicatorStanding, _ place: PanelLine.Place, _ grid: inout Grid) {
        let cell = cell(0, place).inset(left: 1)
        let title = context.say(standing.indicator.title)
        let disputed = standing.disputes.isEmpty ? "" : "\(context.glyphs.notEqual)"
        let end = grid.put(
            disputed + title, x: cell.x, y: cell.y, width: cell.width, style: Style(.text, on: place.ground),
            mark: context.glyphs.ellipsis)
        let room = cell.maxX - end - 1
        let unit = context.say(standing.indicator.unit)
        guard room >= TextWidth.columns(of: unit) else { return }
        grid.put(unit, x: end + 1, y: cell.y, width: room, style: Style(.dim, on: place.ground))
    }

    private func cell(_ column: Int, _ place: PanelLine.Place) -> Rect {
        Rect(x: place.rect.x + offsets[column], y: place.rect.y, width: widths[column], height: 1)
    }

    private func put(
        _ text: String, column: Int, _ place: PanelLine.Place, _ grid: inout Grid, style: Style,
        align: Alignment = .leading
    ) {
        let cell = cell(column, place)
        grid.put(
            text, x: cell.x, y: cell.y, width: cell.width, style: style, align: align,
            mark: context.glyphs.ellipsis)
    }
}

extension Phrase {
    fileprivate static let now = Phrase(vi: "nay", en: "now")
    fileprivate static let target = Phrase(vi: "đích", en: "target")
    fileprivate static let progress = Phrase(vi: "tiến độ", en: "progress")
    fileprivate static let trend = Phrase(vi: "xu hướng", en: "trend")
}
