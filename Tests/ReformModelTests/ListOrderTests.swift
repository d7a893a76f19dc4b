import Notation
import TestSupport
import Testing

@testable import ReformModel

@Suite("The order of lists")
struct ListOrderTests {
    @Test("By workstream, level, planned finish and key; what belongs to no workstream comes last")
    func order() {
        var small = SmallProgramme()
        small.workstream("w2")
        small.workstream("w1", order: 1)
        small.milestone("loose", finish: "2024-01-01")
        small.milestone("b", finish: "2025-02-01", workstream: "w1", level: "grassroots")
        small.milestone("a", finish: "2025-02-01", workstream: "w1", level: "grassroots")
        small.milestone("c", finish: "2026-01-01", workstream: "w1", level: "cell")
        small.milestone("d", finish: "2025-01-01", workstream: "w2")
        small.indicator("i", workstream: "w2")
        small.indicator("j", workstream: "w1")
        small.indicator("k", workstream: "other")
        let order = small.programme.listOrder
        #expect(order.workstreams.rows.map(\.id) == ["w1", "w2"])
        #expect(order.milestones.rows.map(\.id) == ["c", "a", "b", "d", "loose"])
        #expect(order.milestones.workstreams == [0, 0, 0, 1, nil])
        #expect(order.milestones.place(of: "b") == 2)
        #expect(order.milestones.place(of: "e") == nil)
        #expect(order.indicators.rows.map(\.id) == ["j", "i", "k"])
        #expect(order.indicators.workstreams == [0, 1, nil])
    }

    @Test("What waits for what: an id that stands twice is one, and an id that nothing has is none")
    func waits() {
        var small = SmallProgramme()
        small.milestone("a", finish: "2025-01-01")
        small.milestone("a", finish: "2025-01-02")
        small.milestone("b", finish: "2025-02-01", dependsOn: ["nothing", "a"])
        small.milestone("c", finish: "2025-03-01", dependsOn: ["a", "b", "a"])
        let waits = small.programme.listOrder.waits
        #expect(waits.numbers == [0, 0, 1, 2])
        #expect(waits.count == 3)
        #expect(waits.before == [[], [], [nil, 0], [0, 1, 0]])
        #expect(Array(waits.places(waitingFor: 0)) == [2, 3, 3])
        #expect(Array(waits.places(waitingFor: 1)) == [3])
        #expect(Array(waits.places(waitingFor: 2)).isEmpty)
    }

    @Test("A programme has another one when its rows change, or the reports, whose places it knows")
    func changed() {
        var small = SmallProgramme()
        small.milestone("a")
        #expect(small.programme.listOrder.milestones.rows.count == 1)
        #expect(small.programme.listOrder.courses == [0..<0])
        let before = small.programme
        small.milestone("b")
        #expect(small.programme.listOrder.milestones.rows.count == 2)
        small.report("b", on: "2025-01-01")
        #expect(small.programme.listOrder.courses == [0..<0, 0..<1])
        small.workstream("w")
        #expect(small.programme.listOrder.workstreams.rows.count == 1)
        small.indicator("i")
        #expect(small.programme.listOrder.indicators.rows.count == 1)
        #expect(before.listOrder.milestones.rows.count == 1)
    }
}
