public import Assessment
import Notation
public import ReformModel

/// The owner against the data, in words.
public enum DisagreementText {
    /// `owner says green, data says red`.
    public static func words(_ disagreement: Disagreement, in context: PanelContext) -> String {
        switch disagreement.reason {
        case .ratedBetter:
            let said = rating(disagreement.rating, in: context)
            let found = band(disagreement.computed, in: context)
            return context.say(
                Phrase(
                    vi: "chủ trì báo \(said), dữ liệu nói \(found)",
                    en: "owner says \(said), data says \(found)"))
        case .slippedWhileGreen(let days):
            return context.say(
                Phrase(
                    vi: "báo xanh mà dự báo lùi \(context.days(days))",
                    en: "rated green while the forecast slipped \(context.days(days))"))
        }
    }

    /// A rating as a colour word.
    public static func rating(_ rating: Report.Rating, in context: PanelContext) -> String {
        context.say(rating.phrase)
    }

    /// A band as a colour word.
    static func band(_ band: Band, in context: PanelContext) -> String {
        switch band {
        case .green: context.say(Phrase(vi: "xanh", en: "green"))
        case .amber: context.say(Phrase(vi: "vàng", en: "amber"))
        case .red: context.say(Phrase(vi: "đỏ", en: "red"))
        case .unknown: context.say(Phrase(vi: "chưa rõ", en: "unknown"))
        case .neutral: context.say(Phrase(vi: "trung tính", en: "neutral"))
        }
    }
}
