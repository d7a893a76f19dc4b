public import Assessment
import Notation
public import ReformModel

/// The figures of an indicator in the reader's notation.
public struct FigureText: Sendable {
    private let context: PanelContext

    /// The words for a reader.
    public init(_ context: PanelContext) { self.context = context }

    /// A value with the decimals of its indicator.
    public func value(_ value: Double, of indicator: Indicator) -> String {
        context.number(value, decimals: indicator.decimals)
    }

    /// The latest value, `~` in front when it is illustrative, or a dash.
    public func latest(_ standing: IndicatorStanding) -> String {
        guard let latest = standing.latest else { return "–" }
        return mark(latest.certainty) + value(latest.value, of: standing.indicator)
    }

    /// The target in force, `~` in front when it is illustrative, or a dash.
    public func target(_ standing: IndicatorStanding) -> String {
        guard let target = standing.target else { return "–" }
        return mark(target.certainty) + value(target.value, of: standing.indicator)
    }

    /// What stands in front of a figure that is not settled.
    public func mark(_ certainty: Certainty) -> String { certainty == .illustrative ? "~" : "" }

    /// What stands behind a figure on its page: that it is an estimate, or made up.
    public func remark(_ certainty: Certainty) -> String {
        switch certainty {
        case .final: ""
        case .estimate: context.say(Phrase(vi: "ước tính", en: "estimate"))
        case .illustrative: context.say(Phrase(vi: "minh hoạ", en: "illustrative"))
        }
    }
}
