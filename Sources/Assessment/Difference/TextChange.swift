public import ReformModel

/// A wording that changed: what something is called, who answers for it.
public struct TextChange: Sendable, Hashable, Comparable {
    /// Which wording.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case title
        case owner
        case lead
        case document
        case group
        case kind
        case issuer
    }

    /// What it belongs to.
    public let subject: ChangedItem.Subject
    /// Which wording.
    public let field: Field
    /// As it was.
    public let from: LocalText
    /// As it is.
    public let to: LocalText

    init(_ subject: ChangedItem.Subject, _ field: Field, from: LocalText, to: LocalText) {
        self.subject = subject
        self.field = field
        self.from = from
        self.to = to
    }

    /// The order by table, then by field, then by key.
    public static func < (left: TextChange, right: TextChange) -> Bool {
        (left.rank, left.subject.key) < (right.rank, right.subject.key)
    }

    private var rank: Int {
        let table = TableName.allCases.firstIndex(of: subject.table) ?? 0
        let field = Field.allCases.firstIndex(of: field) ?? 0
        return table * Field.allCases.count + field
    }
}
