import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Funnels")
struct FunnelTests {
    private var small: SmallProgramme {
        var small = SmallProgramme()
        small.workstream("w")
        small.indicator("paid", workstream: "w", group: "g", step: 3)
        small.indicator("files", workstream: "w", group: "g", step: 1)
        small.indicator("decisions", workstream: "w", group: "g", step: 2)
        small.indicator("alone", workstream: "w", step: 1)
        small.indicator("no step", workstream: "w", group: "g")
        small.observation("files", 1309, on: "2025-09-12")
        small.observation("decisions", 1065, on: "2025-09-12")
        small.observation("paid", 943, on: "2025-09-13")
        return small
    }

    @Test("The steps of one group in their order, and how many wait at each")
    func waiting() throws {
        let funnels = small.standing(on: "2025-09-13").funnels
        #expect(funnels.map(\.group) == ["g"])
        let funnel = try #require(funnels.first)
        #expect(funnel.workstream == "w")
        #expect(funnel.steps.map(\.id) == ["files", "decisions", "paid"])
        #expect((-1...3).map(funnel.waiting) == [nil, 244, 122, nil, nil])
    }

    @Test("A step without figures yet leaves the wait open")
    func unknown() throws {
        let funnel = try #require(small.standing(on: "2025-09-12").funnels.first)
        #expect(funnel.waiting(at: 0) == 244)
        #expect(funnel.waiting(at: 1) == nil)
    }
}
