public import Notation

/// One link of the many-to-many succession of units: which old unit went into which new one. It never changes, so that whoever speaks of it
/// shares it.
public final class Succession: Sendable {
    /// How much of the predecessor went over.
    public enum Extent: String, Sendable, Hashable, CaseIterable {
        case whole
        case part
        case partAreaOnly = "part_area_only"
        case partAreaAllPopulation = "part_area_all_population"
        case renamed
        case unchanged

        /// Whether only a part of the predecessor goes over.
        public var isPart: Bool {
            switch self {
            case .part, .partAreaOnly, .partAreaAllPopulation: true
            case .whole, .renamed, .unchanged: false
            }
        }
    }

    /// The id of the unit that went over.
    public let predecessor: String
    /// The id of the unit that took it.
    public let successor: String
    /// The day on which it took effect, or nil when not given.
    public let day: Day?
    /// How much went over; `whole` when the cell is empty.
    public let extent: Extent
    /// The number of the document that decided it; may be empty.
    public let document: String
    /// A remark; may be empty.
    public let note: LocalText
    /// The row it came from.
    public let place: RowPlace

    /// Makes a link from the cells of its row.
    public init(
        predecessor: String, successor: String, day: Day?, extent: Extent, document: String, note: LocalText,
        place: RowPlace
    ) {
        self.predecessor = predecessor
        self.successor = successor
        self.day = day
        self.extent = extent
        self.document = document
        self.note = note
        self.place = place
    }
}

extension Succession: Hashable {
    /// Whether two rows stand at the same place and say the same.
    public static func == (left: Succession, right: Succession) -> Bool {
        left === right
            || (left.predecessor, left.successor, left.day, left.extent)
                == (right.predecessor, right.successor, right.day, right.extent)
                && (left.document, left.note, left.place)
                    == (right.document, right.note, right.place)
    }

    /// Mixes in what tells most rows apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(predecessor)
        hasher.combine(place)
    }
}
