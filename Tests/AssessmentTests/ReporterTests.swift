import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Reporters apart")
struct ReporterTests {
    private func milestone(
        on text: String = "2025-03-01", _ build: (inout SmallProgramme) -> Void
    ) throws -> MilestoneStanding {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-12-31")
        build(&small)
        return try #require(small.standing(on: text).milestone("m"))
    }

    @Test("The trend takes the series with the most forecasts, though another has more reports")
    func longest() throws {
        let standing = try milestone {
            for month in ["01", "02"] {
                $0.report("m", on: "2024-\(month)-01", .inProgress, forecast: "2025-12-31", reporter: "a")
                $0.report("m", on: "2024-\(month)-02", .inProgress, forecast: "2026-12-31", reporter: "b")
            }
            $0.report("m", on: "2024-03-01", forecast: "2025-12-31", reporter: "a")
            for date in 2...6 { $0.report("m", on: "2024-03-0\(date)", .inProgress, reporter: "b") }
        }
        #expect(standing.series.map(\.reporter) == ["a", "b"])
        #expect(standing.series.map(\.reports.count) == [3, 7])
        #expect(standing.trend?.reporter == "a")
        // Read as one, the two would seem to jump a year back and forth.
        #expect(standing.trend?.drift == 0)
    }

    @Test("Of equally long series the one heard of last, then the first by name")
    func ties() throws {
        let later = try milestone {
            $0.report("m", on: "2025-01-02", .inProgress, forecast: "2025-12-31", reporter: "b")
            $0.report("m", on: "2025-01-01", .inProgress, forecast: "2025-12-31", reporter: "a")
        }
        #expect(later.series.map(\.reporter) == ["b", "a"])
        let equal = try milestone {
            for name in ["c", "b", "d"] {
                $0.report("m", on: "2025-01-02", .inProgress, forecast: "2025-12-31", reporter: name)
            }
        }
        #expect(equal.series.map(\.reporter) == ["b", "c", "d"])
    }

    @Test(
        "A later report that says less disputes an older one of somebody else; one that says more does not",
        arguments: [
            (Report.State.planned, Report.State.inProgress, false), (.inProgress, .planned, true),
            (.inProgress, .done, false), (.done, .inProgress, true), (.dropped, .planned, true),
            (.paused, .inProgress, false), (.inProgress, .paused, false), (.inProgress, .inProgress, false),
        ])
    func states(before: Report.State, after: Report.State, disputed: Bool) throws {
        let standing = try milestone {
            $0.report("m", on: "2025-01-01", before, reporter: "a")
            $0.report("m", on: "2025-01-02", after, reporter: "b")
        }
        #expect((standing.dispute != nil) == disputed)
        #expect((standing.dispute?.states.map(\.reporter) ?? ["b", "a"]) == ["b", "a"])
        // What one reporter corrects is no dispute.
        let alone = try milestone {
            $0.report("m", on: "2025-01-01", before, reporter: "a")
            $0.report("m", on: "2025-01-02", after, reporter: "a")
        }
        #expect(alone.dispute == nil)
    }

    @Test("Of many reporters each has one last word, however many there are", arguments: [2, 16, 17, 18, 50])
    func many(count: Int) throws {
        let standing = try milestone {
            for day in ["2025-01-01", "2025-01-02", "2025-01-03"] {
                for number in 0..<count {
                    $0.report(
                        "m", on: day, number == 0 ? .planned : .inProgress,
                        forecast: "2025-12-\(10 + number % 2)",
                        reporter: "người báo cáo số \(number)")
                }
            }
        }
        let newestFirst = (0..<count).reversed().map { "người báo cáo số \($0)" }
        #expect(standing.dispute?.states.map(\.reporter) == newestFirst)
        #expect(standing.dispute?.forecasts.map(\.reporter) == newestFirst)
    }

    @Test("On one day any two states dispute one another")
    func oneDay() throws {
        let standing = try milestone {
            $0.report("m", on: "2025-01-01", .planned, reporter: "a")
            $0.report("m", on: "2025-01-01", .inProgress, reporter: "b")
        }
        #expect(standing.dispute?.states.count == 2)
    }

    @Test("The last forecasts differ, until the day of one has gone by or both agree")
    func forecasts() throws {
        let build: (inout SmallProgramme) -> Void = {
            $0.report("m", on: "2025-01-01", .inProgress, forecast: "2025-03-01", reporter: "a")
            $0.report("m", on: "2025-02-01", forecast: "2025-12-31", reporter: "b")
        }
        let differ = try milestone(on: "2025-03-01", build)
        #expect(differ.dispute?.forecasts.map(\.reporter) == ["b", "a"])
        #expect(differ.dispute?.states == [])
        #expect(try milestone(on: "2025-03-02", build).dispute == nil)
        let agree = try milestone(on: "2025-03-01") {
            build(&$0)
            $0.report("m", on: "2025-02-02", forecast: "2025-12-31", reporter: "a")
        }
        #expect(agree.dispute == nil)
    }

    @Test("What is done with evidence is no longer disputed")
    func over() throws {
        let standing = try milestone {
            $0.report("m", on: "2025-01-01", .inProgress, forecast: "2025-05-01", reporter: "a")
            $0.report("m", on: "2025-01-01", .planned, forecast: "2025-12-31", reporter: "b")
            $0.report("m", on: "2025-02-01", .done, evidence: .verified, reporter: "b")
        }
        #expect(standing.dispute == nil)
    }

    @Test("A dispute about what is on plan needs a look, and comes before what is stale")
    func attention() throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-12-31")
        small.report("m", on: "2025-01-01", .inProgress, forecast: "2025-12-31", reporter: "a")
        small.report("m", on: "2025-01-02", forecast: "2025-12-30", reporter: "b")
        let item = try #require(small.standing(on: "2025-03-01").attention.first)
        #expect(item.reason == .reportersDiffer)
        #expect(item.band == .green)
    }

    @Test("A dispute names the last word of each reporter, the newest first")
    func lastWords() throws {
        var numbers = SeededNumbers(seed: 8)
        var found = 0
        for _ in 0..<100 {
            let standing = try milestone(on: "2025-06-01") { add(reports: &numbers, to: &$0) }
            let states = newestFirst(standing.series.compactMap(\.lastState))
            let forecasts = newestFirst(standing.series.compactMap(\.lastForecast))
                .filter { $0.forecast.map { $0 >= day("2025-06-01") } ?? false }
            let differ = Set(forecasts.map(\.forecast)).count > 1
            guard let dispute = standing.dispute else {
                #expect(!differ)
                continue
            }
            found += 1
            #expect(dispute.states.isEmpty || dispute.states == states)
            #expect(dispute.forecasts == (differ ? forecasts : []))
        }
        #expect(found > 30)
    }

    private func newestFirst(_ reports: [Report]) -> [Report] {
        reports.sorted { ($0.reported, $0.place.line) > ($1.reported, $1.place.line) }
    }

    private func add(reports numbers: inout SeededNumbers, to small: inout SmallProgramme) {
        let states: [Report.State?] = [nil, .planned, .inProgress, .paused]
        let forecasts: [String?] = [nil, "2025-04-01", "2025-07-01", "2025-08-01"]
        for _ in 0..<Int.random(in: 2...12, using: &numbers) {
            small.report(
                "m", on: "2025-0\(Int.random(in: 1...6, using: &numbers))-01",
                states[Int.random(in: 0..<states.count, using: &numbers)],
                forecast: forecasts[Int.random(in: 0..<forecasts.count, using: &numbers)],
                reporter: ["a", "b", "c"][Int.random(in: 0..<3, using: &numbers)])
        }
    }

    @Test("In the sample nobody disputes anybody, on any day on which something was reported")
    func sample() {
        for reported in Set(Sample.programme.reports.map(\.reported)) {
            for standing in Standing(of: Sample.programme, on: reported).milestones {
                #expect(standing.dispute == nil, "\(standing.id) on \(reported)")
            }
        }
    }
}
