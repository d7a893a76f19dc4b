import Assessment
import Canvas
import Notation
import ReformModel

/// The milestone trend chart: the day forecast over the day of the report. A level line keeps its day, a
/// rising one slips, and on the line y = x what was forecast and the report fall together: done.
///
/// Source: milestone trend analysis of project control.
struct MilestoneTrendChart {
    private let standing: MilestoneStanding
    private let series: [ReporterSeries]
    private let context: PanelContext

    /// Makes a chart; nil where nobody gave two forecasts.
    init?(_ standing: MilestoneStanding, in context: PanelContext) {
        self.standing = standing
        self.context = context
        series = standing.series.filter { !$0.forecasts.isEmpty }
        guard series.contains(where: { $0.forecasts.count >= 2 }) else { return nil }
    }

    /// The chart with so many rows between its axes, and its legend.
    func lines(width: Int, height: Int) -> [PanelLine] {
        let chart = chart(height: height)
        let lines = chart.lines(width: width, height: height, in: context)
        guard !lines.isEmpty else { return [] }
        return lines
            + ChartLegend(legend, glyphs: context.glyphs).lines(
                width: width, indent: chart.indent(width: width))
    }

    private var reports: [Report] { series.flatMap(\.forecasts) }

    private func chart(height: Int) -> DayChart {
        let today = context.standing.day
        let baseline = standing.milestone.baselineFinish
        let forecasts = reports.compactMap(\.forecast)
        let days = DayRange(reports.map(\.reported) + [today])
        let scale = MonthScale(forecasts + [baseline].compactMap { $0 }, most: max(2, height / 2))
        return DayChart(
            from: days.first, to: days.last, today: today, scale: scale.values,
            label: { scale.label($0, language: context.language) },
            fill: { chart in
                let (low, high) = (scale.values.range.lowerBound, scale.values.range.upperBound)
                chart.series = [
                    LineChart.Series(
                        [LineChart.Point(low, low), LineChart.Point(high, high)], pattern: .dotted, role: .dim
                    )
                ]
                if let baseline {
                    let level = Double(baseline.number)
                    chart.series.append(
                        LineChart.Series(
                            [DayChart.point(days.first, level), DayChart.point(days.last, level)],
                            pattern: .dashed, role: .accent))
                }
                chart.series += series.map { LineChart.Series($0.forecasts.compactMap(point)) }
                chart.marks = reports.compactMap(mark)
            })
    }

    private func point(_ report: Report) -> LineChart.Point? {
        report.forecast.map { DayChart.point(report.reported, Double($0.number)) }
    }

    private func mark(_ report: Report) -> LineChart.Mark? {
        let points = context.glyphs.points
        return point(report).map {
            LineChart.Mark($0, report.certainty == .illustrative ? points.illustrative : points.plain)
        }
    }

    /// Whether a forecast lies in the months of the reports, so that the line y = x is on the chart.
    private var meetsDone: Bool {
        let days = DayRange(reports.map(\.reported) + [context.standing.day])
        let forecasts = DayRange(
            reports.compactMap(\.forecast) + [standing.milestone.baselineFinish].compactMap { $0 })
        return forecasts.first <= days.last && days.first <= forecasts.last
    }

    private var legend: [ChartLegend.Entry] {
        let isAscii = context.glyphs.name == .ascii
        let points = context.glyphs.points
        func entry(_ sample: String, _ words: Phrase, _ role: Role = .text) -> ChartLegend.Entry {
            ChartLegend.Entry(sample: sample, role: role, words: context.say(words))
        }
        let hasReal = reports.contains { $0.certainty != .illustrative }
        let hasMadeUp = reports.contains { $0.certainty == .illustrative }
        return (hasReal ? [entry(String(points.plain), .forecast)] : [])
            + (hasMadeUp ? [entry(String(points.illustrative), .madeUp)] : [])
            + (standing.milestone.baselineFinish == nil
                ? [] : [entry(isAscii ? "- -" : "⠒ ⠒", .baseline, .accent)])
            + (meetsDone ? [entry(isAscii ? "' ." : "⠂⠐", .done, .dim)] : [])
            + [entry(String(context.glyphs.today), .today, .accent)]
    }
}

/// Round days for the upright axis of a chart: the first days of months.
private struct MonthScale {
    let values: ValueScale

    init(_ days: [Day], most: Int) {
        let range = DayRange(days)
        let first = range.first.parts
        let months = (range.last.parts.year - first.year) * 12 + range.last.parts.month - first.month + 1
        let step = [1, 2, 3, 6, 12, 24, 60, 120].first { (months + $0 - 1) / $0 + 1 <= most } ?? 240
        let count = (months + step - 1) / step
        values = ValueScale(
            ticks: (0...count).map { Double(range.first.adding(months: $0 * step).number) }, decimals: 0)
    }

    func label(_ value: Double, language: Language) -> String {
        let parts = Day(number: Int32(value)).parts
        return "\(DayText.month(parts.month, language: language)) \(parts.year)"
    }
}

extension Phrase {
    fileprivate static let forecast = Phrase(vi: "dự báo", en: "forecast")
    fileprivate static let madeUp = Phrase(vi: "dự báo minh hoạ", en: "illustrative forecast")
    fileprivate static let baseline = Phrase(vi: "kế hoạch đầu", en: "as first planned")
    fileprivate static let done = Phrase(vi: "dự báo = ngày báo: xong", en: "forecast = report: done")
    fileprivate static let today = Phrase(vi: "hôm nay", en: "today")
}
