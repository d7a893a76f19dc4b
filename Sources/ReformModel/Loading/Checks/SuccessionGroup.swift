/// Units that hang together by succession: what they were before and what they are after.
struct SuccessionGroup: Equatable {
    /// The ids of the units that went over, in the order of the rows.
    var predecessors: [String]
    /// The ids of the units that took them, in the order of the rows.
    var successors: [String]

    /// The connected groups of rows of one day, in the order of their first rows.
    static func all(of rows: [Succession]) -> [SuccessionGroup] {
        var numbers: [Node: Int] = [:]
        var nodes: [Node] = []
        var leaders: [Int] = []
        func number(of node: Node) -> Int {
            if let number = numbers[node] { return number }
            numbers[node] = nodes.count
            nodes.append(node)
            leaders.append(leaders.count)
            return leaders.count - 1
        }
        func leader(of number: Int) -> Int {
            var number = number
            while leaders[number] != number {
                leaders[number] = leaders[leaders[number]]
                number = leaders[number]
            }
            return number
        }
        for row in rows {
            let one = leader(of: number(of: Node(id: row.predecessor, isBefore: true)))
            let other = leader(of: number(of: Node(id: row.successor, isBefore: false)))
            leaders[max(one, other)] = min(one, other)
        }
        var places: [Int: Int] = [:]
        var groups: [SuccessionGroup] = []
        for (number, node) in nodes.enumerated() {
            let leader = leader(of: number)
            if places[leader] == nil {
                places[leader] = groups.count
                groups.append(SuccessionGroup(predecessors: [], successors: []))
            }
            guard let place = places[leader] else { continue }
            if node.isBefore {
                groups[place].predecessors.append(node.id)
            } else {
                groups[place].successors.append(node.id)
            }
        }
        return groups
    }

    /// A unit on one side of the change.
    private struct Node: Hashable {
        let id: String
        let isBefore: Bool
    }
}
