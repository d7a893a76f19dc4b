import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Successions in figures")
struct SuccessionBalanceTests {
    private var small: SmallProgramme {
        var small = SmallProgramme()
        small.unit("a", dissolved: "2025-07-01", population: 100, area: 1.5)
        small.unit("b", dissolved: "2025-07-01", population: 200, area: 2.5)
        small.unit("c", "ward", dissolved: "2025-07-01", population: 300)
        small.unit("lost", dissolved: "2025-07-01")
        small.unit("d", "ward", founded: "2025-07-01", population: 320, area: 4)
        small.unit("e", "ward", founded: "2025-07-01", population: 290, area: 6)
        small.unit("new", founded: "2025-08-01")
        small.unit("x", "district", dissolved: "2025-07-01")
        small.unit("y", "district", dissolved: "2025-07-01")
        small.succession("a", into: "d", on: "2025-07-01", .whole)
        small.succession("b", into: "d", .part)
        small.succession("b", into: "e", .part)
        small.succession("c", into: "e", on: "2025-07-01", .whole)
        return small
    }

    @Test("Units by kind, sums with their difference, and what is missing")
    func figures() throws {
        let balance = try #require(small.standing(on: "2025-09-01").successionBalance)
        #expect(balance.day == day("2025-07-01"))
        #expect(balance.before.kinds.map { "\($0.count) \($0.kind)" } == ["2 commune", "1 ward"])
        #expect(balance.after.kinds.map { "\($0.count) \($0.kind)" } == ["2 ward"])
        #expect(balance.before.population.value == 600)
        #expect(balance.after.population.value == 610)
        #expect(balance.populationChange == 10)
        #expect(balance.before.area.unknown == 1)
        #expect(balance.areaChange == nil)
        #expect(balance.wholeCount == 2)
        #expect(balance.partCount == 1)
        #expect(balance.withoutSuccessor == 1)
        #expect(balance.endedWithLevel == 2)
        #expect(balance.withoutPredecessor == 1)
    }

    @Test("As of a day: nothing before it, and what begins later is no gap yet")
    func asOfADay() throws {
        #expect(small.standing(on: "2025-06-30").successionBalance == nil)
        let then = try #require(small.standing(on: "2025-07-01").successionBalance)
        #expect(then.withoutPredecessor == 0)
        #expect(then.before.count == 3)
    }

    @Test("Quang Ninh: 171 went into 54, none is lost, none came from nowhere; a level ended")
    func sample() throws {
        let balance = try #require(
            Standing(of: Sample.programme, on: day("2025-09-20")).successionBalance)
        #expect(balance.before.count == 171)
        #expect(balance.after.count == 54)
        #expect(
            balance.before.kinds.map { "\($0.count) \($0.kind)" } == ["91 commune", "73 ward", "7 township"])
        #expect(
            balance.after.kinds.map { "\($0.count) \($0.kind)" } == [
                "22 commune", "30 ward", "2 special_zone",
            ])
        #expect(balance.withoutSuccessor == 0)
        #expect(balance.withoutPredecessor == 0)
        #expect(balance.endedWithLevel == 13)
        // No figures of the old units are published with the resolution.
        #expect(balance.before.population.unknown == 171)
        #expect(balance.after.population.unknown == 0)
        #expect(balance.populationChange == nil)
    }
}
