import Assessment
import Canvas
import Notation
import ReformModel

/// One milestone: its days, why it has its status, what it waits for, its reports.
struct MilestonePage {
    private let standing: MilestoneStanding
    private let course: MilestoneTrend?
    private let context: PanelContext
    private let width: Int

    init(_ standing: MilestoneStanding, in context: PanelContext, width: Int) {
        self.standing = standing
        course = standing.trend
        self.context = context
        self.width = width
    }

    /// The lines of the page.
    var lines: [PanelLine] {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        figures(&page)
        chart(&page)
        ExplanationSections(.milestone(standing.id), in: context).write(to: &page)
        links(&page)
        reports(&page)
        return page.lines
    }

    /// The line on which it begins to say why.
    var whyRow: Int {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        figures(&page)
        chart(&page)
        // An empty line stands before each heading but the first.
        return page.lines.count + 1
    }

    private func figures(_ page: inout PageWriter) {
        let milestone = standing.milestone
        let status = StatusText(standing, in: context)
        page.heading(context.say(milestone.title))
        page.fact(context.say(.status), status.text, style: Style(status.role))
        page.fact(context.say(.planned), planned)
        let figures = FigureText(context)
        if let report = standing.forecastReport, let forecast = report.forecast {
            page.fact(context.say(.forecast), figures.mark(report.certainty) + context.day(forecast))
        }
        page.fact(context.say(.finished), standing.finished.map(context.day) ?? "")
        page.fact(context.say(.toGo), standing.daysToGo.map(context.days) ?? "")
        if let slip = standing.slip, slip != 0 {
            let words = slip > 0 ? Phrase(vi: "muộn", en: "later") : Phrase(vi: "sớm", en: "earlier")
            let days = context.days(abs(slip))
            page.fact(
                context.say(.slip),
                context.language == .vietnamese
                    ? "\(context.say(words)) \(days)" : "\(days) \(context.say(words))")
        }
        if let report = standing.ratingReport, let rating = report.rating {
            let words = DisagreementText.rating(rating, in: context)
            page.fact(context.say(.rating), figures.mark(report.certainty) + words)
        }
        if let disagreement = standing.disagreement {
            page.fact(
                "\(context.glyphs.flag)", DisagreementText.words(disagreement, in: context),
                style: Style(.bad))
        }
        if let dispute = standing.dispute {
            page.fact("\(context.glyphs.notEqual)", DisputeText.words(dispute, in: context))
        }
        let words = CourseText(standing, trend: course, in: context)
        page.fact(context.say(.trend), words.trend)
        page.fact(context.say(.slack), words.slack)
        page.fact(context.say(.reporters), words.reporters)
        page.fact(context.say(.freshness), FreshnessText.words(standing.freshness, in: context))
        if standing.isIllustrative { page.fact("~", context.say(.illustrative)) }
        page.fact(
            context.say(.level),
            milestone.level.isEmpty ? "" : KindText.level(milestone.level, in: context.language))
        page.fact(context.say(.owner), milestone.owners.map { context.say($0) }.joined(separator: "; "))
        page.fact(context.say(.document), milestone.document)
        page.fact(context.say(.row), RowText.text(milestone.place, in: context.standing.programme))
    }

    private func chart(_ page: inout PageWriter) {
        guard let chart = MilestoneTrendChart(standing, in: context) else { return }
        page.heading(context.say(.forecasts))
        for line in chart.lines(width: min(width, 120), height: 8) { page.line(line) }
    }

    private var planned: String {
        guard let finish = standing.milestone.baselineFinish else { return "" }
        guard let start = standing.milestone.baselineStart else { return context.day(finish) }
        return DayText.span(start, finish, for: context.reader)
    }

    private func links(_ page: inout PageWriter) {
        let before = standing.milestone.dependsOn.compactMap(context.standing.milestone)
        let after = context.standing.milestones.filter { $0.milestone.dependsOn.contains(standing.id) }
        list(.before, before, in: &page)
        list(.after, after, in: &page)
    }

    private func list(_ heading: Phrase, _ milestones: [MilestoneStanding], in page: inout PageWriter) {
        guard !milestones.isEmpty else { return }
        page.heading(context.say(heading))
        let table = MilestoneTable(milestones, in: context, width: width)
        for milestone in milestones { page.line(table.line(milestone)) }
    }

    private func reports(_ page: inout PageWriter) {
        guard !standing.reports.isEmpty else { return }
        page.heading("\(context.say(.reports)) (\(context.number(standing.reports.count)))")
        for report in standing.reports.reversed() {
            let mark = FigureText(context).mark(report.certainty)
            let parts = [
                report.state.map { mark + context.say($0.phrase) } ?? "",
                report.forecast.map { context.say(.forecast) + " " + context.day($0) } ?? "",
                report.finished.map { context.say(.finished) + " " + context.day($0) } ?? "",
                report.rating.map { DisagreementText.rating($0, in: context) } ?? "", report.reporter,
                RowText.text(report.place, in: context.standing.programme),
                report.source == report.reporter ? "" : report.source,
            ]
            page.fact(context.day(report.reported), parts.filter { !$0.isEmpty }.joined(separator: "   "))
            if !report.note.isEmpty { page.fact("", context.say(report.note), style: .dim) }
        }
    }
}

extension Phrase {
    fileprivate static let status = Phrase(vi: "tình trạng", en: "status")
    fileprivate static let planned = Phrase(vi: "kế hoạch", en: "planned")
    fileprivate static let forecast = Phrase(vi: "dự báo", en: "forecast")
    fileprivate static let finished = Phrase(vi: "xong", en: "done")
    fileprivate static let toGo = Phrase(vi: "còn", en: "to go")
    fileprivate static let slip = Phrase(vi: "so kế hoạch", en: "against plan")
    fileprivate static let rating = Phrase(vi: "chủ trì báo", en: "the owner says")
    fileprivate static let illustrative = Phrase(
        vi: "dựa vào báo cáo minh hoạ, không phải báo cáo thật",
        en: "rests on an illustrative report, not a real one")
    fileprivate static let trend = Phrase(vi: "xu hướng", en: "trend")
    fileprivate static let slack = Phrase(vi: "dự trữ", en: "slack")
    fileprivate static let reporters = Phrase(vi: "người báo", en: "reporters")
    fileprivate static let freshness = Phrase(vi: "báo cáo cuối", en: "last report")
    fileprivate static let forecasts = Phrase(
        vi: "Dự báo qua các lần báo cáo", en: "Forecasts, report by report")
    fileprivate static let level = Phrase(vi: "cấp", en: "level")
    fileprivate static let owner = Phrase(vi: "chủ trì", en: "owner")
    fileprivate static let document = Phrase(vi: "văn bản", en: "document")
    fileprivate static let row = Phrase(vi: "dòng", en: "row")
    fileprivate static let before = Phrase(vi: "Phải xong trước", en: "Waits for")
    fileprivate static let after = Phrase(vi: "Đang chờ mốc này", en: "Waiting for it")
    fileprivate static let reports = Phrase(vi: "Báo cáo", en: "Reports")
}
