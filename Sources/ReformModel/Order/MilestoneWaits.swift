internal import Notation

/// What milestones wait for, by numbers in the place of ids. Milestones of one id, which is an error in the file, share its
/// number.
public struct MilestoneWaits: Sendable {
    /// Of each milestone, by its place, the number of its id.
    public let numbers: [Int]
    /// How many numbers there are.
    public let count: Int
    /// Of each milestone, the numbers of what it waits for, one for each id that its row names; nil for an id that no
    /// milestone has.
    public let before: [[Int?]]
    /// The places of those that wait, for each id that a row names, and these by the number of the id.
    private let waiting: [Int]
    private let grouped: GroupedRows

    init(_ milestones: [Milestone]) {
        var numbering = TextNumbers()
        numbers = milestones.map { numbering.number(of: $0.id) }
        let ids = numbering.numbers
        count = ids.count
        let before = milestones.map { $0.dependsOn.map { ids[$0] } }
        self.before = before
        waiting = before.indices.flatMap { Array(repeating: $0, count: before[$0].count) }
        grouped = GroupedRows(count: count, numbers: before.flatMap { $0 })
    }

    /// The places of the milestones of which none before has the id.
    public var placesOfFirst: [Int] {
        // Numbers are given as ids come.
        var known = 0
        return numbers.indices.filter { place in
            guard numbers[place] == known else { return false }
            known += 1
            return true
        }
    }

    /// The places of the milestones that wait for a number, in their order.
    public func places(waitingFor number: Int) -> some Sequence<Int> {
        grouped[number].lazy.map { waiting[$0] }
    }
}
