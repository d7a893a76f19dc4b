/// Rows that point to rows, as a directed graph whose nodes are numbered in the order of the rows.
///
/// Nothing here recurses, so a chain of any length is no deeper than a short one.
struct RowGraph {
    /// One link; its number is its place in the list that the graph was made from.
    struct Link {
        let from: Int
        let to: Int
    }

    /// A way from a row back to itself.
    struct Cycle: Equatable {
        /// The nodes in the order of the links, the first one not repeated at the end.
        var nodes: [Int]
        /// The number of the link that leads from the first node to the second.
        var firstLink: Int
    }

    /// Of each node, where its links begin in `targets` and `numbers`; one more at the end.
    private let starts: [Int]
    private let targets: [Int]
    private let numbers: [Int]

    private var count: Int { starts.count - 1 }

    /// Makes the graph; links of a node to itself are left out.
    init(nodes count: Int, links: [Link]) {
        let leaving = GroupedRows(count: count, numbers: links.lazy.map { $0.from == $0.to ? nil : $0.from })
        starts = leaving.starts
        numbers = leaving.rows
        targets = leaving.rows.map { links[$0].to }
    }

    /// One cycle of each set of nodes that can all reach one another: a shortest one through its first node.
    func cycles() -> [Cycle] {
        let components = components()
        var sizes = [Int](repeating: 0, count: count)
        for component in components { sizes[component] += 1 }
        var done = [Bool](repeating: false, count: count)
        var cycles: [Cycle] = []
        var cameBy = [Int](repeating: -1, count: count)
        for node in 0..<count where sizes[components[node]] > 1 && !done[components[node]] {
            done[components[node]] = true
            if let cycle = shortest(through: node, components, &cameBy) { cycles.append(cycle) }
        }
        return cycles
    }

    /// Of each node, the number of its strongly connected component (R. Tarjan, "Depth-first search and
    /// linear graph algorithms", 1972), with a stack of its own in place of recursion.
    private func components() -> [Int] {
        var component = [Int](repeating: -1, count: count)
        var order = [Int](repeating: -1, count: count)
        var low = order
        var next = starts
        var visited = 0
        var found = 0
        var open: [Int] = []
        var path: [Int] = []
        for root in 0..<count where order[root] < 0 {
            path.append(root)
            while let node = path.last {
                if order[node] < 0 {
                    order[node] = visited
                    low[node] = visited
                    visited += 1
                    open.append(node)
                }
                if next[node] < starts[node + 1] {
                    let target = targets[next[node]]
                    next[node] += 1
                    if order[target] < 0 {
                        path.append(target)
                    } else if component[target] < 0 {
                        low[node] = min(low[node], order[target])
                    }
                    continue
                }
                path.removeLast()
                if let above = path.last { low[above] = min(low[above], low[node]) }
                guard low[node] == order[node] else { continue }
                while let member = open.popLast() {
                    component[member] = found
                    if member == node { break }
                }
                found += 1
            }
        }
        return component
    }

    /// A shortest way from a node back to it, breadth first inside its component. `cameBy` holds, of each
    /// node, the place of the link by which it was reached.
    private func shortest(through root: Int, _ components: [Int], _ cameBy: inout [Int]) -> Cycle? {
        var sources = [root]
        var index = 0
        var cameFrom: [Int: Int] = [:]
        while index < sources.count {
            let node = sources[index]
            index += 1
            for place in starts[node]..<starts[node + 1] where components[targets[place]] == components[root]
            {
                let target = targets[place]
                if target == root {
                    return cycle(to: node, by: place, root, cameFrom, cameBy)
                }
                guard cameBy[target] < 0 else { continue }
                cameBy[target] = place
                cameFrom[target] = node
                sources.append(target)
            }
        }
        return nil
    }

    private func cycle(
        to last: Int, by lastPlace: Int, _ root: Int, _ cameFrom: [Int: Int], _ cameBy: [Int]
    ) -> Cycle {
        var nodes: [Int] = []
        var node = last
        var firstPlace = lastPlace
        while node != root {
            nodes.append(node)
            firstPlace = cameBy[node]
            node = cameFrom[node] ?? root
        }
        return Cycle(nodes: [root] + nodes.reversed(), firstLink: numbers[firstPlace])
    }
}
