public import Notation

/// An event that should happen by a day: a congress, a merger taking effect, an election. It never changes, so that whoever speaks of it
/// shares it.
public final class Milestone: Sendable, Identifiable {
    /// The key of the row.
    public let id: String
    /// The id of its workstream; may be empty.
    public let workstream: String
    /// Its level in the hierarchy, as written; see `Level` for the known ones.
    public let level: String
    /// What it is called.
    public let title: LocalText
    /// The day on which it should begin, as first planned.
    public let baselineStart: Day?
    /// The day by which it should be done, as first planned.
    public let baselineFinish: Day?
    /// Its share in the workstream, 1 when the cell is empty.
    public let weight: Double
    /// Who answers for it; may be empty.
    public let owners: [LocalText]
    /// The ids of the milestones that must be done before it.
    public let dependsOn: [String]
    /// The number of the document that sets it; may be empty.
    public let document: String
    /// The row it came from.
    public let place: RowPlace

    /// Makes a milestone from the cells of its row.
    public init(
        id: String, workstream: String, level: String, title: LocalText, baselineStart: Day?,
        baselineFinish: Day?, weight: Double, owners: [LocalText], dependsOn: [String], document: String,
        place: RowPlace
    ) {
        self.id = id
        self.workstream = workstream
        self.level = level
        self.title = title
        self.baselineStart = baselineStart
        self.baselineFinish = baselineFinish
        self.weight = weight
        self.owners = owners
        self.dependsOn = dependsOn
        self.document = document
        self.place = place
    }
}

extension Milestone: Hashable {
    /// Whether two rows stand at the same place and say the same.
    public static func == (left: Milestone, right: Milestone) -> Bool {
        left === right
            || (left.id, left.workstream, left.level, left.title)
                == (right.id, right.workstream, right.level, right.title)
                && (left.baselineStart, left.baselineFinish, left.weight)
                    == (right.baselineStart, right.baselineFinish, right.weight)
                && (left.owners, left.dependsOn, left.document, left.place)
                    == (right.owners, right.dependsOn, right.document, right.place)
    }

    /// Mixes in what tells most rows apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(place)
    }
}
