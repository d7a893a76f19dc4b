import Assessment
import Notation
import Panels
import ReformModel

/// The figures of each panel in tables.
struct FigureSection {
    private let context: PanelContext
    private let outlook: ReportOutlook

    init(_ context: PanelContext, _ outlook: ReportOutlook) {
        self.context = context
        self.outlook = outlook
    }

    /// A heading a panel, and its tables.
    func blocks(_ notes: inout SourceNotes) -> [ReportBlock] {
        let breakthroughs = followed(.breakthroughs, missing: [.workstreams, .indicators], &notes)
        let units = UnitFigures(context).blocks(&notes) + StaffingFigures(context).blocks(&notes)
        let restructuring = units + followed(.restructuring, missing: [], &notes)
        let congress = followed(.congress, missing: [.workstreams, .milestones], &notes)
        return heading(.breakthroughs) + breakthroughs + heading(.restructuring)
            + (restructuring.isEmpty
                ? missing([.units, .successions, .staffing, .indicators]) : restructuring)
            + heading(.congress) + congress
    }

    private func heading(_ id: PanelID) -> [ReportBlock] {
        [.heading(3, ReportText(Panel.named(id).title[context.language]))]
    }

    /// The indicators and the milestones of a panel.
    private func followed(
        _ panel: Workstream.Panel, missing tables: [TableName], _ notes: inout SourceNotes
    ) -> [ReportBlock] {
        let groups = context.standing.workstreams(in: panel)
        let blocks =
            IndicatorFigures(groups, outlook, in: context).blocks(&notes)
            + MilestoneFigures(groups, in: context).blocks(&notes)
        return blocks.isEmpty && !tables.isEmpty ? missing(tables) : blocks
    }

    private func missing(_ tables: [TableName]) -> [ReportBlock] {
        [.paragraph(ReportText(MissingTables.words(tables, in: context)))]
    }
}
