import ReformModel

/// Indicators that count the same things on their way through steps: files, decisions, payments.
public struct Funnel: Sendable, Hashable, Identifiable {
    /// The group that its indicators share.
    public let group: String
    /// The id of the workstream of its first step.
    public let workstream: String
    /// The steps, in order.
    public let steps: [IndicatorStanding]

    /// The group.
    public var id: String { group }

    /// How many have come to a step and not to the next one; nil past the ends or without figures. Negative
    /// where the figures contradict one another.
    public func waiting(at step: Int) -> Double? {
        guard step >= 0, step + 1 < steps.count, let here = steps[step].latest,
            let next = steps[step + 1].latest
        else { return nil }
        return here.value - next.value
    }

    /// The funnels among indicators, in the order in which they first appear.
    static func all(in indicators: [IndicatorStanding]) -> [Funnel] {
        var groups: [String] = []
        var steps: [String: [IndicatorStanding]] = [:]
        for standing in indicators where standing.indicator.step != nil && !standing.indicator.group.isEmpty {
            let group = standing.indicator.group
            if steps[group] == nil { groups.append(group) }
            steps[group, default: []].append(standing)
        }
        return groups.map { group in
            let ordered = (steps[group] ?? []).sorted {
                ($0.indicator.step ?? 0, $0.indicator.place.line) < (
                    $1.indicator.step ?? 0, $1.indicator.place.line
                )
            }
            return Funnel(group: group, workstream: ordered.first?.indicator.workstream ?? "", steps: ordered)
        }
    }
}
