public import Notation

/// The successions of a programme with numbers in the place of ids: what goes over all rows compares numbers, and no
/// id is looked up twice.
///
/// The number of an id is the place of its unit; ids that no unit has are numbered after all units.
public struct SuccessionNet: Sendable {
    /// A row, by numbers.
    struct Link: Sendable {
        /// The number of what went over.
        let predecessor: Int
        /// The number of what took it.
        let successor: Int
        /// The day on which it took effect: the row's own, or else that on which the predecessor ends or the
        /// successor begins.
        let day: Day?

        /// Whether it leads from a unit to itself.
        var isLoop: Bool { predecessor == successor }
    }

    /// The rows, in their order.
    let rows: [Succession]
    /// The same rows by numbers.
    let links: [Link]
    /// The units by their ids.
    public let units: UnitIndex
    /// How many ids have a number.
    let idCount: Int
    /// The numbers of ids that no unit has, counted from behind those of units.
    private let others: [String: Int]
    /// The places of the rows that lead away from a number, and of those that lead to one.
    private let leaving: GroupedRows
    private let coming: GroupedRows

    /// Collects the units of a programme and what leads from one to another.
    public init(_ programme: Programme) {
        let units = UnitIndex(programme.units)
        var numbering = Numbering(units)
        links = programme.successions.map { numbering.link($0) }
        rows = programme.successions
        idCount = numbering.count
        others = numbering.others.numbers
        self.units = units
        leaving = GroupedRows(count: idCount, numbers: links.lazy.map(\.predecessor))
        coming = GroupedRows(count: idCount, numbers: links.lazy.map(\.successor))
    }

    /// The rows that lead away from an id, in their order.
    public func rows(from id: String) -> [Succession] { rows(of: id, in: leaving) }

    /// The rows that lead to an id, in their order.
    public func rows(to id: String) -> [Succession] { rows(of: id, in: coming) }

    private func rows(of id: String, in grouped: GroupedRows) -> [Succession] {
        guard let number = units.place(of: id) ?? others[id].map({ units.units.count + $0 }) else {
            return []
        }
        return grouped[number].map { rows[$0] }
    }

    /// The units that rows name on either side, in their order, of the rows that took effect on a day; and how many ids
    /// stand on each side, whether a unit has them or not.
    public func sides(
        on day: Day, where isWanted: (Succession) -> Bool = { _ in true }
    ) -> (before: Side, after: Side) {
        var goes = [Bool](repeating: false, count: idCount)
        var comes = goes
        for (row, link) in zip(rows, links) where link.day == day && isWanted(row) {
            goes[link.predecessor] = true
            comes[link.successor] = true
        }
        return (side(goes), side(comes))
    }

    /// Of each unit, by its place, whether more than one row leads away from it: those that took effect by a day, and
    /// those without one.
    public func isSplit(by day: Day) -> [Bool] {
        var counts = [Int](repeating: 0, count: idCount)
        for (row, link) in zip(rows, links) where row.day.map({ $0 <= day }) ?? true {
            counts[link.predecessor] += 1
        }
        return units.firstPlaces.map { counts[$0] > 1 }
    }

    /// The rows that are in effect on one of two days and not on the other, in their order; of several rows that lead from one
    /// unit to another the first alone. A row without a day was always in effect.
    public func turning(between from: Day, and to: Day) -> [Succession] {
        let (first, last) = (min(from, to), max(from, to))
        func turns(_ row: Succession) -> Bool { row.day.map { first < $0 && $0 <= last } ?? false }
        guard rows.contains(where: turns) else { return [] }
        var seen: Set<Int> = []
        return zip(rows, links).compactMap { row, link in
            let isFirst = seen.insert(link.predecessor * idCount + link.successor).inserted
            return isFirst && turns(row) ? row : nil
        }
    }

    /// What stands on one side of some rows.
    public struct Side: Sendable {
        /// The units.
        public let units: [Unit]
        /// How many ids.
        public let idCount: Int
    }

    private func side(_ isNamed: [Bool]) -> Side {
        Side(
            units: zip(units.units, units.firstPlaces).lazy.filter { isNamed[$1] }.map(\.0),
            idCount: isNamed.count { $0 })
    }

    /// The days on which the rows took effect, in their order.
    public var days: [Day?] { links.map(\.day) }

    /// Whether a unit is known to end on a day.
    func ends(_ number: Int, on day: Day?) -> Bool {
        guard let day else { return false }
        return units.unit(number)?.dissolved == day
    }

    /// Gives ids their numbers.
    private struct Numbering {
        private let units: UnitIndex
        private(set) var others = TextNumbers()
        private var lastPredecessor = LastAnswer<Int?>()
        private var lastSuccessor = LastAnswer<Int?>()

        init(_ units: UnitIndex) { self.units = units }

        var count: Int { units.units.count + others.numbers.count }

        mutating func link(_ row: Succession) -> Link {
            let units = units
            let predecessor =
                lastPredecessor.to(row.predecessor) { units.place(of: row.predecessor) }
                ?? number(ofOther: row.predecessor)
            let successor =
                lastSuccessor.to(row.successor) { units.place(of: row.successor) }
                ?? number(ofOther: row.successor)
            return Link(
                predecessor: predecessor, successor: successor,
                day: row.day ?? units.unit(predecessor)?.dissolved ?? units.unit(successor)?.founded)
        }

        /// The number of an id that no unit has.
        private mutating func number(ofOther id: String) -> Int {
            units.units.count + others.number(of: id)
        }
    }
}
