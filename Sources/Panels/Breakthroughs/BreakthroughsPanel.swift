import Assessment
import Canvas
import Notation
import ReformModel

/// Strategic breakthroughs: a heading for each, then a row an indicator.
enum BreakthroughsPanel {
    /// How many indicators and milestones are behind, of all.
    static func summary(_ context: PanelContext) -> PanelSummary {
        let bands = context.standing.workstreams(in: .breakthroughs).flatMap(\.indicators).map(\.band)
        let behind = bands.count { $0 == .red }
        let atRisk = bands.count { $0 == .amber }
        let parts = [
            behind > 0 ? "\(behind) \(context.say(.behind))" : nil,
            atRisk > 0 ? "\(atRisk) \(context.say(.atRisk))" : nil, "\(bands.count)",
        ]
        let role: Role = behind > 0 ? .bad : atRisk > 0 ? .warn : .dim
        return PanelSummary(
            parts.compactMap { $0 }.joined(separator: " \(context.glyphs.separator) "), role: role)
    }

    /// Headings and rows; opened, the milestones of each breakthrough as well.
    static func lines(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        let groups = context.standing.workstreams(in: .breakthroughs)
        guard !groups.isEmpty else { return [MissingTables.line([.workstreams, .indicators], in: context)] }
        let indent = 1
        let table = IndicatorTable(groups.flatMap(\.indicators), in: context, width: room.width - indent)
        let milestones = MilestoneTable(groups.flatMap(\.milestones), in: context, width: room.width - indent)
        var lines = [table.heading().indented(by: indent)]
        for group in groups {
            let shown = context.list.shown(group.indicators, in: context)
            let mileposts = room.extent >= .roomy ? context.list.shown(group.milestones, in: context) : []
            // A group of which the filter leaves nothing says nothing.
            if context.list.isFilter, shown.isEmpty, mileposts.isEmpty { continue }
            lines.append(WorkstreamHeading.line(group, extent: room.extent, in: context))
            lines += shown.map { table.line($0).indented(by: indent) }
            lines += mileposts.map { milestones.line($0).indented(by: indent) }
            if room.extent >= .roomy { lines.append(.space) }
        }
        guard lines.count > 1 else { return [FilteredOut.line(in: context)] }
        return lines
    }
}

extension Panel {
    static let breakthroughs = Panel(
        id: .breakthroughs, title: Phrase(vi: "Đột phá chiến lược", en: "Strategic breakthroughs"),
        summary: BreakthroughsPanel.summary, lines: BreakthroughsPanel.lines)
}

extension Phrase {
    fileprivate static let behind = Phrase(vi: "chậm", en: "off track")
    fileprivate static let atRisk = Phrase(vi: "nguy cơ", en: "at risk")
}
