import Assessment
import ReformModel

// The names of the JSON stand here and not in the cases themselves, so that a case can be called otherwise
// without changing what other programs read.

extension ExplainedSubject {
    /// The kind, as programs know it.
    var kind: String {
        switch self {
        case .indicator: "indicator"
        case .milestone: "milestone"
        case .workstream: "workstream"
        case .unit: "unit"
        case .level: "level"
        case .funnel: "funnel"
        case .whole: "programme"
        }
    }
}

extension ExplainedFigure.Part {
    /// The part, as programs know it; nil where the subject has one such figure.
    var name: String? {
        switch self {
        case .all: nil
        case .tier(.commune): "commune"
        case .tier(.district): "district"
        case .tier(.province): "province"
        case .tier(nil): "other"
        case .category(let category): category?.rawValue ?? "total"
        case .step(let id): id
        }
    }
}

extension Explanation.Quantity {
    /// The type of the value, as programs know it.
    var type: String {
        switch self {
        case .number: "number"
        case .ratio: "ratio"
        case .day: "day"
        case .days: "days"
        case .count: "count"
        case .band: "band"
        case .state: "state"
        }
    }
}

extension Explanation.Method {
    /// The method, as programs know it.
    var name: String {
        switch self {
        case .targetReached: "target-reached"
        case .targetMissed: "target-missed"
        case .growthAndLinear: "growth-and-linear"
        case .linearAlone: "linear-alone"
        case .planToDate: "plan-to-date"
        case .growthWithoutTarget: "growth-without-target"
        case .courseToDue: "course-to-due"
        case .totalToDue: "total-to-due"
        case .completion: "completion"
        case .simulatedCompletion: "simulated-completion"
        case .finishAgainstPlan: "finish-against-plan"
        case .forecastAgainstPlan: "forecast-against-plan"
        case .planAlone: "plan-alone"
        case .forecastAlone: "forecast-alone"
        case .deadlineAgainstDay: "deadline-against-day"
        case .forecastGoneBy: "forecast-gone-by"
        case .claimWithoutEvidence: "claim-without-evidence"
        case .asReported: "as-reported"
        case .noPlan: "no-plan"
        case .forecastTrend: "forecast-trend"
        case .cannotProject: "cannot-project"
        case .cannotForecast: "cannot-forecast"
        case .nothing: "nothing"
        case .noForecastTrend: "no-forecast-trend"
        default: furtherName
        }
    }

    private var furtherName: String {
        switch self {
        case .paceToTarget: "pace-to-target"
        case .earnedSchedule: "earned-schedule"
        case .timeliness: "timeliness"
        case .levelMilestones: "level-milestones"
        case .levelCount: "level-count"
        case .slack: "slack"
        case .nothingWaits: "nothing-waits"
        case .freshness: "freshness"
        case .ratedBetter: "rated-better"
        case .slippedWhileGreen: "slipped-while-green"
        case .sourcesDiffer: "sources-differ"
        case .reportersDiffer: "reporters-differ"
        case .waiting: "waiting"
        case .unitChange: "unit-change"
        case .successions: "successions"
        case .unitLife: "unit-life"
        case .staffing: "staffing"
        case .waterfall: "waterfall"
        case .paceToQuota: "pace-to-quota"
        case .noSchedule: "no-schedule"
        case .noSlack: "no-slack"
        case .doubt: "doubt"
        case .attentionOrder: "attention-order"
        default: ""
        }
    }
}

extension Explanation.Meaning {
    /// The meaning, as programs know it.
    var name: String { rawValue.withHyphens }
}

extension ExplainedFigure.Topic {
    /// The topic, as programs know it.
    var name: String { rawValue.withHyphens }
}

extension String {
    /// `observedGrowth` as `observed-growth`, like all names in what is printed for programs.
    fileprivate var withHyphens: String {
        reduce(into: "") { name, letter in
            name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }
}
