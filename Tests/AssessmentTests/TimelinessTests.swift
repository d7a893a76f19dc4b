import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("On time and late apart")
struct TimelinessTests {
    @Test("The published counts of files: 87.65 % on time of done, 1.37 % overdue of due")
    func published() throws {
        let counts = Timeliness(doneOnTime: 14_068, doneLate: 1_983, openInTerm: 5_640, openOverdue: 223)
        #expect(counts.total == 21_914)
        #expect(abs(try #require(counts.onTimeOfDone) - 0.8765) < 0.00005)
        #expect(abs(try #require(counts.overdueOfDue) - 0.0137) < 0.00005)
    }

    @Test("Nothing done and nothing due have no share")
    func empty() {
        let counts = Timeliness(doneOnTime: 0, doneLate: 0, openInTerm: 3, openOverdue: 0)
        #expect(counts.onTimeOfDone == nil)
        #expect(counts.overdueOfDue == nil)
    }

    @Test("Milestones of a workstream and of a level: each in one place, what nobody knows in no share")
    func milestones() throws {
        var small = SmallProgramme()
        small.workstream("w", panel: .congress)
        let finishes = [
            "early": "2025-01-31", "late": "2025-01-31", "overdue": "2025-01-31", "term": "2025-03-31",
            "today": "2025-02-10", "claimed": "2025-01-31", "silent": "2025-01-31", "paused": "2025-01-31",
            "resting": "2025-03-31", "dropped": "2025-01-31",
        ]
        for (id, finish) in finishes.sorted(by: { $0.key < $1.key }) {
            small.milestone(id, finish: finish, workstream: "w", level: "commune")
        }
        small.milestone("no day", workstream: "w", level: "commune")
        small.report("early", on: "2025-01-30", .done, evidence: .evidenced)
        small.report("late", on: "2025-02-01", .done, evidence: .evidenced)
        small.report("overdue", on: "2025-02-01", .inProgress)
        small.report("claimed", on: "2025-02-01", .done)
        for id in ["paused", "resting"] { small.report(id, on: "2025-01-01", .paused) }
        small.report("dropped", on: "2025-01-01", .dropped)
        let standing = small.standing(on: "2025-02-10")
        let expected = Timeliness(doneOnTime: 1, doneLate: 1, openInTerm: 3, openOverdue: 1, unjudged: 4)
        #expect(standing.workstream("w")?.timeliness == expected)
        #expect(standing.levels.first?.timeliness == expected)
        #expect(expected.total == 10)
        #expect(expected.onTimeOfDone == 0.5)
        #expect(expected.overdueOfDue == 1.0 / 3)
    }

    @Test("In the sample every milestone that still counts stands in one count, on every day of 2025")
    func sample() {
        for number in 0..<365 {
            let standing = Standing(of: Sample.programme, on: day("2025-01-01") + number)
            for workstream in standing.workstreamStandings {
                let counting = standing.milestones.filter {
                    $0.milestone.workstream == workstream.id && $0.status.counts
                }
                #expect(workstream.timeliness.total == counting.count)
                #expect(
                    workstream.timeliness.openOverdue == counting.count(where: \.isOverdue))
            }
        }
    }
}

extension MilestoneStanding {
    fileprivate var isOverdue: Bool { if case .overdue = status { true } else { false } }
}
