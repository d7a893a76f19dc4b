import Assessment
import Canvas
public import Notation
import ReformModel

/// Party congresses and elections: a timeline with the line of today, then what is held by level.
public enum CongressPanel {
    /// How many milestones are done, of all that still count.
    static func summary(_ context: PanelContext) -> PanelSummary {
        let milestones = milestones(context)
        let counted = milestones.filter(\.status.counts)
        let done = counted.count { $0.status.isDone }
        let behind = counted.count { $0.band == .red }
        guard !counted.isEmpty else { return PanelSummary("") }
        let text = "\(done)/\(counted.count) \(context.say(.done))"
        guard behind > 0 else { return PanelSummary(text) }
        return PanelSummary(
            "\(behind) \(context.say(.behind)) \(context.glyphs.separator) \(text)", role: .bad)
    }

    /// The ruler, the milestones from the bottom level up, the counts by level; opened, also what the marks
    /// stand for, the curves, the forecasts, the critical path and the plans.
    static func lines(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        let all = milestones(context)
        guard !all.isEmpty else {
            return [MissingTables.line([.workstreams, .milestones], in: context)]
        }
        let milestones = context.list.shown(all, in: context)
        guard !milestones.isEmpty else { return [FilteredOut.line(in: context)] }
        let path = room.extent >= .roomy ? context.standing.criticalPath : nil
        let timeline = CongressTimeline(milestones, path: path, in: context, width: room.width)
        var lines = timeline.rulerLines()
        for milestone in milestones { lines += timeline.lines(milestone) }
        if room.extent >= .roomy {
            // It is of use beside the drawn bars alone.
            lines +=
                [.space] + MilestoneLinks.legend(context).lines(width: room.width, indent: 1).map(\.silent)
        }
        let blocks =
            [LevelLines.lines(context, width: room.width)] + (path.map { opened($0, context, room) } ?? [])
        for block in blocks where !block.isEmpty { lines += [.space] + block }
        return lines
    }

    private static func opened(
        _ path: CriticalPath, _ context: PanelContext, _ room: PanelRoom
    ) -> [[PanelLine]] {
        let milestones = context.list.shown(milestones(context), in: context)
        let table = MilestoneTable(milestones, in: context, width: room.width)
        let heading = PanelLine.text(context.say(.plans), style: .strong)
        let plans = room.extent == .full ? [heading] + milestones.map(table.line) : []
        return [
            LevelForecastLines.lines(context, width: room.width),
            CongressCurves(milestones, in: context).lines(width: room.width),
            CongressTrends.lines(milestones, in: context, width: room.width),
            CriticalPathLines.lines(path, among: milestones, in: context, width: room.width),
            plans,
        ]
    }

    /// The days of all its milestones, today among them: what its timeline can show.
    public static func days(_ context: PanelContext) -> ClosedRange<Day> {
        CongressTimeline.days(of: milestones(context), today: context.standing.day)
    }

    private static func milestones(_ context: PanelContext) -> [MilestoneStanding] {
        context.standing.workstreams(in: .congress).flatMap(\.milestones)
    }
}

extension Panel {
    static let congress = Panel(
        id: .congress, title: Phrase(vi: "Đại hội Đảng, bầu cử", en: "Party congresses, elections"),
        summary: CongressPanel.summary, lines: CongressPanel.lines)
}

extension Phrase {
    fileprivate static let done = Phrase(vi: "xong", en: "done")
    fileprivate static let behind = Phrase(vi: "chậm", en: "behind")
    fileprivate static let plans = Phrase(vi: "Kế hoạch và thực tế", en: "Planned and actual")
}
