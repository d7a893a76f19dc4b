import Testing

@testable import ReformModel

@Suite("Ways back through rows that point to rows")
struct RowGraphTests {
    private func cycles(_ count: Int, _ pairs: [(Int, Int)]) -> [[Int]] {
        RowGraph(nodes: count, links: pairs.map { RowGraph.Link(from: $0.0, to: $0.1) }).cycles().map(\.nodes)
    }

    @Test("None where every way ends, however it branches")
    func none() {
        #expect(cycles(0, []) == [])
        #expect(cycles(4, [(0, 1), (0, 2), (1, 3), (2, 3)]) == [])
        #expect(cycles(2, [(0, 0), (1, 1), (0, 1)]) == [])
    }

    @Test("A shortest one of each knot, from its first node on")
    func shortest() {
        // 1 → 2 → 3 → 4 → 1, with 3 → 1 as a shorter way; 5 ⇄ 6 apart; 0 only leads in.
        let pairs = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 1), (3, 1), (6, 5), (5, 6), (2, 5)]
        #expect(cycles(7, pairs) == [[1, 2, 3], [5, 6]])
    }

    @Test("The link that leads away from the first node is named by its number")
    func firstLink() {
        let links = [(2, 0), (0, 0), (0, 2)].map { RowGraph.Link(from: $0.0, to: $0.1) }
        #expect(
            RowGraph(nodes: 3, links: links).cycles() == [RowGraph.Cycle(nodes: [0, 2], firstLink: 2)])
    }

    @Test("A ring and a chain of a hundred thousand are no deeper than short ones")
    func long() {
        let count = 100_000
        let chain = (1..<count).map { ($0 - 1, $0) }
        #expect(cycles(count, chain) == [])
        #expect(cycles(count, chain + [(count - 1, 0)]).map(\.count) == [count])
    }

    @Test("Agrees with a plain search on small graphs of every kind")
    func plainSearch() {
        // Every graph of four nodes without links to themselves: twelve possible links.
        let all = (0..<4).flatMap { from in (0..<4).filter { $0 != from }.map { (from, $0) } }
        for mask in 0..<(1 << all.count) {
            let pairs = all.indices.filter { mask >> $0 & 1 == 1 }.map { all[$0] }
            var reach = [[Bool]](repeating: [Bool](repeating: false, count: 4), count: 4)
            for (from, to) in pairs { reach[from][to] = true }
            for middle in 0..<4 {
                for from in 0..<4 where reach[from][middle] {
                    for to in 0..<4 where reach[middle][to] { reach[from][to] = true }
                }
            }
            let knots = Set(
                (0..<4).filter { reach[$0][$0] }.map { node in
                    (0..<4).first { reach[node][$0] && reach[$0][node] } ?? node
                })
            let found = cycles(4, pairs)
            #expect(Set(found.compactMap(\.first)) == knots && found.count == knots.count)
            for cycle in found {
                let steps = zip(cycle, cycle.dropFirst() + cycle.prefix(1))
                #expect(steps.allSatisfy { step in pairs.contains { $0 == step } })
            }
        }
    }
}
