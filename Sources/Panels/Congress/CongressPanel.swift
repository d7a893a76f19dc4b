import Assessment
import Canvas
import Notation
import ReformModel

/// Party congresses and elections: a timeline with the line of today, then what is held by level.
enum CongressPanel {
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

    /// The ruler, the milestones from the bottom level up, the counts by level.
    static func lines(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        let milestones = milestones(context)
        guard !milestones.isEmpty else {
            return [MissingTables.line([.workstreams, .milestones], in: context)]
        }
        let timeline = CongressTimeline(milestones, in: context, width: room.width)
        var lines = timeline.rulerLines()
        for milestone in milestones { lines += timeline.lines(milestone) }
        let levels = LevelLines.lines(context, width: room.width)
        if !levels.isEmpty { lines += [.space] + levels }
        guard room.extent == .full else { return lines }
        let forecasts = LevelForecastLines.lines(context, width: room.width)
        if !forecasts.isEmpty { lines += [.space] + forecasts }
        lines += details(milestones, context, room)
        return lines
    }

    private static func milestones(_ context: PanelContext) -> [MilestoneStanding] {
        context.standing.workstreams(in: .congress).flatMap(\.milestones)
    }

    private static func details(
        _ milestones: [MilestoneStanding], _ context: PanelContext, _ room: PanelRoom
    ) -> [PanelLine] {
        let table = MilestoneTable(milestones, in: context, width: room.width)
        let heading = PanelLine.text(context.say(.plans), style: .strong)
        return [.space, heading] + milestones.map(table.line)
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
