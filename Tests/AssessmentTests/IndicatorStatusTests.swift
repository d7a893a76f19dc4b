import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("The status of an indicator")
struct IndicatorStatusTests {
    /// From 100 at New Year 2025 to 200 two years later; a value after one year of the two.
    private func towards200(_ value: Double, on text: String = "2026-06-01") throws -> IndicatorStanding {
        var small = SmallProgramme()
        small.indicator("i", baseline: 100, on: "2025-01-01")
        small.target("i", 200, due: "2027-01-01")
        small.observation("i", value, on: "2026-01-01")
        return try #require(small.standing(on: text).indicator("i"))
    }

    @Test(
        "Every status with a target",
        arguments: [
            (200.0, IndicatorStatus.reached), (210, .reached), (150, .onTrack), (148, .onTrack),
            (140, .atRisk), (130, .atRisk), (129, .offTrack), (100, .offTrack), (99, .movingAway),
        ])
    func withTarget(value: Double, status: IndicatorStatus) throws {
        #expect(try towards200(value).status == status)
    }

    @Test("On the day due it is not missed, on the day after it is")
    func missed() throws {
        #expect(try towards200(150, on: "2027-01-01").status == .onTrack)
        let missed = try towards200(150, on: "2027-01-02")
        #expect(missed.status == .missed)
        #expect(missed.explanation.method == .targetMissed)
        #expect(missed.paceNeeded == nil)
        #expect(try towards200(200, on: "2027-01-02").status == .reached)
    }

    @Test("What was there on its day stays reached, though a later value falls; what came late is there too")
    func onItsDay() throws {
        var small = SmallProgramme()
        for id in ["fell", "late", "neither"] {
            small.indicator(id)
            small.target(id, 10, due: "2025-06-30")
        }
        small.observation("fell", 10, on: "2025-06-30")
        small.observation("fell", 8, on: "2025-07-31")
        small.observation("late", 8, on: "2025-06-30")
        small.observation("late", 11, on: "2025-07-31")
        small.observation("neither", 10, on: "2025-05-31")
        small.observation("neither", 9, on: "2025-06-30")
        let standing = small.standing(on: "2025-08-01")
        #expect(standing.indicator("fell")?.status == .reached)
        #expect(standing.indicator("late")?.status == .reached)
        #expect(standing.indicator("neither")?.status == .missed)
    }

    @Test("Where the two measures fall into different bands the worse is shown, and that is said")
    func theWorse() throws {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0.37, on: "2015-01-01")
        small.target("i", 60, due: "2030-01-01")
        small.observation("i", 9.53, on: "2025-01-01")
        let standing = try #require(small.standing(on: "2025-06-01").indicator("i"))
        #expect(abs(try #require(standing.growthRatio) - 0.950) < 0.0005)
        #expect(abs(try #require(standing.linearRatio) - 0.230) < 0.0005)
        #expect(standing.status == .offTrack)
        #expect(standing.methodsDisagree)

        var other = SmallProgramme()
        other.indicator("i", .decrease, baseline: 14.5, on: "2015-01-01")
        other.target("i", 7.25, due: "2030-01-01")
        other.observation("i", 10.4, on: "2023-01-01")
        let second = try #require(other.standing(on: "2023-06-01").indicator("i"))
        #expect(second.status == .atRisk)
        #expect(second.methodsDisagree)
    }

    @Test("Through zero the distance alone counts")
    func linearAlone() throws {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2025-01-01")
        small.target("i", 100, due: "2025-12-31")
        small.observation("i", 50, on: "2025-07-02")
        let standing = try #require(small.standing(on: "2025-07-02").indicator("i"))
        #expect(standing.growthRatio == nil)
        #expect(standing.status == .onTrack)
        #expect(!standing.methodsDisagree)
        #expect(standing.explanation.method == .linearAlone)
    }

    @Test("A target equal to the baseline: there, or moved away")
    func nowhereToGo() throws {
        for (value, status) in [(5.0, IndicatorStatus.reached), (4, .movingAway)] {
            var small = SmallProgramme()
            small.indicator("i", baseline: 5, on: "2025-01-01")
            small.target("i", 5, due: "2026-01-01")
            small.observation("i", value, on: "2025-06-01")
            #expect(small.standing(on: "2025-06-01").indicator("i")?.status == status)
        }
    }

    @Test(
        "Every status without a target",
        arguments: [
            (102.0, IndicatorStatus.improving), (101, .slightlyImproving), (100.2, .stable), (100, .stable),
            (99, .deteriorating),
        ])
    func withoutTarget(value: Double, status: IndicatorStatus) throws {
        var small = SmallProgramme()
        small.indicator("i")
        small.observation("i", 100, on: "2024-01-01")
        small.observation("i", value, on: "2025-01-01")
        #expect(small.standing(on: "2025-01-01").indicator("i")?.status == status)
    }

    @Test("What cannot be assessed says why, and is never green")
    func cannotAssess() throws {
        var small = SmallProgramme()
        small.indicator("nothing")
        small.target("nothing", 1, due: "2026-01-01")
        small.indicator("one value")
        small.observation("one value", 5, on: "2025-01-01")
        small.indicator("from zero", baseline: 0, on: "2025-01-01")
        small.observation("from zero", 5, on: "2025-02-01")
        small.indicator("short", baseline: 5, on: "2025-01-01")
        small.observation("short", 6, on: "2025-02-28")
        small.indicator("step", group: "g", step: 1)
        small.observation("step", 5, on: "2025-01-01")
        small.observation("step", 9, on: "2025-02-01")
        small.indicator("due before it began", baseline: 5, on: "2025-01-01")
        small.target("due before it began", 9, due: "2025-01-01")
        small.observation("due before it began", 6, on: "2025-01-02", reported: "2025-01-01")
        let standing = small.standing(on: "2025-01-01")
        #expect(standing.indicator("nothing")?.status == .cannotAssess(.noObservation))
        #expect(standing.indicator("one value")?.status == .cannotAssess(.tooFewObservations))
        #expect(standing.indicator("due before it began")?.status == .cannotAssess(.noBaseline))
        let later = small.standing(on: "2025-03-01")
        #expect(later.indicator("from zero")?.status == .cannotAssess(.noTarget))
        #expect(later.indicator("step")?.status == .cannotAssess(.noTarget))
        #expect(later.indicator("short")?.status == .cannotAssess(.spanTooShort))
        for reason in IndicatorStatus.Reason.allCases {
            #expect(IndicatorStatus.cannotAssess(reason).band == .unknown)
        }
    }

    @Test("A baseline without a day stands on the first observation, none at all is that observation")
    func baselines() throws {
        var small = SmallProgramme()
        small.indicator("no day", baseline: 90)
        small.indicator("none")
        for id in ["no day", "none"] {
            small.observation(id, 100, on: "2025-02-01", .estimate)
            small.observation(id, 110, on: "2025-03-01")
        }
        let standing = small.standing(on: "2025-03-01")
        let first = try #require(standing.indicator("no day")?.baseline)
        #expect(first.value == 90)
        #expect(first.day == day("2025-02-01"))
        #expect(first.place.table == .indicators)
        let second = try #require(standing.indicator("none")?.baseline)
        #expect(second.value == 100)
        #expect(second.certainty == .estimate)
        #expect(second.place == RowPlace(table: .observations, line: 4))
    }

    @Test("The value that should be there, and the pace needed from now on")
    func pace() throws {
        let standing = try towards200(125)
        // 365 of 730 days.
        #expect(standing.expected == 150)
        let today = 100 + 100 * 516.0 / 730
        #expect(standing.expectedToday == today)
        // 25 in the first year, 75 in the second.
        #expect(standing.paceNeeded == 3)
        #expect(try towards200(100).paceNeeded == .infinity)
        #expect(try towards200(150).paceNeeded == nil)
    }

    @Test("Two sources on one day: the first in the file stands, the other is shown; agreement is no dispute")
    func disputes() throws {
        var small = SmallProgramme()
        small.indicator("i")
        small.observation("i", 10, on: "2025-01-01", reporter: "a")
        small.observation("i", 12, on: "2025-02-01", reporter: "b")
        small.observation("i", 13, on: "2025-02-01", reporter: "a")
        small.observation("i", 12, on: "2025-02-01", reporter: "c")
        let standing = try #require(small.standing(on: "2025-02-01").indicator("i"))
        #expect(standing.latest?.value == 12)
        #expect(standing.observations.map(\.value) == [10, 12])
        #expect(standing.disputes.map(\.value) == [13])
        #expect(small.standing(on: "2025-02-01").attention.map(\.reason) == [.disputed(values: [12, 13])])
    }

    @Test("A value about a day to come is known from the day it was reported, and not before")
    func aboutTheFuture() throws {
        var small = SmallProgramme()
        small.indicator("i")
        small.observation("i", 10, on: "2025-09-30")
        small.observation("i", 14, on: "2025-12-31", reported: "2025-12-15")
        #expect(small.standing(on: "2025-12-14").indicator("i")?.latest?.value == 10)
        let standing = try #require(small.standing(on: "2025-12-15").indicator("i"))
        #expect(standing.latest?.value == 14)
        #expect(standing.freshness?.age == 0)
    }
}
