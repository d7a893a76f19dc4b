import Assessment
import Notation
import ReformModel

/// The figures of an indicator in the reader's notation.
struct FigureText {
    private let context: PanelContext

    init(_ context: PanelContext) { self.context = context }

    /// A value with the decimals of its indicator.
    func value(_ value: Double, of indicator: Indicator) -> String {
        context.number(value, decimals: indicator.decimals)
    }

    /// The latest value, `~` in front when it is illustrative, or a dash.
    func latest(_ standing: IndicatorStanding) -> String {
        guard let latest = standing.latest else { return "–" }
        return mark(latest.certainty) + value(latest.value, of: standing.indicator)
    }

    /// The target in force, `~` in front when it is illustrative, or a dash.
    func target(_ standing: IndicatorStanding) -> String {
        guard let target = standing.target else { return "–" }
        return mark(target.certainty) + value(target.value, of: standing.indicator)
    }

    /// What stands in front of a figure that is not settled.
    func mark(_ certainty: Certainty) -> String { certainty == .illustrative ? "~" : "" }

    /// What stands behind a figure on its page: that it is an estimate, or made up.
    func remark(_ certainty: Certainty) -> String {
        switch certainty {
        case .final: ""
        case .estimate: context.say(Phrase(vi: "ước tính", en: "estimate"))
        case .illustrative: context.say(Phrase(vi: "minh hoạ", en: "illustrative"))
        }
    }
}
