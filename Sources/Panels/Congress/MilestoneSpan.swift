import Assessment
import Canvas
import Notation
import ReformModel

/// The bars of a milestone on a timeline: as first planned, and what is done, under way and to come.
enum MilestoneSpan {
    /// The row: what is past of it is done or under way, what is to come is planned.
    static func row(_ standing: MilestoneStanding, in context: PanelContext) -> TimelineRow {
        let milestone = standing.milestone
        guard let end = standing.finished ?? standing.forecast ?? milestone.baselineFinish else {
            return TimelineRow(spans: [])
        }
        let endDay = Int(end.number)
        let start = min(Int((milestone.baselineStart ?? end).number), endDay)
        let status = StatusText(standing, in: context)
        var row = TimelineRow(
            spans: spans(
                standing, from: start, to: endDay, status.role, today: Int(context.standing.day.number)),
            end: endDay, baselineEnd: milestone.baselineFinish.map { Int($0.number) },
            endRole: standing.band >= .amber ? status.role : .text)
        if let finish = milestone.baselineFinish {
            row.baselineStart = Int((milestone.baselineStart ?? finish).number)
        }
        return row
    }

    private static func spans(
        _ standing: MilestoneStanding, from start: Int, to end: Int, _ role: Role, today: Int
    ) -> [TimelineRow.Span] {
        switch standing.status {
        case .dropped, .superseded: return [TimelineRow.Span(from: start, to: end, fill: .dropped)]
        case .paused: return [TimelineRow.Span(from: start, to: end, fill: .paused)]
        case _ where standing.status.isDone: return [TimelineRow.Span(from: start, to: end, fill: .done)]
        default: break
        }
        var spans: [TimelineRow.Span] = []
        if start <= today {
            spans.append(TimelineRow.Span(from: start, to: min(today, end), fill: .underWay, role: role))
        }
        if end > today {
            spans.append(TimelineRow.Span(from: max(start, today + 1), to: end, fill: .planned))
        }
        return spans
    }
}
