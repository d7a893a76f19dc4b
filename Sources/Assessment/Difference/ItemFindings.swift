internal import ReformModel

/// What the comparisons of the tables gather.
struct ItemFindings {
    /// A row that one side alone has, as it is looked for on the other.
    struct LoneRow {
        let subject: ChangedItem.Subject
        let title: LocalText
        /// What has to be the same beside the title: the kind of a unit.
        let kind: String
    }

    private(set) var items: [ChangedItem] = []
    private(set) var texts: [TextChange] = []
    private(set) var dropped: [LoneRow] = []
    private(set) var added: [LoneRow] = []
    var quietReports = 0

    /// An item that both sides have; nothing where nothing of it changed.
    mutating func add(_ subject: ChangedItem.Subject, _ changes: [Change]) {
        if !changes.isEmpty { items.append(ChangedItem(subject, changes)) }
    }

    /// A wording; nothing where it is the same but for white space.
    mutating func compare(
        _ subject: ChangedItem.Subject, _ field: TextChange.Field, _ from: LocalText, _ to: LocalText
    ) {
        if !ComparedText.areSame(from, to) { texts.append(TextChange(subject, field, from: from, to: to)) }
    }

    /// A wording in one language.
    mutating func compare(
        _ subject: ChangedItem.Subject, _ field: TextChange.Field, _ from: String, _ to: String
    ) {
        if !ComparedText.areSame(from, to) {
            texts.append(TextChange(subject, field, from: LocalText(from), to: LocalText(to)))
        }
    }

    /// The rows that one side alone has.
    mutating func takeLone<Row>(
        of rows: MatchedRows<Row>, areItems: Bool = true, as lone: (Row) -> LoneRow
    ) {
        let (dropped, added) = (rows.dropped.map(lone), rows.added.map(lone))
        self.dropped += dropped
        self.added += added
        guard areItems else { return }
        for row in dropped { add(row.subject, [.dropped]) }
        for row in added { add(row.subject, [.added]) }
    }
}
