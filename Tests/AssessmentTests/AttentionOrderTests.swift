import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("What needs a decision, in order")
struct AttentionOrderTests {
    /// One item for every reason, named so that the order by id would be another one.
    private var small: SmallProgramme {
        var small = SmallProgramme()
        small.milestone("z overdue", finish: "2025-05-31")
        small.report("z overdue", on: "2025-06-01", .inProgress)
        small.indicator("z missed")
        small.target("z missed", 10, due: "2025-05-31")
        small.observation("z missed", 5, on: "2025-05-31")
        small.milestone("y better", finish: "2025-09-30")
        small.report("y better", on: "2025-06-01", .inProgress, forecast: "2025-10-20", rating: .green)
        small.milestone("x into", finish: "2025-09-30")
        small.report("x into", on: "2025-06-01", .inProgress, forecast: "2025-10-20")
        small.milestone("x next", finish: "2025-10-10", dependsOn: ["x into"])
        small.indicator("w out of reach", baseline: 100, on: "2025-01-01")
        small.target("w out of reach", 200, due: "2025-12-31")
        small.observation("w out of reach", 110, on: "2025-06-01")
        small.indicator("v behind", baseline: 100, on: "2025-01-01")
        small.target("v behind", 200, due: "2025-12-31")
        small.observation("v behind", 130, on: "2025-06-01")
        small.milestone("u slipping", finish: "2025-09-30")
        small.report("u slipping", on: "2025-06-01", .inProgress, forecast: "2025-10-20")
        small.milestone("t soon", finish: "2025-06-20")
        small.milestone("s unconfirmed", finish: "2025-05-31")
        small.milestone("r claimed", finish: "2025-05-31")
        small.report("r claimed", on: "2025-06-01", .done)
        small.indicator("q disputed")
        small.observation("q disputed", 5, on: "2025-06-01", reporter: "a")
        small.observation("q disputed", 6, on: "2025-06-01", reporter: "b")
        small.indicator("p stale")
        small.observation("p stale", 5, on: "2025-01-01")
        small.observation("p stale", 6, on: "2025-01-02")
        small.indicator("o no data")
        small.target("o no data", 5, due: "2025-12-31")
        small.milestone("n quiet", finish: "2025-12-31")
        return small
    }

    @Test("By consequence, every reason")
    func consequence() {
        #expect(
            small.standing(on: "2025-06-02").attention.map(\.id) == [
                "milestone/z overdue", "indicator/z missed", "milestone/y better", "milestone/x into",
                "indicator/w out of reach", "indicator/v behind", "milestone/u slipping", "milestone/t soon",
                "milestone/r claimed", "milestone/s unconfirmed", "indicator/q disputed",
                "indicator/p stale", "indicator/o no data",
            ])
    }

    @Test("What is overdue longest and due soonest comes first, whatever it is called")
    func urgency() {
        var small = SmallProgramme()
        for (id, finish) in [
            ("a", "2025-05-30"), ("b", "2025-05-10"), ("c", "2025-06-28"), ("d", "2025-06-09"),
        ] {
            small.milestone(id, finish: finish)
            small.report(
                id, on: "2025-06-01", .inProgress, forecast: finish < "2025-06" ? "2025-07-01" : finish)
        }
        #expect(
            small.standing(on: "2025-06-02").attention.map(\.id) == [
                "milestone/b", "milestone/a", "milestone/d", "milestone/c",
            ])
    }

    @Test("The order of the rows changes nothing", arguments: 1...20 as ClosedRange<UInt64>)
    func shuffled(seed: UInt64) {
        let expected = small.standing(on: "2025-06-02").attention
        var numbers = SeededNumbers(seed: seed)
        var programme = small.programme
        programme.indicators.shuffle(using: &numbers)
        programme.milestones.shuffle(using: &numbers)
        programme.targets.shuffle(using: &numbers)
        programme.observations.shuffle(using: &numbers)
        programme.reports.shuffle(using: &numbers)
        #expect(Standing(of: programme, on: day("2025-06-02")).attention == expected)
        var sample = Sample.programme
        sample.indicators.shuffle(using: &numbers)
        sample.milestones.shuffle(using: &numbers)
        sample.targets.shuffle(using: &numbers)
        sample.observations.shuffle(using: &numbers)
        sample.reports.shuffle(using: &numbers)
        #expect(
            Standing(of: sample, on: Sample.day).attention
                == Standing(of: Sample.programme, on: Sample.day).attention)
    }

    @Test("Of one consequence the worse band stands first, then the key")
    func ties() {
        var small = SmallProgramme()
        for (id, forecast) in [
            ("c", "2025-10-20"), ("b", "2025-10-20"), ("a", "2025-10-20"), ("d", "2026-10-20"),
        ] {
            small.milestone(id, finish: "2025-09-30")
            small.report(id, on: "2025-06-01", .inProgress, forecast: forecast)
        }
        #expect(
            small.standing(on: "2025-06-02").attention.map(\.id) == [
                "milestone/d", "milestone/a", "milestone/b", "milestone/c",
            ])
    }

    @Test("What overdue and rated green is, is overdue first, and the rating comes with it")
    func both() throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-05-31")
        small.report("m", on: "2025-06-01", .inProgress, rating: .green)
        let item = try #require(small.standing(on: "2025-06-02").attention.first)
        #expect(item.reason == .overdue(days: 2, dependents: 0))
        #expect(item.disagreement?.bandsApart == 2)
    }
}
