internal import ReformModel

/// What changed of documents. One counts from the day on which it was issued.
enum DocumentComparison {
    /// Compares the documents known on the days of two standings.
    static func compare(
        _ from: Standing, _ to: Standing, skipping skipped: Set<TableName>, into findings: inout ItemFindings
    ) {
        guard !skipped.contains(.documents) else { return }
        let rows = MatchedRows(known(from), known(to))
        findings.takeLone(of: rows, as: lone)
        for (before, after) in rows.both {
            findings.add(.document(after.id), changes(before, after))
            findings.compare(.document(after.id), .title, before.title, after.title)
            findings.compare(.document(after.id), .kind, before.kind, after.kind)
            findings.compare(.document(after.id), .issuer, before.issuer, after.issuer)
        }
    }

    private static func known(_ standing: Standing) -> [Document] {
        standing.programme.documents.filter { $0.issued.map { $0 <= standing.day } ?? true }
    }

    private static func changes(_ from: Document, _ to: Document) -> [Change] {
        var changes: [Change] = []
        changes.compare(.issued, from.issued, to.issued)
        changes.compare(.effective, from.effective, to.effective)
        var traits = TraitChanges()
        traits.compare(.status, text: from.status, to.status)
        traits.compare(.replaces, keys: from.replaces, to.replaces)
        return changes + traits.changes
    }

    private static func lone(_ row: Document) -> ItemFindings.LoneRow {
        ItemFindings.LoneRow(subject: .document(row.id), title: row.title, kind: row.kind.base)
    }
}
