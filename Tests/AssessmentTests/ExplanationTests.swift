import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Why a figure has its status")
struct ExplanationTests {
    private static let days = [
        "2024-11-20", "2025-02-10", "2025-03-01", "2025-05-20", "2025-06-20", "2025-07-01", "2025-08-10",
        "2025-08-31", "2025-09-16", "2025-09-20", "2025-10-01", "2025-12-15", "2026-01-20", "2026-04-01",
    ]

    @Test(
        "Every result of an indicator follows from its inputs, and the status from the results",
        arguments: days)
    func indicators(text: String) throws {
        for standing in Standing(of: Sample.programme, on: day(text)).indicators {
            let explanation = standing.explanation
            let again = Recomputation(explanation)
            #expect(again.unexplainedSymbols.isEmpty, "\(standing.id)")
            for result in explanation.results {
                let value = try #require(
                    again.value(of: result, standing.indicator.direction), "\(standing.id)")
                #expect(abs(value - ratio(result)) <= 1e-12 * max(1, abs(value)), "\(standing.id)")
            }
            if let plan = again.plan {
                #expect(abs(try #require(again.givenPlan) - plan) <= 1e-9 * plan, "\(standing.id)")
            }
            #expect(standing.status == status(explanation), "\(standing.id)")
        }
    }

    @Test(
        "Every result of a milestone follows from its inputs, and the status from the results",
        arguments: days)
    func milestones(text: String) throws {
        for standing in Standing(of: Sample.programme, on: day(text)).milestones {
            let explanation = standing.explanation
            let again = Recomputation(explanation)
            #expect(again.unexplainedSymbols.isEmpty, "\(standing.id)")
            for result in explanation.results {
                let value = try #require(again.value(of: result, .increase), "\(standing.id)")
                #expect(Int(value) == count(result), "\(standing.id)")
            }
            let slip = explanation.results.first { $0.meaning == .slip }.map(count)
            let left = explanation.results.first { $0.meaning == .remaining }.map(count)
            switch standing.status {
            case .doneOnTime(let early): #expect((slip.map(-) ?? 0) == early, "\(standing.id)")
            case .doneLate(let days), .overdue(let days), .slipping(let days), .offTrack(let days):
                #expect(slip == days, "\(standing.id)")
            case .dueSoon(let days), .ahead(let days): #expect(left == days, "\(standing.id)")
            case .onPlan: #expect((slip ?? 0) <= 7, "\(standing.id)")
            default: #expect(explanation.results.isEmpty, "\(standing.id)")
            }
        }
    }

    @Test("Every row that is named holds the value", arguments: days)
    func places(text: String) throws {
        let standing = Standing(of: Sample.programme, on: day(text))
        let rows = NamedRows(Sample.programme)
        let explanations =
            standing.indicators.map { ($0.id, $0.explanation) }
            + standing.milestones.map { ($0.id, $0.explanation) }
        for (id, explanation) in explanations {
            for figure in explanation.inputs + explanation.results {
                for place in figure.places {
                    let held = rows.held(figure.meaning, at: place)
                    #expect(held?.owner == id, "\(id): \(figure)")
                    #expect(held?.value == figure.value, "\(id): \(figure)")
                    #expect(held?.day == figure.day, "\(id): \(figure)")
                }
            }
        }
    }

    @Test("The walk meets most methods; a sample that lost them would test nothing")
    func coverage() {
        let met = Set(
            ExplanationTests.days.flatMap { text in
                let standing = Standing(of: Sample.programme, on: day(text))
                return standing.indicators.map { "\($0.explanation.method)" }
                    + standing.milestones.map { "\($0.explanation.method)" }
            })
        let expected: [Explanation.Method] = [
            .targetReached, .targetMissed, .growthAndLinear, .linearAlone, .planToDate, .growthWithoutTarget,
            .finishAgainstPlan, .forecastAgainstPlan, .planAlone, .deadlineAgainstDay, .forecastGoneBy,
            .asReported,
            .noPlan,
        ]
        #expect(met.isSuperset(of: expected.map { "\($0)" }))
    }

    /// The status by the explanation alone.
    private func status(_ explanation: Explanation) -> IndicatorStatus {
        switch explanation.method {
        case .targetReached: return .reached
        case .targetMissed: return .missed
        case .nothing(let reason): return .cannotAssess(reason)
        case .growthWithoutTarget:
            let easing = GrowthTrend.easing(
                baseline: number(.baseline, explanation) ?? 0, limit: number(.limit, explanation))
            return explanation.results.map { GrowthTrend.status(growth: ratio($0), easing: easing) }.first
                ?? .stable
        default:
            let ratios = explanation.results.filter {
                [.growthRatio, .linearRatio, .ratioToPlan].contains($0.meaning)
            }.map(ratio)
            return ProgressRatio.status(of: ratios.min() ?? -1)
        }
    }

    private func ratio(_ figure: Explanation.Figure) -> Double {
        if case .ratio(let value) = figure.value { value } else { .nan }
    }

    private func number(_ meaning: Explanation.Meaning, _ explanation: Explanation) -> Double? {
        guard case .number(let value)? = explanation.inputs.first(where: { $0.meaning == meaning })?.value
        else { return nil }
        return value
    }

    private func count(_ figure: Explanation.Figure) -> Int {
        if case .days(let value) = figure.value { value } else { .min }
    }
}

/// What the rows of a programme hold, by place.
struct NamedRows {
    struct Held {
        let owner: String
        let value: Explanation.Quantity
        let day: Day?
    }

    private let programme: Programme

    init(_ programme: Programme) { self.programme = programme }

    /// What a row holds of a meaning; nil where there is no such row, or no such cell in it.
    func held(_ meaning: Explanation.Meaning, at place: RowPlace) -> Held? {
        switch place.table {
        case .indicators:
            return programme.indicators.first { $0.place == place }.flatMap { row in
                let value = meaning == .limit ? row.limit : meaning == .baseline ? row.baseline : nil
                return value.map {
                    Held(owner: row.id, value: .number($0), day: meaning == .limit ? nil : row.baselineDay)
                }
            }
        case .observations where [.latest, .earliest, .baseline].contains(meaning):
            return programme.observations.first { $0.place == place }.map {
                Held(owner: $0.indicator, value: .number($0.value), day: $0.day)
            }
        case .targets where meaning == .target:
            return programme.targets.first { $0.place == place }.map {
                Held(owner: $0.indicator, value: .number($0.value), day: $0.due)
            }
        case .milestones:
            return programme.milestones.first { $0.place == place }.flatMap { row in
                let day = meaning == .plannedFinish ? row.baselineFinish : row.baselineStart
                return day.map { Held(owner: row.id, value: .day($0), day: nil) }
            }
        case .reports:
            return programme.reports.first { $0.place == place }.flatMap { row in
                let day: Day? =
                    switch meaning {
                    case .forecast: row.forecast
                    case .finished: row.finished ?? row.reported
                    case .reported: row.reported
                    default: nil
                    }
                return day.map { Held(owner: row.milestone, value: .day($0), day: nil) }
            }
        default: return nil
        }
    }
}
