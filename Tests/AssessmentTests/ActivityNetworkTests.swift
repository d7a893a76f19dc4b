import Assessment
import TestSupport
import Testing

@Suite("Critical path of a network")
struct ActivityNetworkTests {
    private func network(_ count: Int, _ edges: [(Int, Int, Int)]) -> ActivityNetwork {
        ActivityNetwork(
            events: count,
            activities: edges.map { ActivityNetwork.Activity(from: $0.0, to: $0.1, length: $0.2) })
    }

    @Test("The worked example: slack of each activity, the path, its length")
    func worked() {
        // Events from 1 on in the example; event 0 leads nowhere.
        let network = network(
            7, [(1, 2, 7), (1, 3, 10), (2, 4, 6), (3, 4, 5), (3, 5, 4), (4, 5, 3), (5, 6, 2)])
        #expect(network.activities.indices.map(network.slack(of:)) == [2, 0, 2, 0, 4, 0, 0])
        #expect(network.criticalPath == [1, 3, 4, 5, 6])
        #expect(network.length == 20)
        #expect(network.end == 6)
        #expect(network.slack(at: 2) == 2)
    }

    @Test("What does not lead to the end has no slack")
    func aside() {
        let network = network(4, [(0, 1, 5), (0, 2, 3), (3, 2, 1)])
        #expect(network.end == 1)
        #expect(network.activities.indices.map(network.slack(of:)) == [0, nil, nil])
        #expect(network.slack(at: 3) == nil)
        #expect(network.criticalPath == [0, 1])
    }

    @Test("Circles, and what lies between two of them, have no times; what follows goes on without them")
    func circles() {
        // 0 → 1 ⇄ 2 → 3 → 4 ⟲ → 5, and 0 → 5 aside.
        let network = network(
            6, [(0, 1, 1), (1, 2, 1), (2, 1, 1), (2, 3, 1), (3, 4, 1), (4, 4, 1), (4, 5, 1), (0, 5, 9)])
        #expect(network.earliest == [0, nil, nil, nil, nil, 9])
        #expect(network.criticalPath == [0, 5])
        #expect(network.activities.indices.map(network.slack(of:)) == [nil, nil, nil, nil, nil, nil, nil, 0])
        let knot = self.network(2, [(0, 1, 1), (1, 0, 1)])
        #expect(knot.end == nil)
        #expect(knot.criticalPath == [])
        #expect(knot.length == 0)
        #expect(self.network(0, []).criticalPath == [])
    }

    @Test("Of two longest ways the one by the activities that stand first")
    func ties() {
        #expect(network(4, [(0, 1, 1), (0, 2, 1), (2, 3, 1), (1, 3, 1)]).criticalPath == [0, 2, 3])
    }

    @Test(
        "Against every way tried one by one, in small networks drawn by lot",
        arguments: 1...40 as ClosedRange<UInt64>)
    func random(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let count = 7
        var edges: [(Int, Int, Int)] = []
        for _ in 0..<12 {
            let from = Int.random(in: 0..<count - 1, using: &numbers)
            edges.append(
                (
                    from, Int.random(in: from + 1..<count, using: &numbers),
                    Int.random(in: 0...9, using: &numbers)
                ))
        }
        let network = network(count, edges)
        func longest(to event: Int) -> Int {
            edges.filter { $0.1 == event }.map { longest(to: $0.0) + $0.2 }.max() ?? 0
        }
        func longest(from event: Int) -> Int? {
            event == network.end
                ? 0
                : edges.filter { $0.0 == event }.compactMap { edge in
                    longest(from: edge.1).map { $0 + edge.2 }
                }.max()
        }
        #expect(network.length == (0..<count).map { longest(to: $0) }.max())
        for event in 0..<count {
            #expect(
                network.slack(at: event)
                    == longest(from: event).map { network.length - longest(to: event) - $0 })
        }
    }

    @Test("A chain of a hundred thousand is no deeper than a short one")
    func deep() {
        let network = network(100_001, (0..<100_000).map { ($0, $0 + 1, 1) })
        #expect(network.length == 100_000)
        #expect(network.criticalPath.count == 100_001)
    }
}
