import Assessment
import Notation
import ReformModel

/// Where a milestone is going, in words: its trend, its slack, and who reports on it.
struct CourseText {
    private let standing: MilestoneStanding
    private let course: MilestoneTrend?
    private let context: PanelContext
    private let path: CriticalPath

    /// The words for a milestone, its trend and the critical path, which are dear and so worked out once.
    init(
        _ standing: MilestoneStanding, trend: MilestoneTrend?, in context: PanelContext,
        path: CriticalPath? = nil
    ) {
        self.standing = standing
        course = trend
        self.context = context
        self.path = path ?? context.standing.criticalPath
    }

    /// `slips 0.45 days a day, done 2025-10-04 at this pace`, or why there is none.
    var trend: String {
        guard let trend = course else { return "" }
        let mark = trend.isIllustrative ? "~" : ""
        if let reason = trend.reason { return context.say(CourseText.words(for: reason)) }
        guard let drift = trend.drift else { return "" }
        guard drift != 0 else {
            return mark + context.say(Phrase(vi: "dự báo giữ nguyên", en: "the forecasts hold"))
        }
        let days = context.number(abs(drift), decimals: 2)
        let pace =
            drift > 0
            ? Phrase(vi: "mỗi ngày lùi \(days) ngày", en: "slips \(days) days a day")
            : Phrase(vi: "mỗi ngày sớm thêm \(days) ngày", en: "gains \(days) days a day")
        let end =
            trend.convergence.map {
                Phrase(vi: "theo đà này xong \(context.day($0))", en: "done \(context.day($0)) at this pace")
            } ?? Phrase(vi: "theo đà này không bao giờ xong", en: "never done at this pace")
        return "\(mark)\(context.say(pace)), \(context.say(end))"
    }

    private static func words(for reason: MilestoneTrend.Reason) -> Phrase {
        switch reason {
        case .noForecast: Phrase(vi: "chưa rõ: chưa ai dự báo", en: "unknown: nobody has given a forecast")
        case .tooFewForecasts(let count):
            Phrase(
                vi: "chưa rõ: một người báo mới có \(count) dự báo, cần \(MilestoneTrend.fewest)",
                en:
                    "unknown: \(count) forecast\(count == 1 ? "" : "s") by one reporter, \(MilestoneTrend.fewest) needed"
            )
        }
    }

    /// `114 days before 14th National Congress; 163 days before the last milestone`, or why there is none.
    var slack: String {
        guard let slack = path.slack(of: standing.id) else { return "" }
        switch slack.reason {
        case .over: return ""
        case .noDay:
            return context.say(Phrase(vi: "chưa rõ: chưa có ngày nào", en: "unknown: it has no day"))
        case .circle:
            return context.say(
                Phrase(vi: "chưa rõ: các mốc chờ lẫn nhau", en: "unknown: milestones wait for one another"))
        case nil: break
        }
        var parts = [slack.next.map(next), slack.toLast.flatMap { toLast($0, path, slack) }]
        if slack.isCritical { parts.append(context.say(.critical)) }
        let words = parts.compactMap { $0 }.joined(separator: "; ")
        return slack.isIllustrative && !words.isEmpty ? "~" + words : words
    }

    private func next(_ next: Slack.Next) -> String {
        let name = context.standing.milestone(next.id).map { context.say($0.milestone.title) } ?? next.id
        let days = context.days(abs(next.days))
        return context.say(
            next.days < 0
                ? Phrase(vi: "lấn \(days) vào \(name)", en: "runs \(days) into \(name)")
                : Phrase(vi: "\(days) trước \(name)", en: "\(days) before \(name)"))
    }

    /// Nothing of the last milestone itself, and nothing that repeats the one before.
    private func toLast(_ days: Int, _ path: CriticalPath, _ slack: Slack) -> String? {
        guard path.last != standing.id else { return nil }
        if slack.next?.id == path.last, slack.next?.days == days { return nil }
        let words = context.days(days)
        return context.say(
            Phrase(vi: "\(words) trước mốc cuối", en: "\(words) before the last milestone"))
    }

    /// Who reports, and how many reports each has given; nothing where it is one.
    var reporters: String {
        let series = standing.series
        guard series.count > 1 else { return "" }
        return series.map { series in
            let name = series.reporter.isEmpty ? "–" : series.reporter
            return "\(name) \(context.number(series.reports.count))"
        }.joined(separator: ", ")
    }
}

extension Phrase {
    fileprivate static let critical = Phrase(vi: "trên đường găng", en: "on the critical path")
}
