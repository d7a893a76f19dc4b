import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

/// No day sees a later one.
@Suite("What was known on a day")
struct KnownOnDayTests {
    private static let days = (0...(day("2026-04-01") - day("2024-11-01"))).map { day("2024-11-01") + $0 }

    @Test("On no day is a row reachable that became known later")
    func nothingLater() {
        let sample = Sample.programme
        for day in KnownOnDayTests.days {
            let standing = Standing(of: sample, on: day)
            let late = LateRows(of: sample, after: day)
            for indicator in standing.indicators {
                let rows = indicator.observations + indicator.disputes
                #expect(rows.allSatisfy { $0.reported <= day }, "\(indicator.id) on \(day)")
                let targets = indicator.targets + [indicator.target].compactMap { $0 }
                #expect(
                    targets.allSatisfy { $0.decided.map { $0 <= day } ?? true }, "\(indicator.id) on \(day)")
                let places = [indicator.baseline?.place].compactMap { $0 } + indicator.explanation.places
                #expect(late.places.isDisjoint(with: places), "\(indicator.id) on \(day)")
            }
            for milestone in standing.milestones {
                #expect(milestone.reports.allSatisfy { $0.reported <= day }, "\(milestone.id) on \(day)")
                let places =
                    [milestone.disagreement?.place].compactMap { $0 } + milestone.explanation.places
                #expect(late.places.isDisjoint(with: places), "\(milestone.id) on \(day)")
            }
            #expect(standing.newestReport.map { $0 <= day } ?? true)
        }
    }

    @Test("A programme without the later rows stood the same on every day")
    func theSameWithoutThem() {
        let sample = Sample.programme
        for day in KnownOnDayTests.days {
            let whole = Standing(of: sample, on: day)
            let cut = Standing(of: LateRows(of: sample, after: day).programmeWithout(sample), on: day)
            #expect(whole.indicators.map(IndicatorFacts.init) == cut.indicators.map(IndicatorFacts.init))
            #expect(whole.milestones.map(MilestoneFacts.init) == cut.milestones.map(MilestoneFacts.init))
            #expect(whole.attention == cut.attention, "\(day)")
            #expect(whole.levels == cut.levels, "\(day)")
            #expect(whole.staffing == cut.staffing, "\(day)")
            #expect(whole.unitChanges == cut.unitChanges, "\(day)")
            #expect(whole.illustrativeCount == cut.illustrativeCount, "\(day)")
            #expect(whole.newestReport == cut.newestReport, "\(day)")
        }
    }

    @Test("On its own day every row is there, and not on the day before")
    func fromItsDayOn() {
        let sample = Sample.programme
        for row in sample.observations {
            let (on, before) = around(row.reported)
            #expect(rows(on, row.indicator).contains(row))
            #expect(!rows(before, row.indicator).contains(row))
        }
        for target in sample.targets {
            guard let decided = target.decided else { continue }
            let (on, before) = around(decided)
            #expect(on.indicator(target.indicator)?.targets.contains(target) == true)
            #expect(before.indicator(target.indicator)?.targets.contains(target) == false)
        }
        for report in sample.reports {
            let (on, before) = around(report.reported)
            #expect(on.milestone(report.milestone)?.reports.contains(report) == true)
            #expect(before.milestone(report.milestone)?.reports.contains(report) == false)
        }
    }

    private func around(_ day: Day) -> (on: Standing, before: Standing) {
        (Standing(of: Sample.programme, on: day), Standing(of: Sample.programme, on: day - 1))
    }

    /// Rows of the course, and those beside it for the latest day or an equal value.
    private func rows(_ standing: Standing, _ id: String) -> [Observation] {
        standing.indicator(id).map { $0.observations + $0.disputes } ?? []
    }
}

/// The rows that became known after a day.
private struct LateRows {
    let places: Set<RowPlace>

    init(of programme: Programme, after day: Day) {
        let observations = programme.observations.filter { $0.reported > day }.map(\.place)
        let targets = programme.targets.filter { $0.decided.map { $0 > day } ?? false }.map(\.place)
        let reports = programme.reports.filter { $0.reported > day }.map(\.place)
        let staffing = programme.staffing.filter { $0.reported > day }.map(\.place)
        places = Set(observations + targets + reports + staffing)
    }

    func programmeWithout(_ programme: Programme) -> Programme {
        var programme = programme
        programme.observations.removeAll { places.contains($0.place) }
        programme.targets.removeAll { places.contains($0.place) }
        programme.reports.removeAll { places.contains($0.place) }
        programme.staffing.removeAll { places.contains($0.place) }
        return programme
    }
}

extension Explanation {
    /// The rows that its figures name.
    fileprivate var places: [RowPlace] { (inputs + results).flatMap(\.places) }
}

/// What matters of an indicator.
private struct IndicatorFacts: Equatable {
    let id: String
    let status: IndicatorStatus
    let rows: [[Observation]]
    let targets: [Target]
    let target: Target?
    let baseline: Baseline?
    let figures: [Double?]
    let isIllustrative: Bool
    let freshness: Freshness?
    let explanation: Explanation

    init(_ standing: IndicatorStanding) {
        id = standing.id
        status = standing.status
        rows = [standing.observations, standing.disputes]
        targets = standing.targets
        target = standing.target
        baseline = standing.baseline
        figures = [
            standing.growthRatio, standing.linearRatio, standing.expected, standing.expectedToday,
            standing.paceNeeded,
        ]
        isIllustrative = standing.isIllustrative
        freshness = standing.freshness
        explanation = standing.explanation
    }
}

/// What matters of a milestone.
private struct MilestoneFacts: Equatable {
    let id: String
    let status: MilestoneStatus
    let reports: [Report]
    let figures: [Int?]
    let days: [Day?]
    let disagreement: Disagreement?
    let openDependencies: [String]
    let isIllustrative: Bool
    let freshness: Freshness?
    let explanation: Explanation

    init(_ standing: MilestoneStanding) {
        id = standing.id
        status = standing.status
        reports = standing.reports
        figures = [standing.slip, standing.daysToGo]
        days = [standing.forecast, standing.finished]
        disagreement = standing.disagreement
        openDependencies = standing.openDependencies
        isIllustrative = standing.isIllustrative
        freshness = standing.freshness
        explanation = standing.explanation
    }
}
