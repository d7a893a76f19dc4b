internal import Notation

/// Units that hang together by succession: what they were before and what they are after.
struct SuccessionGroup: Equatable {
    /// The numbers of the units that went over, in the order of the rows.
    var predecessors: [Int] = []
    /// The numbers of the units that took them, in the order of the rows.
    var successors: [Int] = []

    /// The connected groups of the rows of each day, by day, and of a day in the order of their first rows. Rows
    /// without a day, and those that lead from a unit to itself, are left out.
    static func byDay(of net: SuccessionNet) -> [(day: Day, groups: [SuccessionGroup])] {
        var byDay: [Int: [Int]] = [:]
        for (place, link) in net.links.enumerated() where !link.isLoop {
            if let day = link.day { byDay[Int(day.number), default: []].append(place) }
        }
        var grouping = SuccessionGrouping(idCount: net.idCount)
        return byDay.sorted { $0.key < $1.key }.map { day, places in
            (Day(number: Int32(day)), grouping.groups(of: places.lazy.map { net.links[$0] }))
        }
    }
}

/// Joins the two ends of links until what hangs together has one leader (R. Tarjan, "Efficiency of a good but not
/// linear set union algorithm", 1975).
private struct SuccessionGrouping {
    /// Of the two sides of each id the place of its node, -1 where it has none; as before after each use, so that many
    /// days do not cost more than their rows.
    private var places: [Int]
    /// Twice the number of an id, and one more for a successor.
    private var nodes: [Int] = []
    private var leaders: [Int] = []

    init(idCount: Int) { places = [Int](repeating: -1, count: 2 * idCount) }

    mutating func groups(of links: some Sequence<SuccessionNet.Link>) -> [SuccessionGroup] {
        for link in links {
            let one = leader(of: place(of: 2 * link.predecessor))
            let other = leader(of: place(of: 2 * link.successor + 1))
            leaders[max(one, other)] = min(one, other)
        }
        defer { forget() }
        return collected()
    }

    private mutating func place(of node: Int) -> Int {
        if places[node] < 0 {
            places[node] = nodes.count
            leaders.append(nodes.count)
            nodes.append(node)
        }
        return places[node]
    }

    private mutating func leader(of place: Int) -> Int {
        var place = place
        while leaders[place] != place {
            leaders[place] = leaders[leaders[place]]
            place = leaders[place]
        }
        return place
    }

    private mutating func collected() -> [SuccessionGroup] {
        var groups: [SuccessionGroup] = []
        var groupOfLeader = [Int](repeating: -1, count: nodes.count)
        for place in nodes.indices {
            let leader = leader(of: place)
            if groupOfLeader[leader] < 0 {
                groupOfLeader[leader] = groups.count
                groups.append(SuccessionGroup())
            }
            let (id, side) = nodes[place].quotientAndRemainder(dividingBy: 2)
            if side == 0 {
                groups[groupOfLeader[leader]].predecessors.append(id)
            } else {
                groups[groupOfLeader[leader]].successors.append(id)
            }
        }
        return groups
    }

    private mutating func forget() {
        for node in nodes { places[node] = -1 }
        nodes.removeAll(keepingCapacity: true)
        leaders.removeAll(keepingCapacity: true)
    }
}
