import Assessment
import Canvas
import Notation
import ReformModel

/// The reason why an item needs attention, in words.
struct AttentionReason {
    /// The words.
    let text: String

    init(_ item: AttentionItem, in context: PanelContext) {
        let reason = AttentionReason.words(for: item, in: context)
        let extra = item.disagreement.map { DisagreementText.words($0, in: context) }
        text = [reason, extra].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func words(for item: AttentionItem, in context: PanelContext) -> String {
        switch item.reason {
        case .overdue(_, let dependents):
            guard dependents > 0 else { return "" }
            let count = context.number(dependents)
            return context.say(
                Phrase(
                    vi: "\(count) việc đang chờ nó",
                    en: "\(count) milestone\(dependents == 1 ? "" : "s") wait for it"))
        case .missed:
            return context.say(Phrase(vi: "hạn đã qua mà chưa đạt", en: "its day has gone by"))
        case .reportedBetter(let disagreement): return DisagreementText.words(disagreement, in: context)
        case .slipsInto(let dependent, _):
            let name =
                context.standing.milestone(dependent).map { context.say($0.milestone.title) } ?? dependent
            return context.say(Phrase(vi: "lấn vào \(name)", en: "runs into \(name)"))
        case .outOfReach(let pace): return outOfReach(pace, in: context)
        case .behind(let pace): return behind(pace, in: context)
        case .slipping(let days):
            return context.say(
                Phrase(
                    vi: "dự báo muộn \(context.days(days))",
                    en: "forecast \(context.days(days)) after the plan"))
        case .dueSoon(_, let open): return dueSoon(open, of: item, in: context)
        case .unconfirmed(let since):
            return context.say(
                Phrase(
                    vi: "chưa ai báo cáo từ ngày dự kiến \(context.day(since))",
                    en: "nobody has reported since the day expected, \(context.day(since))"))
        case .claimed:
            return context.say(Phrase(vi: "báo xong, chưa có minh chứng", en: "said to be done, no evidence"))
        case .disputed(let values):
            let list = values.map { context.number($0) }.joined(separator: " \(context.glyphs.notEqual) ")
            return context.say(Phrase(vi: "nguồn khác nhau: \(list)", en: "sources differ: \(list)"))
        case .reportersDiffer: return reportersDiffer(on: item, in: context)
        case .stale(let days):
            return context.say(
                Phrase(
                    vi: "không có báo cáo \(context.days(days)), quá hai lần nhịp thường",
                    en: "silent for \(context.days(days)), over twice its rhythm"))
        case .cannotAssess(let reason): return context.say(reason.whyNot)
        }
    }

    private static func reportersDiffer(on item: AttentionItem, in context: PanelContext) -> String {
        guard case .milestone(let id) = item.subject, let dispute = context.standing.milestone(id)?.dispute
        else { return "" }
        let words = DisputeText.words(dispute, in: context)
        return context.say(Phrase(vi: "người báo khác nhau: \(words)", en: "reporters differ: \(words)"))
    }

    private static func outOfReach(_ pace: Double, in context: PanelContext) -> String {
        guard pace.isFinite else {
            return context.say(
                Phrase(vi: "khó đạt: chưa tiến bước nào", en: "out of reach: no progress so far"))
        }
        let times = context.number(pace, decimals: pace < 10 ? 1 : 0)
        return context.say(
            Phrase(
                vi: "cần nhanh gấp \(times) lần: khó đạt",
                en: "needs \(times)\u{00D7} its pace: out of reach"))
    }

    private static func behind(_ pace: Double?, in context: PanelContext) -> String {
        guard let pace, pace.isFinite else {
            return context.say(Phrase(vi: "đang xấu đi", en: "getting worse"))
        }
        let times = context.number(pace, decimals: 1)
        return context.say(
            Phrase(vi: "từ nay cần nhanh gấp \(times) lần", en: "needs \(times)\u{00D7} its pace so far"))
    }

    private static func dueSoon(_ open: Int, of item: AttentionItem, in context: PanelContext) -> String {
        guard case .milestone(let id) = item.subject,
            context.standing.milestone(id)?.milestone.dependsOn.isEmpty == false
        else { return "" }
        guard open > 0 else {
            return context.say(Phrase(vi: "việc trước đó đã xong cả", en: "all before it is done"))
        }
        let count = context.number(open)
        return context.say(
            Phrase(vi: "còn \(count) việc trước đó chưa xong", en: "\(count) before it still open"))
    }
}

extension IndicatorStatus.Reason {
    /// Why a target cannot be held against anything, in a few words.
    fileprivate var whyNot: Phrase {
        switch self {
        case .noObservation: Phrase(vi: "có đích, chưa có số liệu", en: "a target, and no data")
        case .noTarget: Phrase(vi: "không có gì để so", en: "nothing to measure against")
        case .noBaseline: Phrase(vi: "có đích, thiếu mốc đầu", en: "a target, and no baseline")
        case .spanTooShort: Phrase(vi: "số liệu chưa đủ một năm", en: "values of less than a year")
        case .tooFewObservations:
            Phrase(vi: "có đích, mới có một số liệu", en: "a target, and one value alone")
        }
    }
}
