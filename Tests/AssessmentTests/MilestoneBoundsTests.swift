import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("The bounds of a milestone")
struct MilestoneBoundsTests {
    private func slipped(_ days: Int, start: String? = nil, finish: String) throws -> MilestoneStatus {
        var small = SmallProgramme()
        small.milestone("m", start: start, finish: finish)
        small.report("m", on: "2025-01-02", .inProgress, forecast: (day(finish) + days).description)
        return try #require(small.standing(on: "2025-01-02").milestone("m")).status
    }

    @Test(
        "Seven days are on plan, thirty amber, more is red",
        arguments: [
            (-40, MilestoneStatus.onPlan), (0, .onPlan), (7, .onPlan), (8, .slipping(days: 8)),
            (30, .slipping(days: 30)), (31, .offTrack(days: 31)), (400, .offTrack(days: 400)),
        ])
    func short(days: Int, expected: MilestoneStatus) throws {
        #expect(try slipped(days, finish: "2025-12-31") == expected)
        // A plan of 300 days and of 309: a tenth is no more than thirty.
        #expect(try slipped(days, start: "2025-01-01", finish: "2025-10-28") == expected)
        #expect(try slipped(days, start: "2025-01-01", finish: "2025-11-06") == expected)
    }

    @Test(
        "A tenth of a long plan is amber",
        arguments: [
            ("2025-11-07", 31, 32), ("2025-12-31", 36, 37), ("2027-09-28", 100, 101),
        ])
    func long(finish: String, amber: Int, red: Int) throws {
        #expect(try slipped(amber, start: "2025-01-01", finish: finish) == .slipping(days: amber))
        #expect(try slipped(red, start: "2025-01-01", finish: finish) == .offTrack(days: red))
    }

    @Test(
        "Due soon from thirty days on: a short event to its beginning, then to its end",
        arguments: [
            ("2025-05-01", MilestoneStatus.onPlan, 31), ("2025-05-02", .dueSoon(days: 30), 30),
            ("2025-05-31", .dueSoon(days: 1), 1), ("2025-06-01", .dueSoon(days: 13), 13),
            ("2025-06-14", .dueSoon(days: 0), 0),
        ])
    func shortEvent(text: String, expected: MilestoneStatus, left: Int) throws {
        try expectCountdown(to: "2025-06-14", on: text, expected, left)
    }

    @Test(
        "What takes a fortnight or longer is counted down to its end",
        arguments: [
            ("2025-05-15", MilestoneStatus.onPlan, 31), ("2025-05-16", .dueSoon(days: 30), 30),
            ("2025-05-31", .dueSoon(days: 15), 15), ("2025-06-15", .dueSoon(days: 0), 0),
        ])
    func longEvent(text: String, expected: MilestoneStatus, left: Int) throws {
        try expectCountdown(to: "2025-06-15", on: text, expected, left)
    }

    /// A milestone from 1 June on, with a forecast that says as planned; without it, nothing says in time.
    private func expectCountdown(
        to finish: String, on text: String, _ expected: MilestoneStatus, _ left: Int
    ) throws {
        var small = SmallProgramme()
        small.milestone("m", start: "2025-06-01", finish: finish)
        let alone = try #require(small.standing(on: text).milestone("m"))
        #expect(alone.status == .ahead(days: left))
        #expect(alone.status.band == .neutral)
        #expect(alone.daysToGo == left)
        #expect(alone.explanation.method == .planAlone)
        #expect(small.standing(on: text).attention.isEmpty == (left > MilestoneBounds.dueSoon))
        small.report("m", on: "2025-01-01", .planned, forecast: finish)
        let standing = try #require(small.standing(on: text).milestone("m"))
        #expect(standing.status == expected)
        #expect(standing.daysToGo == left)
        #expect(small.standing(on: text).attention.isEmpty == (left > MilestoneBounds.dueSoon))
    }

    @Test("Days to go count to the forecast once there is one")
    func toTheForecast() throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-07-31")
        small.report("m", on: "2025-06-01", .planned, forecast: "2025-08-05")
        #expect(small.standing(on: "2025-07-05").milestone("m")?.status == .onPlan)
        #expect(small.standing(on: "2025-07-06").milestone("m")?.status == .dueSoon(days: 30))
    }
}
