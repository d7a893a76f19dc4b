import Assessment
import Canvas
import Notation
import ReformModel

/// The staff over time: for each day with figures a bar of the categories, told apart by their fill.
struct StaffingHistoryLines {
    private let moments: [StaffingMoment]
    private let context: PanelContext

    /// Makes the lines of days in order.
    init(_ moments: [StaffingMoment], in context: PanelContext) {
        self.moments = moments
        self.context = context
    }

    /// A heading, a row a day, and what the fills stand for; nothing without figures.
    func lines(width: Int) -> [PanelLine] {
        guard !moments.isEmpty else { return [] }
        let dayWidth = moments.reduce(0) { max($0, TextWidth.columns(of: context.day($1.day))) }
        let figureWidth = moments.reduce(0) { max($0, TextWidth.columns(of: figure($1))) }
        let most = moments.reduce(0) { max($0, max($1.total.present ?? 0, $1.total.quota ?? 0)) }
        let rows = moments.map { row($0, dayWidth: dayWidth, figureWidth: figureWidth, most: most) }
        let heading = PanelLine.text(context.say(.heading), style: .strong, mark: context.glyphs.ellipsis)
        let legend = ChartLegend(legend, glyphs: context.glyphs)
        return [heading] + rows + (legendNeeded ? legend.lines(width: width, indent: 1) : [])
    }

    private static let widestBar = 60

    private func figure(_ moment: StaffingMoment) -> String {
        func text(_ value: Double?) -> String { value.map { context.number($0, decimals: 0) } ?? "–" }
        let mark = moment.total.isIllustrative ? "~" : ""
        return "\(mark)\(text(moment.total.present)) / \(mark)\(text(moment.total.quota))"
    }

    private func row(
        _ moment: StaffingMoment, dayWidth: Int, figureWidth: Int, most: Double
    ) -> PanelLine {
        let isOver = (moment.total.present ?? 0) > (moment.total.quota ?? .infinity)
        let categories = categories
        let parts =
            moment.categories.isEmpty
            ? [StackedBar.Part(moment.total.present ?? 0)]
            : categories.map { category in
                StackedBar.Part(moment.categories.first { $0.category == category }?.present ?? 0)
            }
        let content = LineContent.row([
            LineContent.Cell(context.day(moment.day)), .figure(figure(moment)),
        ])
        return PanelLine(.essential, content) { place, grid in
            let rect = place.rect.inset(left: 1)
            let ground = place.ground
            grid.put(
                context.day(moment.day), x: rect.x, y: rect.y, width: min(dayWidth, rect.width),
                style: Style(.dim, on: ground))
            let x = rect.x + dayWidth + 2
            let end = grid.put(
                figure(moment), x: x, y: rect.y, width: min(figureWidth, rect.maxX - x),
                style: Style(isOver ? .warn : .text, on: ground), align: .trailing,
                mark: context.glyphs.ellipsis)
            let bar = min(StaffingHistoryLines.widestBar, rect.maxX - end - 2)
            guard bar >= 6 else { return }
            StackedBar(parts, of: most).draw(
                in: Rect(x: end + 2, y: rect.y, width: bar, height: 1), on: &grid, glyphs: context.glyphs,
                ground: ground)
        }
    }

    /// The categories that any of the days has.
    private var categories: [Staffing.Category] {
        Staffing.Category.allCases.filter { category in
            moments.contains { $0.categories.contains { $0.category == category } }
        }
    }

    private var legendNeeded: Bool { categories.count > 1 }

    private var legend: [ChartLegend.Entry] {
        categories.enumerated().map { index, category in
            ChartLegend.Entry(
                sample: String(repeating: StackedBar.fill(index, context.glyphs), count: 2), role: .text,
                words: KindText.category(category, in: context.language))
        }
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(
        vi: "Có mặt / biên chế qua thời gian", en: "Present / quota over time")
}
