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

extension Band {
    /// The band, as programs know it.
    var name: String {
        switch self {
        case .unknown: "unknown"
        case .neutral: "neutral"
        case .green: "green"
        case .amber: "amber"
        case .red: "red"
        }
    }
}

extension Explanation.Method {
    /// The method, as programs know it.
    var name: String {
        switch self {
        case .targetReached: "targetReached"
        case .targetMissed: "targetMissed"
        case .growthAndLinear: "growthAndLinear"
        case .linearAlone: "linearAlone"
        case .planToDate: "planToDate"
        case .growthWithoutTarget: "growthWithoutTarget"
        case .courseToDue: "courseToDue"
        case .totalToDue: "totalToDue"
        case .completion: "completion"
        case .simulatedCompletion: "simulatedCompletion"
        case .finishAgainstPlan: "finishAgainstPlan"
        case .forecastAgainstPlan: "forecastAgainstPlan"
        case .planAlone: "planAlone"
        case .forecastAlone: "forecastAlone"
        case .deadlineAgainstDay: "deadlineAgainstDay"
        case .forecastGoneBy: "forecastGoneBy"
        case .claimWithoutEvidence: "claimWithoutEvidence"
        case .asReported: "asReported"
        case .noPlan: "noPlan"
        case .forecastTrend: "forecastTrend"
        case .cannotProject: "cannotProject"
        case .cannotForecast: "cannotForecast"
        case .nothing: "nothing"
        case .noForecastTrend: "noForecastTrend"
        default: furtherName
        }
    }

    private var furtherName: String {
        switch self {
        case .paceToTarget: "paceToTarget"
        case .earnedSchedule: "earnedSchedule"
        case .timeliness: "timeliness"
        case .levelMilestones: "levelMilestones"
        case .levelCount: "levelCount"
        case .slack: "slack"
        case .nothingWaits: "nothingWaits"
        case .freshness: "freshness"
        case .ratedBetter: "ratedBetter"
        case .slippedWhileGreen: "slippedWhileGreen"
        case .sourcesDiffer: "sourcesDiffer"
        case .reportersDiffer: "reportersDiffer"
        case .waiting: "waiting"
        case .unitChange: "unitChange"
        case .successions: "successions"
        case .unitLife: "unitLife"
        case .staffing: "staffing"
        case .waterfall: "waterfall"
        case .paceToQuota: "paceToQuota"
        case .noSchedule: "noSchedule"
        case .noSlack: "noSlack"
        case .doubt: "doubt"
        case .attentionOrder: "attentionOrder"
        default: ""
        }
    }
}
