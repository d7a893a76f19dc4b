import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("The status of a milestone")
struct MilestoneStatusTests {
    private func status(
        on text: String, finish: String? = "2025-06-30", start: String? = nil,
        _ build: (inout SmallProgramme) -> Void = { _ in }
    ) throws -> MilestoneStanding {
        var small = SmallProgramme()
        small.milestone("m", start: start, finish: finish)
        build(&small)
        return try #require(small.standing(on: text).milestone("m"))
    }

    @Test(
        "Done against the plan",
        arguments: [
            ("2025-06-20", MilestoneStatus.doneOnTime(early: 10)), ("2025-06-30", .doneOnTime(early: 0)),
            ("2025-07-01", .doneLate(days: 1)), ("2025-08-30", .doneLate(days: 61)),
        ])
    func done(finished: String, expected: MilestoneStatus) throws {
        let standing = try status(on: "2025-09-10") {
            $0.report("m", on: "2025-09-01", .done, finished: finished, evidence: .verified)
        }
        #expect(standing.status == expected)
        #expect(standing.finished == day(finished))
        #expect(standing.slip == day(finished) - day("2025-06-30"))
        #expect(standing.daysToGo == nil)
    }

    @Test("Without a day of finish the day of the report counts; without a plan, done is done")
    func doneWithoutDays() throws {
        let reported = try status(on: "2025-07-10") {
            $0.report("m", on: "2025-07-03", .done, evidence: .evidenced)
        }
        #expect(reported.status == .doneLate(days: 3))
        let unplanned = try status(on: "2025-07-10", finish: nil) {
            $0.report("m", on: "2025-07-03", .done, evidence: .evidenced)
        }
        #expect(unplanned.status == .done)
        #expect(unplanned.status.isDone)
    }

    @Test("Done counts only with evidence", arguments: [nil, Report.Evidence.claimed])
    func claimed(evidence: Report.Evidence?) throws {
        let standing = try status(on: "2025-07-10") {
            $0.report("m", on: "2025-06-30", .done, finished: "2025-06-30", evidence: evidence)
        }
        #expect(standing.status == .claimedDone)
        #expect(standing.status.band == .unknown)
        #expect(!standing.status.isDone)
        #expect(standing.finished == nil)
    }

    @Test("A later claim does not take the evidence away; opened again, it needs evidence of its own")
    func reopened() throws {
        let repeated = try status(on: "2025-07-10") {
            $0.report("m", on: "2025-06-30", .done, finished: "2025-06-30", evidence: .verified)
            $0.report("m", on: "2025-07-05", .done)
        }
        #expect(repeated.status == .doneOnTime(early: 0))
        let build: (inout SmallProgramme) -> Void = {
            $0.report("m", on: "2025-06-30", .done, finished: "2025-06-30", evidence: .verified)
            $0.report("m", on: "2025-07-05", .inProgress, forecast: "2025-07-31")
            $0.report("m", on: "2025-07-20", .done)
        }
        #expect(try status(on: "2025-07-04", build).status == .doneOnTime(early: 0))
        #expect(try status(on: "2025-07-10", build).status == .overdue(days: 10))
        #expect(try status(on: "2025-07-20", build).status == .claimedDone)
    }

    @Test(
        "The state is what the report says",
        arguments: [
            (Report.State.paused, MilestoneStatus.paused), (.dropped, .dropped), (.superseded, .superseded),
        ])
    func asReported(state: Report.State, expected: MilestoneStatus) throws {
        let standing = try status(on: "2025-09-10") { $0.report("m", on: "2025-01-01", state) }
        #expect(standing.status == expected)
        #expect(standing.status.band == .neutral)
        #expect(standing.status.counts == (state == .paused))
    }

    @Test("A forecast without a plan is counted down and called neither good nor bad")
    func forecastAlone() throws {
        let standing = try status(on: "2025-06-10", finish: nil) {
            $0.report("m", on: "2025-06-01", .inProgress, forecast: "2025-07-10")
        }
        #expect(standing.status == .ahead(days: 30))
        #expect(standing.status.band == .neutral)
        #expect(standing.slip == nil)
        #expect(standing.explanation.method == .forecastAlone)
    }

    @Test("A pause ends with the next state, not with a forecast alone")
    func afterPause() throws {
        let build: (inout SmallProgramme) -> Void = {
            $0.report("m", on: "2025-01-01", .paused)
            $0.report("m", on: "2025-02-01", forecast: "2025-06-30")
            $0.report("m", on: "2025-03-01", .planned)
        }
        #expect(try status(on: "2025-02-10", build).status == .paused)
        #expect(try status(on: "2025-03-10", build).status == .onPlan)
    }

    @Test("Of two reports on one day the later row decides")
    func oneDay() throws {
        let standing = try status(on: "2025-07-10") {
            $0.report("m", on: "2025-02-01", .paused, reporter: "b")
            $0.report("m", on: "2025-02-01", .dropped, reporter: "a")
            $0.report("m", on: "2025-01-01", .planned, reporter: "c")
        }
        #expect(standing.status == .dropped)
    }

    @Test(
        "A made-up forecast that says no more than the plan makes nothing green; one that says more is marked"
    )
    func illustrativeForecast() throws {
        var small = SmallProgramme()
        small.milestone("same", finish: "2025-07-31")
        small.report("same", on: "2025-06-01", .planned, forecast: "2025-07-31", .illustrative)
        small.milestone("later", finish: "2025-07-31")
        small.report("later", on: "2025-06-01", .planned, forecast: "2025-08-20", .illustrative)
        let standing = small.standing(on: "2025-06-02")
        let same = try #require(standing.milestone("same"))
        #expect(same.status == .ahead(days: 59) && !same.isIllustrative)
        let later = try #require(standing.milestone("later"))
        #expect(later.status == .slipping(days: 20) && later.isIllustrative)
    }

    @Test("Without any day it cannot be assessed")
    func cannotAssess() throws {
        let standing = try status(on: "2025-07-10", finish: nil) {
            $0.report("m", on: "2025-07-01", .inProgress)
        }
        #expect(standing.status == .cannotAssess)
        #expect(standing.status.band == .unknown)
    }

    @Test("Gone by without a word it is unconfirmed, with a word it is overdue")
    func unconfirmed() throws {
        #expect(try status(on: "2025-06-30").status == .ahead(days: 0))
        #expect(try status(on: "2025-07-01").status == .unconfirmed(since: day("2025-06-30")))
        let told: (inout SmallProgramme) -> Void = { $0.report("m", on: "2025-07-05", .inProgress) }
        #expect(try status(on: "2025-07-04", told).status == .unconfirmed(since: day("2025-06-30")))
        #expect(try status(on: "2025-07-05", told).status == .overdue(days: 5))
        let onTheDay = try status(on: "2025-07-01") { $0.report("m", on: "2025-06-30", .inProgress) }
        #expect(onTheDay.status == .unconfirmed(since: day("2025-06-30")))
    }

    @Test("Past the plan with a forecast to come it is overdue; when that has gone by, unconfirmed")
    func overdueWithForecast() throws {
        let build: (inout SmallProgramme) -> Void = {
            $0.report("m", on: "2025-06-20", .inProgress, forecast: "2025-07-20")
        }
        #expect(try status(on: "2025-07-20", build).status == .overdue(days: 20))
        #expect(try status(on: "2025-07-21", build).status == .unconfirmed(since: day("2025-07-20")))
    }

    @Test("A forecast that has gone by, with a report since, counts no longer")
    func disproved() throws {
        let early: (inout SmallProgramme) -> Void = {
            $0.report("m", on: "2025-03-01", .inProgress, forecast: "2025-04-01")
            $0.report("m", on: "2025-04-10", .inProgress)
        }
        #expect(try status(on: "2025-04-05", early).status == .unconfirmed(since: day("2025-04-01")))
        let before = try status(on: "2025-04-10", early)
        #expect(before.status == .ahead(days: 81))
        #expect(before.slip == nil)
        #expect(try status(on: "2025-06-10", early).status == .ahead(days: 20))
        // Nobody has reported since the plan itself went by.
        #expect(try status(on: "2025-07-10", early).status == .unconfirmed(since: day("2025-06-30")))
        #expect(try status(on: "2025-05-10", finish: nil, early).status == .cannotAssess)
    }
}
