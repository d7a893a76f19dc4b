import Assessment
import Canvas
import Notation
import ReformModel

/// The timeline of the congress panel: every milestone on one scale of days.
struct CongressTimeline {
    private let context: PanelContext
    private let milestones: [MilestoneStanding]
    private let path: CriticalPath?
    private let labelWidth: Int
    private let linkWidth: Int
    private let statusWidth: Int
    private let scale: TimeScale
    private let isTwoRows: Bool
    /// Whether the days of every milestone have room to the right of today: they stand on one side, so that
    /// the eye finds them.
    private let daysStandRight: Bool

    /// Makes the timeline for so many columns. Narrow ones put the status below the bar, wide ones beside it.
    ///
    /// - Parameter path: the critical path, where what stands on it and what waits is to be marked.
    init(
        _ milestones: [MilestoneStanding], path: CriticalPath? = nil, in context: PanelContext, width: Int
    ) {
        self.context = context
        self.milestones = milestones
        self.path = path
        linkWidth = path == nil ? 0 : MilestoneLinks.width
        func longest(_ text: (MilestoneStanding) -> String) -> Int {
            milestones.reduce(0) { max($0, TextWidth.columns(of: text($1))) }
        }
        isTwoRows = width >= 40 && width < 76
        let label = longest { MilestoneTable.title($0, in: context) } + 1
        labelWidth = min(label, max(12, width / 2))
        statusWidth = isTwoRows ? 0 : min(longest { StatusText($0, in: context).text }, max(14, width / 4))
        let gap = statusWidth > 0 ? 2 : 0
        let today = context.standing.day
        let days = context.timeline.days(
            of: CongressTimeline.days(of: milestones, today: today), today: today)
        scale = TimeScale(
            firstDay: Int(days.lowerBound.number), lastDay: Int(days.upperBound.number),
            width: max(0, width - labelWidth - linkWidth - statusWidth - gap))
        let dayColumns = isTwoRows ? longest { MilestoneDays.text($0, in: context) } : 0
        let line = scale.column(of: Int(today.number)) ?? 0
        daysStandRight = line + 2 + dayColumns <= scale.width
    }

    /// The rows of the ruler; none where bars have no room either.
    func rulerLines() -> [PanelLine] {
        guard scale.width >= CongressTimeline.narrowest else { return [] }
        let ruler = TimeRuler(scale: scale, reader: context.reader)
        return [
            PanelLine.picture { [self] place, grid in
                ruler.drawCoarse(in: bars(in: place.rect), on: &grid)
            }.saying(.rest),
            PanelLine.picture { [self] place, grid in
                ruler.drawFine(in: bars(in: place.rect), on: &grid)
            }.saying(.rest),
        ]
    }

    /// The columns below which a month has no room on the ruler.
    private static let narrowest = 8

    /// The rows of one milestone.
    func lines(_ standing: MilestoneStanding) -> [PanelLine] {
        let words = LineContent.row([
            LineContent.Cell(MilestoneTable.title(standing, in: context)),
            LineContent.Cell(MilestoneDays.text(standing, in: context)),
            LineContent.Cell(StatusText(standing, in: context).text),
        ])
        let bar = PanelLine(item: .milestone(standing.id), importance(of: standing), words) {
            [self] place, grid in
            draw(standing, in: place, on: &grid)
        }
        guard isTwoRows else { return [bar] }
        let below = PanelLine(item: .milestone(standing.id), .useful, .rest) { [self] place, grid in
            drawBelow(standing, in: place, on: &grid)
        }
        return [bar, below]
    }

    private func importance(of standing: MilestoneStanding) -> PanelLine.Importance {
        standing.status.isNear || standing.band >= .amber ? .urgent : .essential
    }

    private func bars(in rect: Rect) -> Rect {
        Rect(x: rect.x + labelWidth + linkWidth, y: rect.y, width: scale.width, height: 1)
    }

    private func draw(_ standing: MilestoneStanding, in place: PanelLine.Place, on grid: inout Grid) {
        let rect = place.rect
        grid.put(
            MilestoneTable.title(standing, in: context), x: rect.x, y: rect.y, width: labelWidth - 1,
            style: Style(.text, on: place.ground), mark: context.glyphs.ellipsis)
        if let path {
            MilestoneLinks.draw(
                standing, path, x: rect.x + labelWidth, y: rect.y, ground: place.ground, context, on: &grid)
        }
        MilestoneSpan.row(standing, in: context).draw(
            in: bars(in: rect), on: &grid, scale: scale, today: today, glyphs: context.glyphs,
            ground: place.ground)
        guard statusWidth > 0 else { return }
        StatusText(standing, in: context).draw(
            x: rect.maxX - statusWidth, y: rect.y, width: statusWidth, ground: place.ground,
            mark: context.glyphs.ellipsis, on: &grid)
    }

    /// The second row: the status under the title, the days beside the line of today.
    private func drawBelow(_ standing: MilestoneStanding, in place: PanelLine.Place, on grid: inout Grid) {
        let rect = place.rect
        let status = StatusText(standing, in: context)
        TodayLine.draw(
            in: bars(in: rect), on: &grid, scale: scale, day: today, glyphs: context.glyphs,
            ground: place.ground)
        let end = grid.put(
            status.text, x: rect.x + 1, y: rect.y, width: rect.width - 1,
            style: Style(status.role, on: place.ground),
            mark: context.glyphs.ellipsis)
        let days = MilestoneDays.text(standing, in: context)
        let width = TextWidth.columns(of: days)
        let line = bars(in: rect).x + (scale.column(of: today) ?? 0)
        let right = max(line + 2, end + 1)
        let x = daysStandRight && right + width <= rect.maxX ? right : line - 1 - width
        guard x > end else { return }
        grid.put(days, x: x, y: rect.y, width: width, style: Style(.dim, on: place.ground))
    }

    private var today: Int { Int(context.standing.day.number) }

    /// The days of milestones: whole months from the first start to the last end, today among them.
    static func days(of milestones: [MilestoneStanding], today: Day) -> ClosedRange<Day> {
        var first = today
        var last = today
        for standing in milestones {
            let milestone = standing.milestone
            let days = [
                milestone.baselineStart, milestone.baselineFinish, standing.forecast, standing.finished,
            ]
            for day in days.compactMap({ $0 }) {
                first = min(first, day)
                last = max(last, day)
            }
        }
        let months = DayRange([first, last])
        return months.first...months.last
    }
}
