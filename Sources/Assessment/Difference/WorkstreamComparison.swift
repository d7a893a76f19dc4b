internal import ReformModel

/// What changed of workstreams.
enum WorkstreamComparison {
    /// Compares the workstreams of two standings.
    static func compare(
        _ from: Standing, _ to: Standing, skipping skipped: Set<TableName>, into findings: inout ItemFindings
    ) {
        guard !skipped.contains(.workstreams) else { return }
        let rows = MatchedRows(from.workstreams, to.workstreams)
        findings.takeLone(of: rows, as: lone)
        for (before, after) in rows.both {
            var traits = TraitChanges()
            traits.compare(.panel, word: before.panel?.rawValue ?? "", after.panel?.rawValue ?? "")
            traits.compare(.order, number: before.order.map(Double.init), after.order.map(Double.init))
            findings.add(.workstream(after.id), traits.changes)
            findings.compare(.workstream(after.id), .title, before.title, after.title)
            findings.compare(.workstream(after.id), .lead, before.lead, after.lead)
            findings.compare(.workstream(after.id), .document, before.document, after.document)
        }
    }

    private static func lone(_ row: Workstream) -> ItemFindings.LoneRow {
        ItemFindings.LoneRow(subject: .workstream(row.id), title: row.title, kind: "")
    }
}
