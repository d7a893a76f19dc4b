public import ReformModel

/// A row that is gone and one that is new, of one table, one kind and one title: probably one thing under
/// another key. It is a suggestion and changes nothing; both are listed as what they are.
public struct ProbableMatch: Sendable, Hashable {
    /// The row that is gone.
    public let from: ChangedItem.Subject
    /// The row that is new.
    public let to: ChangedItem.Subject
    /// What the new one is called.
    public let title: LocalText

    private struct Sought: Hashable {
        let table: TableName
        let kind: String
        let title: String

        init(_ row: ItemFindings.LoneRow) {
            table = row.subject.table
            kind = ComparedText.squeezed(row.kind)
            title = ComparedText.title(row.title)
        }
    }

    /// The suggestions, by table and key. Where a title stands more than once on a side there is none, and
    /// none where a succession already says what became of a unit.
    static func all(
        in findings: ItemFindings, programmes: (from: Programme, to: Programme)
    ) -> [ProbableMatch] {
        guard !findings.dropped.isEmpty, !findings.added.isEmpty else { return [] }
        let gone = Dictionary(grouping: findings.dropped, by: Sought.init)
        let new = Dictionary(grouping: findings.added, by: Sought.init)
        let links = [programmes.from, programmes.to].flatMap(\.successions)
        let succeeded = Set(links.map { UnitPair($0.predecessor, $0.successor) })
        return gone.compactMap { sought, rows -> ProbableMatch? in
            guard !sought.title.isEmpty, rows.count == 1, let before = rows.first,
                let found = new[sought], found.count == 1, let after = found.first
            else { return nil }
            if case .unit(let old) = before.subject, case .unit(let young) = after.subject,
                succeeded.contains(UnitPair(old, young)) || succeeded.contains(UnitPair(young, old))
            {
                return nil
            }
            return ProbableMatch(from: before.subject, to: after.subject, title: after.title)
        }.sorted { ($0.from.table.rawValue, $0.from.key) < ($1.from.table.rawValue, $1.from.key) }
    }
}

/// Two units, by their ids.
struct UnitPair: Hashable {
    let predecessor: String
    let successor: String

    init(_ predecessor: String, _ successor: String) {
        self.predecessor = predecessor
        self.successor = successor
    }
}
