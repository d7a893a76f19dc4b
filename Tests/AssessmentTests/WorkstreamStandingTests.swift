import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("What a workstream has earned of its plan")
struct WorkstreamStandingTests {
    /// Ten days for one part of the weight, ten more for three.
    private func standing(
        on text: String, _ build: (inout SmallProgramme) -> Void = { _ in }
    ) throws -> WorkstreamStanding {
        var small = SmallProgramme()
        small.workstream("w")
        small.milestone("a", start: "2025-01-01", finish: "2025-01-10", workstream: "w")
        small.milestone("b", finish: "2025-01-20", workstream: "w", weight: 3)
        build(&small)
        return try #require(small.standing(on: text).workstream("w"))
    }

    private static func done(_ id: String, on text: String) -> (inout SmallProgramme) -> Void {
        { $0.report(id, on: text, .done, evidence: .evidenced) }
    }

    @Test("What is not yet due is neither late nor in time; the day after its day it is a day behind")
    func onTheDay() throws {
        for text in ["2025-01-02", "2025-01-06", "2025-01-10"] {
            let standing = try standing(on: text)
            #expect(standing.schedule == nil, "\(text)")
            #expect(standing.reason == .nothingDue, "\(text)")
            #expect(standing.forecastFinish == nil, "\(text)")
        }
        let after = try standing(on: "2025-01-11")
        let schedule = try #require(after.schedule)
        #expect(schedule.planned == 1)
        #expect(schedule.actualTime == 10)
        #expect(schedule.earnedTime == 9)
        #expect(schedule.timeIndex == 0.9)
        #expect(schedule.plannedDuration == 20)
        // 20 / 0.9 = 22.2: on the 23rd day.
        #expect(after.forecastFinish == day("2025-01-23"))
        #expect(after.latestExpected == day("2025-01-20"))
        #expect(after.unknown == 1)
    }

    @Test("Done as planned is 1 throughout, and the finish planned is the finish forecast")
    func asPlanned() throws {
        let build = WorkstreamStandingTests.done("a", on: "2025-01-10")
        for text in ["2025-01-11", "2025-01-15", "2025-01-20"] {
            let standing = try standing(on: text, build)
            #expect(standing.schedule?.timeIndex == 1, "\(text)")
            #expect(standing.schedule?.valueIndex == 1, "\(text)")
            #expect(standing.forecastFinish == day("2025-01-20"))
        }
    }

    @Test("Done ahead of the plan, and a later one before an earlier one")
    func early() throws {
        let first = try standing(on: "2025-01-06", WorkstreamStandingTests.done("a", on: "2025-01-05"))
        #expect(first.schedule?.earnedTime == 10)
        #expect(first.schedule?.timeIndex == 2)
        let second = try standing(on: "2025-01-15", WorkstreamStandingTests.done("b", on: "2025-01-12"))
        // 3 of 4: two thirds into the last day, in which the plan goes from 1 to 4.
        #expect(second.schedule.map { abs($0.earnedTime - (19 + 2.0 / 3)) < 1e-12 } == true)
    }

    @Test("When all is done the time stops, and the finish is the day on which the last was")
    func finished() throws {
        let standing = try standing(on: "2025-06-01") {
            WorkstreamStandingTests.done("a", on: "2025-01-10")(&$0)
            WorkstreamStandingTests.done("b", on: "2025-01-25")(&$0)
        }
        #expect(standing.forecastFinish == day("2025-01-25"))
        #expect(standing.schedule?.actualTime == 25)
        #expect(standing.schedule?.timeIndex == 0.8)
        #expect(standing.latestExpected == nil)
        #expect(standing.timeliness.doneLate == 1)
    }

    @Test("Only evidence earns: not a claim, not a share; a claim counts among what nobody knows")
    func evidence() throws {
        let standing = try standing(on: "2025-01-12") { $0.report("a", on: "2025-01-09", .done) }
        #expect(standing.schedule?.earned == 0)
        #expect(standing.schedule?.planned == 1)
        #expect(standing.unknown == 1)
        #expect(standing.timeliness.unjudged == 1)
    }

    @Test("Dropped and superseded leave both sides", arguments: [Report.State.dropped, .superseded])
    func dropped(state: Report.State) throws {
        let standing = try standing(on: "2025-01-15") { $0.report("a", on: "2025-01-09", state) }
        // Without a start nothing is left that says when it begins.
        #expect(standing.reason == .noStart)
        let other = try self.standing(on: "2025-01-22") { $0.report("b", on: "2025-01-09", state) }
        #expect(other.schedule?.plannedDuration == 10)
        #expect(other.plan?.planned.total == 1)
    }

    @Test("Without a day, a weight, a start or a beginning it cannot be said, and why")
    func unknown() throws {
        var small = SmallProgramme()
        for id in ["empty", "undated", "weightless", "startless", "later"] { small.workstream(id) }
        small.milestone("a", start: "2025-01-01", workstream: "undated")
        small.milestone(
            "b", start: "2025-01-01", finish: "2025-01-31", workstream: "weightless", weight: 0)
        small.milestone("c", finish: "2025-01-31", workstream: "startless")
        small.milestone("d", start: "2025-01-01", finish: "2025-01-31", workstream: "later")
        let standing = small.standing(on: "2025-01-01")
        #expect(
            standing.workstreamStandings.map(\.id) == [
                "empty", "undated", "weightless", "startless", "later",
            ])
        #expect(
            standing.workstreamStandings.map(\.reason) == [.noPlan, .noPlan, .noPlan, .noStart, .notBegun])
        #expect(standing.workstreamStandings.allSatisfy { $0.schedule == nil && $0.forecastFinish == nil })
        #expect(standing.workstream("undated")?.undated == 1)
        #expect(small.standing(on: "2025-01-02").workstream("later")?.reason == .nothingDue)
        #expect(standing.workstream("no such") == nil)
    }

    @Test("By month: what was planned by its end, what was done by then or by the day, nothing to come")
    func months() throws {
        var small = SmallProgramme()
        small.workstream("w")
        small.milestone("a", start: "2025-01-15", finish: "2025-02-10", workstream: "w")
        small.milestone("b", finish: "2025-04-30", workstream: "w", weight: 2)
        small.report("a", on: "2025-02-20", .done, finished: "2025-02-12", evidence: .verified)
        let known = day("2025-03-05")
        let plan = try #require(small.standing(on: "2025-03-05").workstream("w")?.plan)
        let months = plan.months(on: known)
        #expect(months.map(\.end) == ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"].map(day))
        #expect(months.map(\.planned) == [0, 1, 1, 3])
        #expect(months.map(\.earned) == [0, 1, 1, nil])
        #expect(plan.months(on: day("2025-05-02")).map(\.end).last == day("2025-05-31"))
    }

    @Test("The order of the rows changes nothing, to the last bit", arguments: 1...10 as ClosedRange<UInt64>)
    func shuffled(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var small = SmallProgramme()
        small.workstream("w")
        for number in 0..<30 {
            small.milestone(
                "m\(number)", start: "2025-01-01", finish: "\(day("2025-02-01") + number * 3)",
                workstream: "w",
                weight: Double(number % 7 + 1) / 10)
            if number % 2 == 0 {
                small.report(
                    "m\(number)", on: "\(day("2025-01-20") + number * 2)", .done, evidence: .verified)
            }
        }
        let expected = small.standing(on: "2025-03-10").workstreamStandings
        var programme = small.programme
        programme.milestones.shuffle(using: &numbers)
        programme.reports.shuffle(using: &numbers)
        #expect(Standing(of: programme, on: day("2025-03-10")).workstreamStandings == expected)
    }

    @Test("The sample on its day")
    func sample() throws {
        let standing = Standing(of: Sample.programme, on: Sample.day)
        let entitlements = try #require(standing.workstream("entitlements"))
        #expect(entitlements.schedule?.earnedTime == 242)
        #expect(entitlements.schedule?.actualTime == 262)
        #expect(entitlements.undated == 1)
        #expect(entitlements.forecastFinish == day("2025-09-21"))
        #expect(entitlements.latestExpected == day("2025-09-30"))
        #expect(standing.workstream("institutions")?.schedule?.timeIndex == 1)
        #expect(standing.workstream("apparatus")?.schedule?.timeIndex == 1)
        #expect(standing.workstream("apparatus")?.forecastFinish == day("2025-03-01"))
        #expect(standing.workstream("congress")?.schedule?.earned == 3)
        #expect(standing.workstream("human-resources")?.reason == .nothingDue)
        #expect(standing.workstream("growth")?.reason == .noStart)
        #expect(standing.workstream("infrastructure")?.reason == .noPlan)
    }
}
