public import ReformModel

/// Something of which at least one thing changed, with all its changes, the weightiest first.
public struct ChangedItem: Sendable, Hashable, Identifiable, Comparable {
    /// What it is, by its key.
    public enum Subject: Sendable, Hashable {
        case indicator(String)
        case milestone(String)
        case workstream(String)
        case document(String)
        case unit(String)
        /// Staff of one category over all units; nil for all together.
        case staffing(Staffing.Category?)

        /// The table that its row stands in.
        public var table: TableName {
            switch self {
            case .indicator: .indicators
            case .milestone: .milestones
            case .workstream: .workstreams
            case .document: .documents
            case .unit: .units
            case .staffing: .staffing
            }
        }

        /// The key within its table; of staff the category, empty for all together.
        public var key: String {
            switch self {
            case .indicator(let key), .milestone(let key), .workstream(let key), .document(let key),
                .unit(let key):
                key
            case .staffing(let category): category?.rawValue ?? ""
            }
        }
    }

    /// What it is.
    public let subject: Subject
    /// Its changes, the weightiest first.
    public let changes: [Change]
    /// The weightiest consequence of its changes.
    public let consequence: Consequence
    /// How many bands its status fell; 0 where it fell none.
    public let bandsFallen: Int
    /// By how many days its dates moved at most; negative where all of them became earlier, 0 without any.
    public let daysMoved: Int

    /// The table and the key.
    public var id: String { subject.table.rawValue + "/" + subject.key }

    init(_ subject: Subject, _ changes: [Change]) {
        self.subject = subject
        let weighed = changes.enumerated().map { (offset: $0.offset, weight: Consequence(of: $0.element)) }
        let order = weighed.sorted { ($0.weight, $0.offset) < ($1.weight, $1.offset) }
        self.changes = order.map { changes[$0.offset] }
        consequence =
            switch subject {
            case .document: .legalBasis
            case .staffing: .staff
            default: order.first?.weight ?? .said
            }
        bandsFallen = changes.reduce(0) { max($0, $1.bandsFallen) }
        daysMoved = changes.compactMap(\.daysMoved).max() ?? 0
    }

    /// The order by consequence; within one what fell more bands, then what moved by more days, then the
    /// table and the key, so that it never changes without a cause.
    public static func < (left: ChangedItem, right: ChangedItem) -> Bool {
        (left.consequence, right.bandsFallen, right.daysMoved, left.place)
            < (right.consequence, left.bandsFallen, left.daysMoved, right.place)
    }

    /// The table and the key; staff in the order of the categories.
    private var place: String {
        guard case .staffing(let category) = subject else { return id }
        let rank = category.flatMap { Staffing.Category.allCases.firstIndex(of: $0) }
        return rank.map { "staffing/\($0)" } ?? "staffing/"
    }
}
