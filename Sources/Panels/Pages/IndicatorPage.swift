import Assessment
import Canvas
import Notation
import ReformModel

/// One indicator: its figures, why it has its status, its targets as they were revised, its rows.
struct IndicatorPage {
    private let standing: IndicatorStanding
    private let context: PanelContext
    private let width: Int

    init(_ standing: IndicatorStanding, in context: PanelContext, width: Int) {
        self.standing = standing
        self.context = context
        self.width = width
    }

    /// The lines of the page.
    var lines: [PanelLine] {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        figures(&page)
        chart(&page)
        ExplanationSections(.indicator(standing.id), in: context).write(to: &page)
        targets(&page)
        observations(&page)
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
        let status = StatusText(standing, in: context)
        let unit = context.say(standing.indicator.unit)
        page.heading(IndicatorTable.name(standing, in: context))
        page.fact(context.say(.status), status.text, style: Style(status.role))
        if let doubt = standing.doubt { page.fact("", context.say(doubt.sentence)) }
        page.fact(context.say(.now), latestText(unit))
        page.fact(context.say(.target), targetText(unit))
        if let gauge = IndicatorGauge.gauge(of: standing) { page.line(gaugeLine(gauge)) }
        if let expected = standing.expected, let latest = standing.latest {
            let value = context.number(expected, decimals: standing.indicator.decimals ?? 2)
            page.fact(context.say(.expected), "\(value)  (\(context.day(latest.day)))")
        }
        if let pace = standing.requiredPace { page.fact(context.say(.needed), needed(pace)) }
        if standing.methodsDisagree { page.fact(context.say(.methods), context.say(.methodsDiffer)) }
        if !standing.disputes.isEmpty { page.fact("\(context.glyphs.notEqual)", disputes) }
        if standing.isIllustrative { page.fact("~", context.say(.illustrative)) }
        page.fact(context.say(.freshness), FreshnessText.words(standing.freshness, in: context))
    }

    private func latestText(_ unit: String) -> String {
        guard let latest = standing.latest else { return "" }
        return "\(FigureText(context).latest(standing)) \(unit)   \(context.day(latest.day))"
    }

    private func targetText(_ unit: String) -> String {
        guard let target = standing.target else { return "" }
        return
            "\(FigureText(context).target(standing)) \(unit)   \(context.say(.due)) \(context.day(target.due))"
    }

    private func needed(_ pace: RequiredPace) -> String {
        let decimals = max(0, standing.indicator.decimals ?? 1)
        let mark = standing.isIllustrative ? "~" : ""
        let month = mark + context.number(pace.aMonth, decimals: decimals + 1, signed: true)
        let day = mark + context.number(pace.aDay, decimals: decimals + 3, signed: true)
        return context.say(
            Phrase(vi: "\(month) một tháng (\(day) một ngày)", en: "\(month) a month (\(day) a day)"))
    }

    private var disputes: String {
        let values = standing.disputes.map { row in
            "\(context.number(row.value, decimals: standing.indicator.decimals)) (\(row.reporter))"
        }
        return context.say(.alsoGiven) + " " + values.joined(separator: ", ")
    }

    private func gaugeLine(_ gauge: Gauge) -> PanelLine {
        let label = context.say(.progress)
        let percent = gauge.share.map {
            NumberText.percent($0, decimals: 0, for: context.reader)
        }
        let glyphs = context.glyphs
        return PanelLine(.essential, .fact(label, percent ?? "")) { place, grid in
            let rect = place.rect
            let start = 1 + min(18, rect.width / 2) + 1
            grid.put(label, x: rect.x + 1, y: rect.y, width: start - 2, style: .dim)
            let room = Rect(x: rect.x + start, y: rect.y, width: min(32, rect.width - start - 8), height: 1)
            gauge.draw(in: room, on: &grid, glyphs: glyphs)
            grid.put(percent ?? "", x: room.maxX + 1, y: rect.y, width: min(8, rect.maxX - room.maxX - 1))
        }
    }

    private func chart(_ page: inout PageWriter) {
        guard let chart = IndicatorChart(standing, in: context) else { return }
        let lines = chart.lines(width: min(width, IndicatorPage.widestChart), height: width < 60 ? 8 : 12)
        guard !lines.isEmpty else { return }
        let unit = context.say(standing.indicator.unit)
        page.heading(context.say(.course) + (unit.isEmpty ? "" : " (\(unit))"))
        for line in lines { page.line(line) }
    }

    private static let widestChart = 160

    private func targets(_ page: inout PageWriter) {
        guard !standing.targets.isEmpty else { return }
        page.heading(context.say(.targets))
        for target in standing.targets {
            let mark = FigureText(context).mark(target.certainty)
            let value = mark + FigureText(context).value(target.value, of: standing.indicator)
            let decided = target.decided.map(context.day) ?? context.say(.fromStart)
            let parts = [
                value, FigureText(context).remark(target.certainty),
                context.say(.due) + " " + context.day(target.due), target.document,
                RowText.text(target.place, in: context.standing.programme),
            ]
            page.fact(decided, parts.filter { !$0.isEmpty }.joined(separator: "   "))
            if !target.note.isEmpty { page.fact("", context.say(target.note), style: .dim) }
        }
    }

    private func observations(_ page: inout PageWriter) {
        let rows = Array(standing.observations) + Array(standing.disputes)
        guard !rows.isEmpty else { return }
        page.heading("\(context.say(.rows)) (\(context.number(rows.count)))")
        for row in rows.sorted(by: { ($0.day, $0.place.line) > ($1.day, $1.place.line) }) {
            let mark = FigureText(context).mark(row.certainty)
            let value = mark + FigureText(context).value(row.value, of: standing.indicator)
            let parts = [
                value, FigureText(context).remark(row.certainty),
                row.certainty == .illustrative ? "" : row.reporter,
                context.say(.known) + " " + context.day(row.reported),
                RowText.text(row.place, in: context.standing.programme),
                row.certainty == .illustrative || row.source == row.reporter ? "" : row.source,
            ]
            page.fact(context.day(row.day), parts.filter { !$0.isEmpty }.joined(separator: "   "))
        }
    }
}

extension Phrase {
    fileprivate static let status = Phrase(vi: "tình trạng", en: "status")
    fileprivate static let course = Phrase(vi: "Diễn biến", en: "Course")
    fileprivate static let now = Phrase(vi: "mới nhất", en: "latest")
    fileprivate static let target = Phrase(vi: "đích", en: "target")
    fileprivate static let due = Phrase(vi: "hạn", en: "due")
    fileprivate static let progress = Phrase(vi: "tiến độ", en: "progress")
    fileprivate static let expected = Phrase(vi: "lẽ ra phải", en: "should be")
    fileprivate static let needed = Phrase(vi: "nhịp cần", en: "pace needed")
    fileprivate static let methods = Phrase(vi: "hai phép đo", en: "two measures")
    fileprivate static let methodsDiffer = Phrase(
        vi: "cho hai kết quả khác nhau; bảng lấy kết quả xấu hơn",
        en: "fall into different bands; the worse is shown")
    fileprivate static let alsoGiven = Phrase(vi: "nguồn khác cho", en: "another source gives")
    fileprivate static let illustrative = Phrase(
        vi: "có số minh hoạ, không phải số thật", en: "holds an illustrative figure, not a real one")
    fileprivate static let freshness = Phrase(vi: "báo cáo cuối", en: "last report")
    fileprivate static let targets = Phrase(
        vi: "Đích qua các lần quyết định", en: "Targets as they were decided")
    fileprivate static let fromStart = Phrase(vi: "từ đầu", en: "from the start")
    fileprivate static let rows = Phrase(vi: "Số liệu và nguồn", en: "Values and sources")
    fileprivate static let known = Phrase(vi: "biết từ", en: "known")
}
