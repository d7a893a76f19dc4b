import Assessment
import Canvas
import Notation
import ReformModel

/// Staffing restructuring: units before → after, bodies, the entitlement funnels, quota against present.
enum RestructuringPanel {
    /// The units of the lowest tier that changed, before → after.
    static func summary(_ context: PanelContext) -> PanelSummary {
        let milestones = context.standing.workstreams(in: .restructuring).flatMap(\.milestones)
        let behind = milestones.count { $0.band == .red }
        let change = context.standing.unitChanges.first { $0.before != $0.after }
        let units = change.map { "\($0.before) \(context.glyphs.arrow) \($0.after)" } ?? ""
        guard behind > 0 else { return PanelSummary(units) }
        let words = "\(behind) \(context.say(.behind))"
        return PanelSummary(
            units.isEmpty ? words : "\(words) \(context.glyphs.separator) \(units)", role: .bad)
    }

    /// The lines; opened, where the staff came and went, the milestones and the succession of units as well.
    static func lines(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        let units = UnitLines.lines(context, width: room.width)
        let apparatus = ApparatusLines.lines(context)
        let funnels = FunnelLines.lines(context, width: room.width)
        let staffing = StaffingLines.lines(context, width: room.width)
        let blocs = BlocLines.lines(context, width: room.width)
        let waterfall = StaffingWaterfallLines.lines(context, room)
        let blocks = [units, blocs, apparatus, funnels, staffing, waterfall].filter { !$0.isEmpty }
        guard !blocks.isEmpty else {
            return [MissingTables.line([.units, .successions, .staffing, .indicators], in: context)]
        }
        var lines = Array(blocks.joined(separator: [PanelLine.space]))
        guard room.extent >= .roomy else { return lines }
        var details = [
            StaffingHistoryLines(context.standing.staffingHistory(), in: context).lines(width: room.width),
            others(context, room), milestones(context, room),
            SuccessionBalanceLines.lines(context, width: room.width),
        ]
        if room.extent == .full {
            let successions = UnitSuccessions(context)
            details += [
                SuccessionLines.lines(successions, in: context),
                PredecessorLines.lines(successions, in: context),
            ]
        }
        for block in details where !block.isEmpty { lines += [.space] + block }
        return lines
    }

    /// Whether it has more lines than so many, as far as that is known without making them.
    static func isLonger(_ context: PanelContext, _ extent: PanelRoom.Extent, than rows: Int) -> Bool {
        extent == .full
            && UnitSuccessions(context).takeMore(than: rows, among: context.standing.programme.successions)
    }

    /// The indicators that stand in none of the blocks above.
    private static func others(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        let all = context.standing.workstreams(in: .restructuring).flatMap(\.indicators).filter {
            $0.indicator.step == nil && $0.indicator.group != ApparatusLines.group
        }
        let rest = context.list.shown(all, in: context)
        guard !rest.isEmpty else { return [] }
        let table = IndicatorTable(rest, in: context, width: room.width)
        return [table.heading(context.say(.others))] + rest.map(table.line)
    }

    private static func milestones(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        let groups = context.standing.workstreams(in: .restructuring).filter { !$0.milestones.isEmpty }
        let table = MilestoneTable(groups.flatMap(\.milestones), in: context, width: room.width)
        return groups.flatMap { group -> [PanelLine] in
            let shown = context.list.shown(group.milestones, in: context)
            guard !shown.isEmpty else { return [] }
            return [WorkstreamHeading.line(group, extent: room.extent, in: context)] + shown.map(table.line)
        }
    }
}

extension Panel {
    static let restructuring = Panel(
        id: .restructuring, title: Phrase(vi: "Sắp xếp bộ máy, biên chế", en: "Restructuring, staffing"),
        summary: RestructuringPanel.summary, lines: RestructuringPanel.lines,
        isLonger: RestructuringPanel.isLonger)
}

extension Phrase {
    fileprivate static let behind = Phrase(vi: "chậm", en: "behind")
    fileprivate static let others = Phrase(vi: "Chỉ tiêu khác", en: "Other indicators")
}
