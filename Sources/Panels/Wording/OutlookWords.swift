public import Assessment
import Canvas
import Notation
import ReformModel

/// Projections and forecasts in a few words, for what is made without panels.
public enum OutlookWords {
    /// `20.5 (18.9–22.2)`: where the course leads by the day of the target, and what it makes likely; nil where
    /// that cannot be said.
    public static func value(
        of projection: Projection, _ standing: IndicatorStanding, in context: PanelContext
    ) -> String? {
        guard case .value(let value) = projection.outcome else { return nil }
        let decimals = max(0, standing.indicator.decimals ?? 1)
        let mark = projection.isIllustrative ? "~" : ""
        let numbers = [value.estimate, value.interval.lowerBound, value.interval.upperBound].map {
            context.number($0, decimals: decimals)
        }
        return "\(mark)\(numbers[0]) (\(mark)\(numbers[1])–\(numbers[2]))"
    }

    /// Where the target lies, seen from a projection; empty where there is none.
    public static func verdict(of projection: Projection, in context: PanelContext) -> String {
        guard case .value(let value) = projection.outcome else { return "" }
        return context.say(value.target.phrase)
    }

    /// The days by which it is done with a chance of 50, 85 and 95 %; nil where that cannot be said.
    public static func days(of forecast: CompletionForecast, in context: PanelContext) -> String? {
        guard case .days(let days) = forecast.outcome else { return nil }
        let mark = forecast.isIllustrative ? "~" : ""
        return [("50", days.even), ("85", days.likely), ("95", days.nearlyCertain)].map { share, day in
            "\(share) %: \(day.map { mark + context.day($0) } ?? NumberText.missing)"
        }.joined(separator: " \(context.glyphs.separator) ")
    }

    /// The chance of being done by the day due; empty where that is not known.
    public static func chance(of forecast: CompletionForecast, in context: PanelContext) -> String {
        guard case .days(let days) = forecast.outcome, let chance = days.chanceInTime else { return "" }
        let mark = forecast.isIllustrative ? "~" : ""
        let share = mark + OutlookText(context).chance(chance)
        return context.say(Phrase(vi: "khả năng kịp hạn: \(share)", en: "chance in time: \(share)"))
    }
}
