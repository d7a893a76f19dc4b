import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

/// What the sources say of the programme, against what is computed from its rows.
@Suite("The figures of the sample")
struct SampleFiguresTests {
    private let standing = Standing(of: Sample.programme, on: day("2025-09-20"))

    @Test("171 units became 54, by kind; thirteen of the district level became none")
    func units() throws {
        let commune = try #require(standing.unitChanges.first { $0.tier == .commune })
        #expect(commune.before == 171)
        #expect(commune.after == 54)
        #expect(commune.after - commune.before == -117)
        #expect(abs(Double(commune.before - commune.after) / Double(commune.before) - 0.684) < 0.0005)
        #expect(commune.day == day("2025-07-01"))
        #expect(
            commune.kinds.map { [$0.kind, "\($0.before)", "\($0.after)"] } == [
                ["commune", "91", "22"], ["ward", "73", "30"], ["township", "7", "0"],
                ["special_zone", "0", "2"],
            ])
        let district = try #require(standing.unitChanges.first { $0.tier == .district })
        #expect(district.before == 13)
        #expect(district.after == 0)
        let eve = Standing(of: Sample.programme, on: day("2025-06-30"))
        #expect(eve.unitChanges.map(\.after) == [171, 13, 1])
    }

    @Test("253 bodies became 211: 16.6 % fewer, not the 25 % of the press")
    func bodies() throws {
        let bodies = try #require(standing.indicator("organisations"))
        let baseline = try #require(bodies.baseline).value
        let latest = try #require(bodies.latest).value
        #expect(baseline == 253)
        #expect(latest == 211)
        #expect(abs((latest - baseline) / baseline + 0.166) < 0.0005)
        #expect(abs((latest - baseline) / baseline + 0.25) > 0.08)
    }

    @Test(
        "Growth of 11.03 % stands against the target of the day asked",
        arguments: [
            ("2024-12-30", nil), ("2024-12-31", 12.0), ("2025-02-03", 12), ("2025-02-04", 12.05),
            ("2025-02-25", 12.05), ("2025-02-26", 14), ("2025-09-20", 14), ("2026-01-01", 14),
        ] as [(String, Double?)])
    func growth(text: String, target: Double?) throws {
        let sample = Standing(of: Sample.programme, on: day(text))
        #expect(sample.indicator("grdp-growth")?.target?.value == target)
        #expect(standing.indicator("grdp-growth")?.latest?.value == 11.03)
    }

    @Test(
        "The same 11.03 % of mid-year is worse against each target",
        arguments: [("2025-02-03", 12.0), ("2025-02-25", 12.05), ("2025-09-20", 14)])
    func growthAgainst(decided: String, target: Double) throws {
        // The target that was in force on the day, held against what was known at mid-year.
        var programme = Sample.programme
        programme.targets.removeAll { $0.decided.map { $0 > day(decided) } ?? false }
        let growth = try #require(Standing(of: programme, on: day("2025-07-01")).indicator("grdp-growth"))
        #expect(growth.latest?.value == 11.03)
        #expect(growth.target?.value == target)
        let ratio = try #require(growth.linearRatio)
        #expect(abs(ratio - (11.03 - 10.91) / (target - 10.91) / (91.0 / 275)) < 1e-9)
        #expect(growth.status == .offTrack)
    }

    @Test("1,309 files, 1,065 decisions, 943 paid: 122 people wait for money")
    func funnel() throws {
        let funnel = try #require(standing.funnels.first { $0.group == "decree-178" })
        #expect(funnel.steps.map { $0.latest?.value } == [1309, 1065, 943])
        #expect(funnel.waiting(at: 0) == 244)
        #expect(funnel.waiting(at: 1) == 122)
    }

    @Test("The funnel is known from 12 September 2025, and not the day before")
    func funnelDay() throws {
        let eve = Standing(of: Sample.programme, on: day("2025-09-11")).funnels
        #expect(eve.first { $0.group == "decree-178" }?.steps.allSatisfy { $0.latest == nil } == true)
        let funnels = Standing(of: Sample.programme, on: day("2025-09-12")).funnels
        let funnel = try #require(funnels.first { $0.group == "decree-178" })
        #expect(funnel.steps.map { $0.latest?.value } == [1309, 1065, 943])
        #expect(funnel.steps.allSatisfy { $0.latest?.day == day("2025-09-12") })
    }

    @Test("The commune congresses were seventeen days early, the provincial one begins in five")
    func congresses() {
        #expect(standing.milestone("congress-commune")?.status == .doneOnTime(early: 17))
        #expect(standing.milestone("congress-province")?.status == .ahead(days: 5))
        #expect(standing.milestone("congress-province")?.daysToGo == 5)
        #expect(standing.milestone("congress-district")?.status == .dropped)
    }

    @Test("The settlement is overdue and rated green")
    func watermelon() throws {
        let settlement = try #require(standing.milestone("decree-178-settlement"))
        #expect(settlement.status == .overdue(days: 20))
        #expect(settlement.disagreement?.rating == .green)
        #expect(settlement.disagreement?.bandsApart == 2)
        #expect(
            standing.attention.prefix(2).map(\.id) == [
                "milestone/decree-178-settlement", "indicator/settlement-paid",
            ])
    }

    @Test("Growth at nine months: two sources, both shown")
    func twoSources() {
        let later = Standing(of: Sample.programme, on: day("2025-10-01")).indicator("grdp-growth")
        #expect(later?.latest?.value == 11.66)
        #expect(later?.disputes.map(\.value) == [11.67])
    }

    @Test("Of the staff nothing comes from who reports: all is change within the province, and made up")
    func staffing() throws {
        let waterfall = try #require(standing.staffingWaterfall)
        #expect(waterfall.from == day("2025-06-30"))
        #expect(waterfall.total.opening == 24_180)
        #expect(waterfall.total.change == -1909)
        #expect(waterfall.total.closing == standing.staffing.first?.present)
        #expect(waterfall.total.coverage == 0)
        #expect(waterfall.isIllustrative)
        #expect(standing.paceToQuota == nil)
    }

    @Test("Thirty of forty centrally run congresses, two to ten a week: done on 2 or 9 October")
    func completion() throws {
        let held = try #require(standing.indicator("held-central"))
        let forecast = try #require(held.completion)
        guard case .days(let days) = forecast.outcome else {
            Issue.record("\(forecast.outcome)")
            return
        }
        #expect(days.even == day("2025-10-02"))
        #expect(days.likely == day("2025-10-09"))
        #expect(days.nearlyCertain == day("2025-10-09"))
        #expect(forecast.isIllustrative)
    }

    @Test("What is made up is marked, and nothing else")
    func illustrative() {
        #expect(
            Set(standing.indicators.filter(\.isIllustrative).map(\.id)) == [
                "public-investment", "tourists", "held-commune", "held-central",
            ])
        #expect(
            Set(standing.milestones.filter(\.isIllustrative).map(\.id)) == [
                "digital-transformation", "staff-quality", "job-positions", "decree-178-settlement",
                "congress-central",
            ])
        #expect(standing.staffing.allSatisfy { $0.isIllustrative })
    }

    @Test("Illustrative rows, as counted in the files by hand: 21 values, 1 target, 27 reports, 15 of staff")
    func illustrativeCount() {
        #expect(standing.illustrativeCount == 21 + 1 + 27 + 15)
        // The targets without a day of decision alone.
        #expect(Standing(of: Sample.programme, on: day("2024-11-01")).illustrativeCount == 1)
        // 28 values in all; the reports and figures of staff end before October 2025.
        #expect(Standing(of: Sample.programme, on: day("2026-04-01")).illustrativeCount == 28 + 1 + 27 + 15)
    }
}
