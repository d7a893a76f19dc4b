import Assessment
import Canvas
import Notation
import ReformModel

/// The timeline of the congress panel: every milestone on one scale of days.
struct CongressTimeline {
    private let context: PanelContext
    private let milestones: [MilestoneStanding]
    private let labelWidth: Int
    private let statusWidth: Int
    private let scale: TimeScale
    private let isTwoRows: Bool
    /// Whether the days of every milestone have room to the right of today: they stand on one side, so that
    /// the eye finds them.
    private let daysStandRight: Bool

    /// Makes the timeline for so many columns. Narrow ones put the status below the bar, wide ones beside it.
    init(_ milestones: [MilestoneStanding], in context: PanelContext, width: Int) {
        self.context = context
        self.milestones = milestones
        func longest(_ text: (MilestoneStanding) -> String) -> Int {
            milestones.reduce(0) { max($0, TextWidth.columns(of: text($1))) }
        }
        isTwoRows = width >= 40 && width < 76
        let label = longest { MilestoneTable.title($0, in: context) } + 1
        labelWidth = min(label, max(12, width / 2))
        statusWidth = isTwoRows ? 0 : min(longest { StatusText($0, in: context).text }, max(14, width / 4))
        let gap = statusWidth > 0 ? 2 : 0
        let (first, last) = CongressTimeline.days(of: milestones, today: context.standing.day)
        scale = TimeScale(
            firstDay: first, lastDay: last, width: max(0, width - labelWidth - statusWidth - gap))
        let days = isTwoRows ? longest { MilestoneDays.text($0, in: context) } : 0
        let line = scale.column(of: Int(context.standing.day.number)) ?? 0
        daysStandRight = line + 2 + days <= scale.width
    }

    /// The rows of the ruler.
    func rulerLines() -> [PanelLine] {
        let ruler = TimeRuler(scale: scale, language: context.language)
        return [
            PanelLine(.useful) { [self] place, grid in ruler.drawCoarse(in: bars(in: place.rect), on: &grid)
            },
            PanelLine(.useful) { [self] place, grid in ruler.drawFine(in: bars(in: place.rect), on: &grid)
            },
        ]
    }

    /// The rows of one milestone.
    func lines(_ standing: MilestoneStanding) -> [PanelLine] {
        let bar = PanelLine(item: .milestone(standing.id), importance(of: standing)) { [self] place, grid in
            draw(standing, in: place, on: &grid)
        }
        guard isTwoRows else { return [bar] }
        let below = PanelLine(item: .milestone(standing.id), .useful) { [self] place, grid in
            drawBelow(standing, in: place, on: &grid)
        }
        return [bar, below]
    }

    private func importance(of standing: MilestoneStanding) -> PanelLine.Importance {
        standing.status.isNear || standing.band >= .amber ? .urgent : .essential
    }

    private func bars(in rect: Rect) -> Rect {
        Rect(x: rect.x + labelWidth, y: rect.y, width: scale.width, height: 1)
    }

    private func draw(_ standing: MilestoneStanding, in place: PanelLine.Place, on grid: inout Grid) {
        let rect = place.rect
        grid.put(
            MilestoneTable.title(standing, in: context), x: rect.x, y: rect.y, width: labelWidth - 1,
            style: Style(.text, on: place.ground), mark: context.glyphs.ellipsis)
        row(standing).draw(
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

    /// The bar of a milestone: what is past of it is done or under way, what is to come is planned.
    private func row(_ standing: MilestoneStanding) -> TimelineRow {
        let milestone = standing.milestone
        guard let end = standing.finished ?? standing.forecast ?? milestone.baselineFinish else {
            return TimelineRow(spans: [])
        }
        let endDay = Int(end.number)
        let start = min(Int((milestone.baselineStart ?? end).number), endDay)
        let status = StatusText(standing, in: context)
        let baselineEnd = milestone.baselineFinish.map { Int($0.number) }
        var spans: [TimelineRow.Span] = []
        switch standing.status {
        case .dropped, .superseded:
            spans = [TimelineRow.Span(from: start, to: endDay, fill: .dropped)]
        case _ where standing.status.isDone:
            spans = [TimelineRow.Span(from: start, to: endDay, fill: .done)]
        default:
            if start <= today {
                spans.append(
                    TimelineRow.Span(from: start, to: min(today, endDay), fill: .underWay, role: status.role))
            }
            if endDay > today {
                spans.append(TimelineRow.Span(from: max(start, today + 1), to: endDay, fill: .planned))
            }
        }
        return TimelineRow(
            spans: spans, end: endDay, baselineEnd: baselineEnd,
            endRole: standing.band >= .amber ? status.role : .text)
    }

    /// The days shown: whole months from the first start to the last end, today among them.
    private static func days(of milestones: [MilestoneStanding], today: Day) -> (Int, Int) {
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
        return (Int(months.first.number), Int(months.last.number))
    }
}
