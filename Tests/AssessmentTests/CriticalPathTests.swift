import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Slack of milestones, and the critical path to the last")
struct CriticalPathTests {
    /// A chain: a by 31 January, then b for ten days, then c, the last.
    private var chain: SmallProgramme {
        var small = SmallProgramme()
        small.milestone("a", finish: "2025-01-31")
        small.milestone("b", start: "2025-02-10", finish: "2025-02-20", dependsOn: ["a"])
        small.milestone("c", finish: "2025-03-01", dependsOn: ["b"])
        return small
    }

    @Test("To what waits for it, to the last; where plans leave room the last decides alone")
    func room() throws {
        let path = chain.standing(on: "2025-01-01").criticalPath
        #expect(path.ids == ["c"])
        let a = try #require(path.slack(of: "a"))
        #expect(a.next == Slack.Next(id: "b", days: 10))
        // b may end on 1 March and takes ten days.
        #expect(a.toLast == 19)
        #expect(!a.isCritical)
        let b = try #require(path.slack(of: "b"))
        #expect(b.next == Slack.Next(id: "c", days: 9))
        #expect(b.toLast == 9)
        let c = try #require(path.slack(of: "c"))
        #expect(c.next == nil)
        #expect(c.toLast == 0)
        #expect(c.isCritical)
        #expect(path.slack(of: "no such") == nil)
    }

    @Test("A forecast that runs through what waits for it moves the last, and puts all of them on the path")
    func pushed() throws {
        var small = chain
        small.report("a", on: "2025-01-05", .inProgress, forecast: "2025-02-25")
        let path = small.standing(on: "2025-01-06").criticalPath
        #expect(path.ids == ["a", "b", "c"])
        let a = try #require(path.slack(of: "a"))
        #expect(a.next == Slack.Next(id: "b", days: -15))
        #expect(a.toLast == 0)
        #expect(a.isCritical)
        small.report("a", on: "2025-01-05", .inProgress, forecast: "2025-02-19")
        // One day more and it is: 19 February and ten days.
        #expect(small.standing(on: "2025-01-06").criticalPath.ids == ["a", "b", "c"])
        small.report("a", on: "2025-01-05", .inProgress, forecast: "2025-02-18")
        let spared = small.standing(on: "2025-01-06").criticalPath
        #expect(spared.ids == ["c"])
        #expect(spared.slack(of: "a")?.toLast == 1)
    }

    @Test("What is open cannot be done before the day shown; what has begun takes what is left of it")
    func today() throws {
        let path = chain.standing(on: "2025-02-15").criticalPath
        // a should have been done; b began on the 10th and would take five more days.
        #expect(path.slack(of: "a")?.next == Slack.Next(id: "b", days: 0))
        #expect(path.slack(of: "a")?.toLast == 9)
        #expect(chain.standing(on: "2025-03-02").criticalPath.ids == ["a", "b", "c"])
    }

    @Test("What is over has no slack and holds nothing up")
    func over() throws {
        var small = chain
        small.report("a", on: "2025-01-05", .done, evidence: .verified)
        let standing = small.standing(on: "2025-01-06")
        #expect(standing.criticalPath.slack(of: "a")?.reason == .over)
        #expect(standing.criticalPath.slack(of: "b")?.toLast == 9)
        small.report("c", on: "2025-01-05", .dropped)
        let dropped = small.standing(on: "2025-01-06").criticalPath
        #expect(dropped.ids == ["b"])
        #expect(dropped.slack(of: "b")?.next == nil)
        small.report("b", on: "2025-01-05", .superseded)
        #expect(small.standing(on: "2025-01-06").criticalPath.ids == [])
        #expect(small.standing(on: "2025-01-06").criticalPath.last == nil)
    }

    @Test(
        "A made-up day marks its own slack and that of what it waits for, one that repeats the plan does not")
    func illustrative() throws {
        var small = chain
        small.report("b", on: "2025-01-05", .inProgress, forecast: "2025-02-20", .illustrative)
        let repeated = small.standing(on: "2025-01-06").criticalPath
        #expect(["a", "b", "c"].allSatisfy { repeated.slack(of: $0)?.isIllustrative == false })
        small.report("b", on: "2025-01-05", .inProgress, forecast: "2025-02-21", .illustrative)
        let made = small.standing(on: "2025-01-06").criticalPath
        #expect(["a", "b", "c"].map { made.slack(of: $0)?.isIllustrative } == [true, true, false])
        var last = chain
        last.report("c", on: "2025-01-05", .inProgress, forecast: "2025-03-02", .illustrative)
        let end = last.standing(on: "2025-01-06").criticalPath
        #expect(["a", "b", "c"].allSatisfy { end.slack(of: $0)?.isIllustrative == true })
    }

    @Test("Without a day nothing can be said, but what waits behind it still counts")
    func noDay() throws {
        var small = SmallProgramme()
        small.milestone("a", finish: "2025-01-31")
        small.milestone("undated", dependsOn: ["a"])
        small.milestone("c", finish: "2025-03-01", dependsOn: ["undated"])
        let path = small.standing(on: "2025-01-01").criticalPath
        #expect(path.slack(of: "undated")?.reason == .noDay)
        #expect(path.slack(of: "a")?.next == nil)
        #expect(path.slack(of: "a")?.toLast == 29)
    }

    @Test("Milestones that wait for one another have no slack, with the reason; the others keep theirs")
    func circle() throws {
        var small = chain
        small.milestone("x", finish: "2025-01-10", dependsOn: ["y", "a"])
        small.milestone("y", finish: "2025-01-11", dependsOn: ["x"])
        small.milestone("itself", finish: "2025-01-12", dependsOn: ["itself"])
        small.milestone("z", finish: "2025-01-13", dependsOn: ["y"])
        let path = small.standing(on: "2025-01-01").criticalPath
        for id in ["x", "y", "itself"] {
            #expect(path.slack(of: id)?.reason == .circle, "\(id)")
            #expect(path.slack(of: id)?.toLast == nil)
        }
        #expect(path.slack(of: "z")?.reason == nil)
        #expect(path.slack(of: "z")?.toLast == nil)
        #expect(path.slack(of: "a")?.toLast == 19)
        #expect(path.ids == ["c"])
    }

    @Test("The sample on its day: the provincial congress may be 114 days later before it meets the national")
    func sample() throws {
        let path = Standing(of: Sample.programme, on: Sample.day).criticalPath
        #expect(path.ids == ["election-day"])
        let congress = try #require(path.slack(of: "congress-province"))
        #expect(congress.next == Slack.Next(id: "congress-national", days: 114))
        #expect(congress.toLast == 163)
        #expect(path.slack(of: "decree-178-settlement")?.toLast == nil)
    }

    @Test("Ten thousand milestones in a chain, and in one fan")
    func many() throws {
        var small = SmallProgramme()
        for number in 0..<10_000 {
            small.milestone(
                "m\(number)", finish: "2025-06-30",
                dependsOn: number == 0 ? [] : number < 5_000 ? ["m\(number - 1)"] : ["m0"])
        }
        let path = small.standing(on: "2025-01-01").criticalPath
        #expect(path.slack(of: "m0")?.toLast == 0)
        #expect(path.last != nil)
    }
}
