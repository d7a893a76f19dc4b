import Assessment
import FoundationEssentials
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("The figures quoted in docs/methods.md")
struct MethodsPageTests {
    private let standing = Standing(of: Sample.programme, on: day("2025-09-20"))
    private let page: String

    init() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let data = try Data(contentsOf: URL(filePath: root.joined(separator: "/") + "/docs/methods.md"))
        page = String(decoding: data, as: UTF8.self)
            .split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
    }

    private func number(_ value: Double?, _ decimals: Int) -> String {
        NumberText.write(value ?? .nan, decimals: decimals, language: .english)
    }

    private func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(page.contains(text), "computed: \(text)", sourceLocation: sourceLocation)
    }

    @Test("Indicators")
    func indicators() throws {
        let growth = try #require(standing.indicator("grdp-growth"))
        expect("p = \(number(growth.growthRatio, 3)), q = \(number(growth.linearRatio, 3)): off track")
        #expect(growth.status == .offTrack)
        expect("\(number(growth.paceNeeded, 1)) times as fast")
        let budget = try #require(standing.indicator("budget-revenue"))
        expect(
            "\(number(budget.latest?.value, 0)) bn on 31 July against a plan of \(number(budget.expected, 0))"
        )
        expect("r = \(number(budget.linearRatio, 3)): on track")
        #expect(budget.status == .onTrack)
        let investment = try #require(standing.indicator("public-investment"))
        expect(
            "\(number(investment.latest?.value, 1)) % on 31 August against \(number(investment.expected, 1))")
        expect("r = \(number(investment.linearRatio, 3)): at risk")
        #expect(investment.status == .atRisk)
        for (id, words) in [("par-index", ": improving"), ("pci", ": improving")] {
            let explanation = try #require(standing.indicator(id)).explanation
            guard case .ratio(let rate)? = explanation.results.first?.value else {
                Issue.record("\(id) has no growth")
                continue
            }
            expect("a = \(NumberText.percent(rate, decimals: 2, language: .english))\(words)")
            #expect(standing.indicator(id)?.status == .improving)
        }
        #expect(standing.indicator("organisations")?.status == .cannotAssess(.spanTooShort))
    }

    @Test("Why")
    func why() throws {
        let balance = try #require(standing.explanations(of: .whole(.successions)).first).explanation
        let links = try #require(balance.inputs.first { $0.meaning == .linkCount })
        guard case .count(let count) = links.value else {
            Issue.record("the successions are no count")
            return
        }
        expect("come from \(count) rows, five and \(links.furtherRows) more")
        #expect(links.places.count == 5)
    }

    @Test("Milestones")
    func milestones() throws {
        guard case .doneOnTime(let early)? = standing.milestone("congress-commune")?.status,
            case .slipping(let slip)? = standing.milestone("digital-transformation")?.status,
            case .ahead(let left)? = standing.milestone("congress-province")?.status,
            case .overdue(let overdue)? = standing.milestone("decree-178-settlement")?.status
        else {
            Issue.record("the statuses are others than the page says")
            return
        }
        expect("\(early) days early")
        expect("\(slip) days, a tenth of 364 is \(364 / 10): slipping")
        expect("*Provincial congress*: \(left) days to go")
        expect("\(overdue) days overdue and rated green, two bands apart")
        #expect(standing.milestone("decree-178-settlement")?.disagreement?.bandsApart == 2)
        #expect(standing.milestone("digital-transformation")?.slip == slip)
    }

    @Test("Where milestones lead")
    func course() throws {
        let trend = try #require(standing.milestone("decree-178-settlement")?.trend)
        expect("m = \(number(trend.drift, 3)), which meets on 4 October 2025 (illustrative)")
        #expect(trend.convergence == day("2025-10-04"))
        #expect(trend.isIllustrative)
        expect("below three forecasts")
        #expect(MilestoneTrend.fewest == 3)
        expect("newest \(MilestoneTrend.most)")
        let path = standing.criticalPath
        #expect(path.ids == ["election-day"])
        let slack = try #require(path.slack(of: "congress-province"))
        let (next, last) = (try #require(slack.next), try #require(slack.toLast))
        #expect(next.id == "congress-national")
        expect("\(next.days) days before the national congress, \(last) days before election day moves")
    }

    @Test("Workstreams")
    func workstreams() throws {
        let units = try #require(standing.workstream("units")).timeliness
        expect(
            "*Administrative units*: \(units.doneOnTime) on time of \(units.doneOnTime + units.doneLate) done, "
                + "\(units.openOverdue) overdue")
        let entitlements = try #require(standing.workstream("entitlements"))
        let schedule = try #require(entitlements.schedule)
        expect(
            "ES = \(number(schedule.earnedTime, 0)) of AT = \(number(schedule.actualTime, 0)) days, "
                + "SPI(t) = \(number(schedule.timeIndex, 2)), \(entitlements.undated) without a plan")
        #expect(entitlements.unknown == 0)
    }

    @Test("Units, staff, funnel, marks")
    func counts() throws {
        let commune = try #require(standing.unitChanges.first { $0.tier == .commune })
        expect("\(commune.before) → \(commune.after) (−\(commune.before - commune.after))")
        for (kind, name) in [
            ("commune", "communes"), ("ward", "wards"), ("township", "townships"),
            ("special_zone", "special zones"),
        ] {
            let change = try #require(commune.kinds.first { $0.kind == kind })
            expect("\(name) \(change.before) → \(change.after)")
        }
        let district = try #require(standing.unitChanges.first { $0.tier == .district })
        expect("Districts \(district.before) → \(district.after)")
        let bodies = try #require(standing.indicator("organisations"))
        let (before, after) = (try #require(bodies.baseline).value, try #require(bodies.latest).value)
        let share = NumberText.percent((after - before) / before, language: .english)
        expect("Bodies \(number(before, 0)) → \(number(after, 0)), \(share)")
        let staff = try #require(standing.staffing.first)
        expect(
            "\(number(staff.present, 0)) of a quota of \(number(staff.quota, 0)), "
                + "from \(number(staff.earlierPresent, 0))")
        let funnel = try #require(standing.funnels.first { $0.group == "decree-178" })
        let steps = funnel.steps.map { number($0.latest?.value, 0) }
        expect("\(steps[0]) files, \(steps[1]) decisions, \(steps[2]) paid")
        expect(
            "\(number(funnel.waiting(at: 0), 0)) wait for a decision, \(number(funnel.waiting(at: 1), 0)) for money"
        )
        expect("counts the illustrative rows known: \(standing.illustrativeCount).")
    }

    @Test("What lies ahead")
    func outlook() throws {
        let growth = try #require(standing.indicator("grdp-growth"))
        guard case .none(.tooFewValues(let known, let needed))? = growth.projection?.outcome else {
            Issue.record("growth is projected")
            return
        }
        expect("*GRDP growth* has \(known) of \(needed) values")
        let december = Standing(of: Sample.programme, on: day("2025-12-01"))
        let tourists = try #require(december.indicator("tourists"))
        guard case .value(let value)? = tourists.projection?.outcome else {
            Issue.record("the tourists are not projected")
            return
        }
        expect(
            "\(number(value.estimate, 1)) million, between \(number(value.interval.lowerBound, 1)) and "
                + "\(number(value.interval.upperBound, 1)); the target of "
                + "\(number(tourists.target?.value, 0)) is within")
        #expect(value.target == .within)
        let held = try #require(standing.indicator("held-central"))
        guard case .days(let days)? = held.completion?.outcome, let even = days.even,
            let certain = days.nearlyCertain
        else {
            Issue.record("no day is forecast")
            return
        }
        #expect(days.likely == certain)
        expect(
            "\(number(held.latest?.value, 0)) of \(number(held.target?.value, 0)) held on 18 September")
        expect(
            "by \(DayText.short(even, for: Reader(.english))) in 50 of 100 cases, by "
                + "\(DayText.short(certain, for: Reader(.english))) in 85 and in 95")
    }

    @Test("Where the staff went, and the successions")
    func changes() throws {
        let staff = try #require(standing.staffingWaterfall).total
        expect(
            "\(number(staff.opening, 0)) on 30 June, \(number(-staff.change, 0)) fewer in the same unit, "
                + "\(number(staff.closing, 0)) now")
        let balance = try #require(standing.successionBalance)
        expect(
            "\(balance.before.count) units, \(balance.wholeCount) whole and \(balance.partCount) in parts, "
                + "into \(balance.after.count)")
        expect("\(balance.endedWithLevel) ended with their level")
    }

    @Test("Differences")
    func differences() throws {
        let summer = Difference(
            from: Standing(of: Sample.programme, on: day("2025-06-30")), to: standing)
        func count(_ consequences: Consequence...) -> Int {
            summer.items.count { consequences.contains($0.consequence) }
        }
        let worst = try #require(summer.items.first)
        #expect(worst.subject == .milestone("decree-178-settlement"))
        expect(
            "\(count(.turnedRed, .reportedBetter, .turnedWorse, .lostSight)) items became worse, "
                + "*Decree 178* first: \(worst.bandsFallen) bands, its forecast \(worst.daysMoved) days later"
        )
        expect("\(count(.movedLater)) moved later, \(count(.better, .movedEarlier)) became better")
        let communes = try #require(summer.units.tiers.first)
        expect(
            "commune-level units \(communes.before) → \(communes.after), "
                + "with \(summer.units.successions.begun.count) successions")
        let growth = try #require(summer.items.first { $0.subject == .indicator("grdp-growth") })
        #expect(
            growth.changes.first
                == .indicatorStatus(from: .cannotAssess(.tooFewObservations), to: .offTrack))
        let spring = Difference(
            from: Standing(of: Sample.programme, on: day("2025-02-01")),
            to: Standing(of: Sample.programme, on: day("2025-03-01")))
        let revised = spring.items.first { $0.subject == .indicator("grdp-growth") }?.changes.first
        guard case .target(_, let from?, let steps, let to?) = revised else {
            Issue.record("no target was revised")
            return
        }
        let values = ([from] + steps + [to]).map { NumberText.write($0.value, language: .english) }
        expect("the target of GRDP growth \(values.joined(separator: " → ")) %")
    }

    @Test("The bounds")
    func bounds() {
        expect("on track (green) | from \(number(ProgressRatio.onTrackFrom, 2))")
        expect("at risk (amber) | from \(number(ProgressRatio.atRiskFrom, 2))")
        expect("s = x − n up to \(MilestoneBounds.onPlan) days")
        expect("up to \(MilestoneBounds.slipping) days, or a tenth of the planned length")
        expect("on plan, and \(MilestoneBounds.dueSoon) days or fewer to go")
        expect("planned to last fewer than \(MilestoneBounds.eventLength) days")
        expect("by more than \(MilestoneBounds.slipWhileGreen) days")
        expect("fewer than \(CompletionForecast.fewestPeriods) periods")
        expect("more than \(CompletionChances.horizon) periods away")
        expect("past \(number(Double(CompletionChances.exactLimit), 0)) (what remains times")
        expect("\(number(Double(CompletionChances.runs), 0)) runs")
        expect("\(StaffingWaterfall.silence) days of silence")
        let cuts = GrowthTrend.cuts
        expect(
            "improving from \(number(cuts.improving * 100, 1)) %, slightly from \(number(cuts.slightly * 100, 1)) %"
        )
    }
}
