import Assessment
import Canvas
import Notation
import ReformModel

/// The S-curve of milestones: how many were done by each day, against how many should have been, and what
/// is expected of the rest.
struct MilestoneCurve {
    private let counting: [MilestoneStanding]
    private let context: PanelContext

    /// Makes a curve; nil where there are too few for one.
    init?(_ milestones: [MilestoneStanding], in context: PanelContext) {
        counting = milestones.filter(\.status.counts)
        self.context = context
        guard counting.count >= MilestoneCurve.fewest, !planned.isEmpty || !done.isEmpty else { return nil }
    }

    /// The fewest milestones that make a curve.
    static let fewest = 3

    /// The chart with so many rows between its axes, and its legend.
    func lines(width: Int, height: Int) -> [PanelLine] {
        let chart = chart(height: height)
        let lines = chart.lines(width: width, height: height, in: context)
        guard !lines.isEmpty else { return [] }
        return lines
            + ChartLegend(legend, glyphs: context.glyphs).lines(
                width: width, indent: chart.indent(width: width))
    }

    private var today: Day { context.standing.day }

    /// The days on which milestones were done, in order.
    private var done: [Day] { counting.filter(\.status.isDone).compactMap(\.finished).sorted() }

    /// The days on which milestones should be done, as first planned.
    private var planned: [Day] { counting.compactMap(\.milestone.baselineFinish).sorted() }

    /// The days on which the rest is expected, none before today.
    private var expected: [Day] {
        counting.filter(\.isOpen).compactMap { $0.expected.map { max($0, today) } }.sorted()
    }

    private func chart(height: Int) -> DayChart {
        let days = DayRange(done + planned + expected + [today])
        let scale = ValueScale(
            [0, Double(counting.count)], most: min(counting.count + 1, max(2, height / 2)))
        return DayChart(
            from: days.first, to: days.last, today: today, scale: scale, label: { context.number($0) },
            fill: { chart in
                let plan = steps(planned, from: days.first, until: days.last, startingWith: 0)
                let past = steps(done, from: days.first, until: today, startingWith: 0)
                let rest = steps(expected, from: today, until: expected.last, startingWith: done.count)
                chart.series = [
                    LineChart.Series(plan, pattern: .dotted, isStepped: true, role: .accent),
                    LineChart.Series(rest, pattern: .dashed, isStepped: true, role: .text),
                    LineChart.Series(past, isStepped: true, role: .text),
                ]
            })
    }

    private func steps(_ days: [Day], from start: Day, until end: Day?, startingWith count: Int) -> [LineChart
        .Point]
    {
        var points = [DayChart.point(start, Double(count))]
        for (index, day) in days.enumerated() {
            points.append(DayChart.point(day, Double(count + index + 1)))
        }
        if let end, let last = points.last { points.append(DayChart.point(end, last.y)) }
        return points
    }

    private var legend: [ChartLegend.Entry] {
        let isAscii = context.glyphs.name == .ascii
        let isMadeUp = counting.contains(where: \.isIllustrative)
        return [
            ChartLegend.Entry(sample: isAscii ? "--" : "⠒⠒", role: .text, words: context.say(.done)),
            ChartLegend.Entry(
                sample: isAscii ? "- -" : "⠒ ⠒", role: .text,
                words: (isMadeUp ? "~" : "") + context.say(.expected)),
            ChartLegend.Entry(sample: isAscii ? "' ." : "⠂⠐", role: .accent, words: context.say(.planned)),
            ChartLegend.Entry(
                sample: String(context.glyphs.today), role: .accent, words: context.say(.today)),
        ]
    }
}

extension Phrase {
    fileprivate static let done = Phrase(vi: "mốc đã xong", en: "milestones done")
    fileprivate static let expected = Phrase(vi: "dự kiến", en: "expected")
    fileprivate static let planned = Phrase(vi: "kế hoạch đầu", en: "as first planned")
    fileprivate static let today = Phrase(vi: "hôm nay", en: "today")
}
