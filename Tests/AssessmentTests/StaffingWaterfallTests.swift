import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Where the staff came from and went to")
struct StaffingWaterfallTests {
    @Test("UK senior posts, September 2011 to 2012: nearly nine tenths of the fall are coverage")
    func published() throws {
        var small = SmallProgramme()
        small.staffing("both", on: "2011-09-30", present: 4325)
        small.staffing("left out", on: "2011-09-30", present: 1110)
        small.staffing("both", on: "2012-09-30", present: 4273)
        small.staffing("taken in", on: "2012-09-30", present: 673)
        let waterfall = try #require(
            small.standing(on: "2012-09-30").staffingWaterfall(since: day("2011-09-30")))
        let total = waterfall.total
        #expect(total.opening == 5435)
        #expect(total.silent == 1110)
        #expect(total.newlyReporting == 673)
        #expect(total.change == -52)
        #expect(total.closing == 4946)
        #expect(total.coverage == -437)
        #expect(abs(try #require(total.coverageShare) - 437.0 / 489) < 1e-12)
    }

    @Test("A merger is a reorganisation, not coverage")
    func merger() throws {
        var small = SmallProgramme()
        small.unit("old", dissolved: "2025-07-01")
        small.unit("new", founded: "2025-07-01")
        small.staffing("old", on: "2025-06-30", .cadre, present: 90)
        small.staffing("new", on: "2025-07-01", .cadre, present: 75)
        small.staffing("other", on: "2025-06-30", .cadre, present: 10)
        small.staffing("other", on: "2025-07-31", .cadre, present: 8)
        let waterfall = try #require(small.standing(on: "2025-08-01").staffingWaterfall)
        #expect(waterfall.from == day("2025-06-30"))
        #expect(waterfall.to == day("2025-08-01"))
        let total = waterfall.total
        #expect([total.opening, total.dissolved, total.founded, total.change] == [100, 90, 75, -2])
        #expect(total.closing == 83)
        #expect(total.reorganisation == -15)
        #expect(total.coverage == 0)
        #expect(waterfall.categories.map(\.category) == [.cadre])
        #expect(waterfall.categories.map(\.parts) == [total])
    }

    @Test("A year of silence is the end of reporting, a day less is not")
    func silence() throws {
        var small = SmallProgramme()
        small.staffing("a", on: "2025-01-01", present: 5)
        let eve = try #require(small.standing(on: "2025-12-31").staffingWaterfall(since: day("2025-01-01")))
        #expect(eve.total.closing == 5)
        let after = try #require(small.standing(on: "2026-01-01").staffingWaterfall(since: day("2025-01-01")))
        #expect(after.total.silent == 5)
        #expect(after.total.closing == 0)
        #expect(small.standing(on: "2025-01-01").staffingWaterfall(since: day("2025-01-01")) == nil)
        #expect(SmallProgramme().standing(on: "2025-01-01").staffingWaterfall == nil)
    }

    @Test("The parts add up exactly, in all and by category, for a hundred random programmes")
    func addsUp() throws {
        var numbers = SeededNumbers(seed: 5435)
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
        let categories: [Staffing.Category?] = Staffing.Category.allCases + [nil]
        var partsMet = [0, 0, 0, 0, 0]
        for _ in 0..<100 {
            var small = SmallProgramme()
            for unit in 0..<12 {
                let founded = pick(0...3) == 0 ? (day("2024-01-01") + pick(0...900)).description : nil
                let dissolved = pick(0...3) == 0 ? (day("2024-06-01") + pick(0...900)).description : nil
                small.unit("\(unit)", founded: founded, dissolved: dissolved)
                for _ in 0..<pick(0...8) {
                    small.staffing(
                        "\(unit)", on: (day("2023-06-01") + pick(0...1000)).description,
                        categories[pick(0...5)], present: Double(pick(0...2000)) / 2)
                }
            }
            let standing = small.standing(on: "2026-02-01")
            guard let waterfall = standing.staffingWaterfall(since: day("2024-12-31")) else { continue }
            for parts in [waterfall.total] + waterfall.categories.map(\.parts) {
                #expect(
                    parts.opening - parts.dissolved - parts.silent + parts.founded + parts.newlyReporting
                        + parts.change == parts.closing)
                #expect(parts.opening + parts.coverage + parts.reorganisation + parts.change == parts.closing)
            }
            let total = waterfall.total
            for (index, part) in [
                total.dissolved, total.silent, total.founded, total.newlyReporting, total.change,
            ].enumerated() where part != 0 {
                partsMet[index] += 1
            }
        }
        // A walk that met none of a part would test nothing of it.
        #expect(partsMet.allSatisfy { $0 > 10 }, "\(partsMet)")
    }

    @Test("A quota of a day to come that is known already gives a pace, a day and a month")
    func pace() throws {
        var small = SmallProgramme()
        small.staffing("a", on: "2025-06-30", quota: 120, present: 110)
        small.staffing("b", on: "2025-06-30", quota: 30, present: 40)
        small.staffing("a", on: "2025-10-08", quota: 90, reported: "2025-06-30")
        small.staffing("a", on: "2026-12-31", quota: 10, reported: "2025-07-15")
        let pace = try #require(small.standing(on: "2025-07-10").paceToQuota)
        // From 150 present to 90 + 30 in a hundred days.
        #expect(pace.by == day("2025-10-08"))
        #expect(pace.aDay == -0.3)
        #expect(abs(pace.aMonth + 0.3 * 30.436875) < 1e-12)
        // On that day the next quota counts: from 150 to 10 + 30.
        let next = try #require(small.standing(on: "2025-10-08").paceToQuota)
        #expect(next.by == day("2026-12-31"))
        #expect(next.aDay == -110.0 / 449)
        #expect(small.standing(on: "2025-06-29").paceToQuota == nil)
        #expect(small.standing(on: "2026-12-31").paceToQuota == nil)
    }
}
