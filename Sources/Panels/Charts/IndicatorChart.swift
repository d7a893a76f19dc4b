import Assessment
import Canvas
import Notation
import ReformModel

/// The course of an indicator: its values, its targets as they were revised, the way it should go, and where
/// it leads.
struct IndicatorChart {
    private let standing: IndicatorStanding
    private let context: PanelContext
    private let projection: Projection?
    private let completion: CompletionForecast.Days?
    private let isCompletionMadeUp: Bool

    /// Makes a chart; nil where there is no value, or one alone with nothing beside it.
    init?(_ standing: IndicatorStanding, in context: PanelContext) {
        guard standing.observations.count > 1 || standing.latest != nil && standing.target != nil else {
            return nil
        }
        self.standing = standing
        self.context = context
        // A count on its way to its end is no straight line: it has a forecast of its own.
        let completion = standing.completion
        projection = completion == nil ? standing.projection : nil
        isCompletionMadeUp = completion?.isIllustrative ?? false
        if case .days(let days) = completion?.outcome {
            self.completion = days
        } else {
            self.completion = nil
        }
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

    private func chart(height: Int) -> DayChart {
        let days = DayRange(days + [context.standing.day])
        let scale = ValueScale(values, most: max(2, height / 2))
        return DayChart(
            from: days.first, to: days.last, today: context.standing.day, scale: scale,
            label: { context.number($0, decimals: scale.decimals) },
            fill: { chart in
                if let band { chart.bands = [band] }
                chart.series = targets + path + estimates + courses
                chart.marks = targetMarks + valueMarks + disputeMarks
            })
    }

    // MARK: What is drawn

    private var isTotal: Bool { standing.indicator.accumulation == .year }

    /// The values, year by year where they begin anew each year.
    private var courses: [LineChart.Series] {
        let rows = standing.observations
        guard isTotal else {
            return [LineChart.Series(rows.indices.map { point(rows.day(at: $0), rows.value(at: $0)) })]
        }
        var years: [(year: Int, points: [LineChart.Point])] = []
        for index in rows.indices {
            let day = rows.day(at: index)
            if years.last?.year != day.parts.year {
                let start = Day(year: day.parts.year, month: 1, day: 1).map { [point($0 - 1, 0)] } ?? []
                years.append((day.parts.year, start))
            }
            years[years.count - 1].points.append(point(day, rows.value(at: index)))
        }
        return years.map { LineChart.Series($0.points) }
    }

    /// Each target from the day it was decided to the next decision on the same day due, then to that day.
    private var targets: [LineChart.Series] {
        let byDue = Dictionary(grouping: standing.targets, by: \.due)
        return byDue.keys.sorted().map { due in
            let steps = byDue[due] ?? []
            let points = steps.map { point(start(of: $0), $0.value) }
            let end = steps.last.map { [point(due, $0.value)] } ?? []
            return LineChart.Series(points + end, pattern: .dashed, isStepped: true, role: .accent)
        }
    }

    private var targetMarks: [LineChart.Mark] {
        standing.target.map {
            [LineChart.Mark(point($0.due, $0.value), context.glyphs.points.target, role: .accent)]
        } ?? []
    }

    private var path: [LineChart.Series] {
        standing.plannedPath.map { path in
            [
                LineChart.Series(
                    [point(path.start, path.startValue), point(path.due, path.dueValue)], pattern: .dotted,
                    role: .dim)
            ]
        } ?? []
    }

    /// What is likely: of a count, between the ways to its end that it takes with 50 and with 95 % chance.
    private var band: LineChart.Band? {
        if let fan { return fan.band }
        guard let steps = projection?.steps, !steps.isEmpty else { return nil }
        return LineChart.Band(steps.map { LineChart.Band.Reach(Double($0.day.number), $0.interval) })
    }

    private var fan: CompletionFan? {
        guard let completion, let latest = standing.latest, let target = standing.target else { return nil }
        return CompletionFan(completion, from: latest, to: target.value)
    }

    private var estimates: [LineChart.Series] {
        if let fan { return [LineChart.Series(fan.likely, pattern: .dashed)] }
        guard let steps = projection?.steps, !steps.isEmpty else { return [] }
        return [LineChart.Series(steps.map { point($0.day, $0.estimate) }, pattern: .dashed, role: .text)]
    }

    /// A mark on each value while they are few; beyond that the line alone.
    private var valueMarks: [LineChart.Mark] {
        let rows = standing.observations
        guard rows.count <= IndicatorChart.mostMarks else { return [] }
        return rows.indices.map { index in
            let isMadeUp = rows.certainty(at: index) == .illustrative
            return LineChart.Mark(
                point(rows.day(at: index), rows.value(at: index)),
                isMadeUp ? context.glyphs.points.illustrative : context.glyphs.points.plain)
        }
    }

    private var disputeMarks: [LineChart.Mark] {
        standing.disputes.map {
            LineChart.Mark(point($0.day, $0.value), context.glyphs.points.disputed, role: .warn)
        }
    }

    private static let mostMarks = 40

    // MARK: What it spans

    private var days: [Day] {
        let rows = standing.observations
        let ends = [rows.indices.first, rows.indices.last].compactMap { $0.map(rows.day(at:)) }
        // The eve of New Year, from which a total grows, is not worth a month.
        let start = standing.plannedPath.map { isTotal ? $0.start + 1 : $0.start }
        return ends + (fan?.days ?? []) + standing.targets.map(\.due) + standing.targets.compactMap(\.decided)
            + [start].compactMap { $0 }
    }

    private var values: [Double] {
        let rows = standing.observations
        let bounds = projection?.steps.flatMap { [$0.interval.lowerBound, $0.interval.upperBound] } ?? []
        return rows.indices.map(rows.value(at:)) + standing.disputes.map(\.value)
            + standing.targets.map(\.value) + [standing.plannedPath?.startValue].compactMap { $0 } + bounds
            + (isTotal ? [0] : [])
    }

    /// From the start is from the left edge.
    private func start(of target: Target) -> Day { target.decided ?? DayRange(days).first }

    private func point(_ day: Day, _ value: Double) -> LineChart.Point { DayChart.point(day, value) }

    // MARK: What it says

    private var legend: [ChartLegend.Entry] {
        let isAscii = context.glyphs.name == .ascii
        let points = context.glyphs.points
        let rows = standing.observations
        let isMarked = rows.count <= IndicatorChart.mostMarks
        let hasMadeUp = rows.indices.contains { rows.certainty(at: $0) == .illustrative }
        let hasReal = rows.indices.contains { rows.certainty(at: $0) != .illustrative }
        func entry(_ sample: String, _ words: Phrase, _ role: Role = .text, isMadeUp: Bool = false)
            -> ChartLegend.Entry
        {
            ChartLegend.Entry(sample: sample, role: role, words: (isMadeUp ? "~" : "") + context.say(words))
        }
        var entries: [ChartLegend.Entry] = []
        if hasReal { entries.append(entry(isMarked ? String(points.plain) : "⠒⠒", .values)) }
        if hasMadeUp {
            entries.append(entry(isMarked ? String(points.illustrative) : "~", .madeUp))
        }
        if let target = standing.target {
            let isMadeUp = target.certainty == .illustrative
            entries.append(entry(String(points.target), .target, .accent, isMadeUp: isMadeUp))
        }
        if standing.plannedPath != nil { entries.append(entry(isAscii ? "' ." : "⠂⠐", .path, .dim)) }
        if let projection, !projection.steps.isEmpty {
            entries.append(
                entry(isAscii ? "|" : "⢕⢕", .likely, .dim, isMadeUp: projection.isIllustrative))
        }
        if fan != nil {
            entries.append(
                entry(isAscii ? "|" : "⢕⢕", .completion, .dim, isMadeUp: isCompletionMadeUp))
        }
        if !standing.disputes.isEmpty { entries.append(entry(String(points.disputed), .disputed, .warn)) }
        return entries + [entry(String(context.glyphs.today), .today, .accent)]
    }
}

extension Phrase {
    fileprivate static let values = Phrase(vi: "số liệu", en: "values")
    fileprivate static let madeUp = Phrase(vi: "số minh hoạ", en: "illustrative values")
    fileprivate static let target = Phrase(vi: "đích", en: "target")
    fileprivate static let path = Phrase(vi: "lẽ ra phải", en: "should be")
    fileprivate static let likely = Phrase(vi: "dễ xảy ra (95 %)", en: "likely (95 %)")
    fileprivate static let completion = Phrase(vi: "xong: P50, P85, P95", en: "done: P50, P85, P95")
    fileprivate static let disputed = Phrase(vi: "nguồn khác", en: "another source")
    fileprivate static let today = Phrase(vi: "hôm nay", en: "today")
}
