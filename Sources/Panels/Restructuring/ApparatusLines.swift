import Assessment
import Canvas
import Notation
import ReformModel

/// Counts of bodies before → after, from the indicators of the group `apparatus` that have a baseline.
enum ApparatusLines {
    /// The group that such indicators carry.
    static let group = "apparatus"

    /// A line an indicator.
    static func lines(_ context: PanelContext) -> [PanelLine] {
        let standings = context.standing.indicators.filter {
            $0.indicator.group == group && $0.indicator.baseline != nil
        }
        let width = standings.reduce(0) {
            max($0, TextWidth.columns(of: context.say($1.indicator.title)))
        }
        return standings.map { line($0, nameWidth: width, in: context) }
    }

    private static func line(
        _ standing: IndicatorStanding, nameWidth: Int, in context: PanelContext
    ) -> PanelLine {
        let indicator = standing.indicator
        let figures = FigureText(context)
        let before = indicator.baseline ?? 0
        let after = standing.latest?.value
        let text =
            after.map {
                "\(figures.value(before, of: indicator)) \(context.glyphs.arrow) \(figures.value($0, of: indicator))"
            }
            ?? figures.value(before, of: indicator)
        let remark = after.map { change(from: before, to: $0, of: indicator, in: context) } ?? ""
        let content = LineContent.row([
            LineContent.Cell(context.say(indicator.title)), .figure(text), .figure(remark),
        ])
        return PanelLine(item: .indicator(standing.id), .essential, content) { place, grid in
            let rect = place.rect
            let style = Style(.text, on: place.ground)
            grid.put(
                context.say(indicator.title), x: rect.x, y: rect.y, width: min(nameWidth, rect.width),
                style: style,
                mark: context.glyphs.ellipsis)
            let x = rect.x + nameWidth + 2
            let end = grid.put(
                text, x: x, y: rect.y, width: min(11, rect.maxX - x), style: style, align: .trailing)
            PanelLine.putRemark(remark, after: end, in: place, on: &grid)
        }
    }

    private static func change(
        from before: Double, to after: Double, of indicator: Indicator, in context: PanelContext
    ) -> String {
        guard before != 0 else { return "" }
        let difference = context.number(after - before, decimals: indicator.decimals, signed: true)
        let share = NumberText.percent((after - before) / before, for: context.reader, signed: true)
        return "\(difference)  (\(share))"
    }
}
