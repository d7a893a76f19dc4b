import Assessment
import Canvas
import Notation
import ReformModel

/// Rows of milestones with the same columns: title, planned days, forecast or finish, status.
struct MilestoneTable {
    private let context: PanelContext
    private let widths: [Int]
    private let offsets: [Int]

    /// What the narrowest table leaves out first: the forecast, then the plan.
    init(_ standings: [MilestoneStanding], in context: PanelContext, width: Int) {
        self.context = context
        // In one pass: of a long list no cache holds what the first rows were made of until the last.
        var (title, plan, outcome, status) = (0, 0, 0, 0)
        for standing in standings {
            title = max(title, TextWidth.columns(of: MilestoneTable.title(standing, in: context)))
            plan = max(plan, TextWidth.columns(of: MilestoneTable.plan(standing, in: context)))
            outcome = max(outcome, TextWidth.columns(of: MilestoneTable.outcome(standing, in: context)))
            status = max(status, TextWidth.columns(of: StatusText(standing, in: context).text))
        }
        widths = ColumnPlan.widths(
            of: [
                Column(minimum: min(title + 1, 16), ideal: title + 2, grows: true),
                Column(minimum: 10, ideal: plan, dropOrder: 2),
                Column(minimum: 10, ideal: outcome, dropOrder: 1),
                Column(minimum: min(status, 16), ideal: status),
            ], in: width, gap: 2)
        offsets = ColumnPlan.offsets(of: widths, gap: 2)
    }

    /// The line of one milestone.
    func line(_ standing: MilestoneStanding) -> PanelLine {
        let cells = [
            MilestoneTable.title(standing, in: context), MilestoneTable.plan(standing, in: context),
            MilestoneTable.outcome(standing, in: context), StatusText(standing, in: context).text,
        ]
        let content = LineContent.row(cells.map { LineContent.Cell($0) })
        return PanelLine(item: .milestone(standing.id), .essential, content) { [self] place, grid in
            let ground = place.ground
            put(
                MilestoneTable.title(standing, in: context), 0, Style(.text, on: ground), place, &grid,
                indent: 1)
            put(MilestoneTable.plan(standing, in: context), 1, Style(.dim, on: ground), place, &grid)
            put(MilestoneTable.outcome(standing, in: context), 2, Style(.text, on: ground), place, &grid)
            let status = StatusText(standing, in: context)
            put(status.text, 3, Style(status.role, on: ground), place, &grid)
        }
    }

    private func put(
        _ text: String, _ column: Int, _ style: Style, _ place: PanelLine.Place, _ grid: inout Grid,
        indent: Int = 0
    ) {
        grid.put(
            text, x: place.rect.x + offsets[column] + indent, y: place.rect.y, width: widths[column] - indent,
            style: style, mark: context.glyphs.ellipsis)
    }

    /// The title, with a flag where the owner says better than the data, and `~` where it is illustrative.
    static func title(_ standing: MilestoneStanding, in context: PanelContext) -> String {
        let flag = standing.disagreement == nil ? "" : "\(context.glyphs.flag) "
        return flag + MilestoneWords.title(of: standing, in: context)
    }

    static func plan(_ standing: MilestoneStanding, in context: PanelContext) -> String {
        let milestone = standing.milestone
        guard let finish = milestone.baselineFinish else { return "–" }
        guard let start = milestone.baselineStart, finish - start < MilestoneBounds.eventLength else {
            return context.day(finish)
        }
        return DayText.span(start, finish, for: context.reader)
    }

    private static func outcome(_ standing: MilestoneStanding, in context: PanelContext) -> String {
        if let finished = standing.finished { return "\(context.glyphs.marks.done) \(context.day(finished))" }
        guard let forecast = standing.forecast, forecast != standing.milestone.baselineFinish else {
            return ""
        }
        return "\(context.glyphs.arrow) \(context.day(forecast))"
    }
}
