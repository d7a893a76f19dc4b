public import Assessment
import Notation
public import Panels

/// All that a snapshot is made of, whatever its form: what it shows, from what it is drawn, and the changes that
/// come first.
public struct SnapshotSheet: Sendable {
    /// What it shows.
    public let subject: SnapshotSubject
    /// What panels are drawn from.
    public let context: PanelContext
    /// What changed since an earlier day; nil where that is not asked.
    public let difference: Difference?

    /// Makes a sheet.
    public init(_ subject: SnapshotSubject, _ context: PanelContext, since difference: Difference? = nil) {
        self.subject = subject
        self.context = context
        self.difference = difference
    }

    /// What stands below the header, from the top.
    var sections: [SnapshotSection] {
        // Asked for alone, the changes stand there once.
        guard let difference, subject != .page(.changes) else { return subjectSections }
        return [changes(difference)] + subjectSections
    }

    /// The sections of the subject alone.
    var subjectSections: [SnapshotSection] {
        switch subject {
        case .board: Panel.all.map { panel($0, .board) }
        case .panel(let id): [panel(Panel.named(id), .full)]
        case .page(.legalBasis): [page(.legalBasis) { [context] in LegalBasisPage.lines(context, width: $0) }]
        case .page(.findings): [page(.findings) { [context] in FindingsPage.lines(context, width: $0) }]
        case .page(.changes): difference.map { [changes($0)] } ?? []
        case .items(let items): items.map(item)
        }
    }

    /// What changed, as its page has it.
    func changes(_ difference: Difference) -> SnapshotSection {
        page(.changes) { [context] in ChangesPage(difference, in: context, width: $0).lines }
    }

    private func panel(_ panel: Panel, _ extent: PanelRoom.Extent) -> SnapshotSection {
        SnapshotSection(
            kind: .panel(panel.id), label: panel.label(in: context.language), summary: panel.summary(context)
        ) { [context] in panel.lines(context, PanelRoom(width: $0, extent: extent)) }
    }

    private func page(_ id: PageID, lines: @escaping @Sendable (Int) -> [PanelLine]) -> SnapshotSection {
        SnapshotSection(
            kind: .page(id), label: id.label(in: context.language), summary: PanelSummary(""), lines: lines)
    }

    private func item(_ item: ItemID) -> SnapshotSection {
        SnapshotSection(
            kind: .item(item), label: ItemPage.title(of: item, in: context), summary: PanelSummary("")
        ) { [context] in ItemPage.lines(for: item, in: context, width: $0) }
    }
}
