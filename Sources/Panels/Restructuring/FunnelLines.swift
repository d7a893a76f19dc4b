import Assessment
import Canvas
import Notation
import ReformModel

/// A funnel: how many came to each step, as bars of the first, and how many wait between two steps.
enum FunnelLines {
    /// A heading for each workstream with funnels that have figures, and a line a step.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        let funnels = context.standing.funnels.filter { funnel in
            funnel.steps.contains { $0.latest != nil }
        }
        let titles = funnels.flatMap(\.steps).map { context.say($0.indicator.title) }
        let nameWidth = min(width / 2, titles.reduce(0) { max($0, TextWidth.columns(of: $1)) })
        var lines: [PanelLine] = []
        var workstream: String?
        for (index, funnel) in funnels.enumerated() {
            if funnel.workstream != workstream { lines.append(heading(funnel, in: context)) }
            workstream = funnel.workstream
            let importance = index == 0 ? PanelLine.Importance.essential : .useful
            lines += funnel.steps.indices.map {
                step(funnel, $0, importance, nameWidth: nameWidth, in: context)
            }
        }
        return lines
    }

    private static func heading(_ funnel: Funnel, in context: PanelContext) -> PanelLine {
        let day = funnel.steps.compactMap(\.latest?.day).max()
        let owner = context.standing.programme.workstreams.first { $0.id == funnel.workstream }
        let title = owner.map { context.say($0.title) } ?? funnel.group
        let remark = day.map { context.say(.asOf) + " " + context.day($0) } ?? ""
        return .heading(title, remark: remark, .useful)
    }

    private static func step(
        _ funnel: Funnel, _ index: Int, _ importance: PanelLine.Importance, nameWidth: Int,
        in context: PanelContext
    ) -> PanelLine {
        let standing = funnel.steps[index]
        let figures = FigureText(context)
        let first = funnel.steps.first?.latest?.value ?? 0
        let value = standing.latest?.value
        let share = value.map { first > 0 ? $0 / first : 0 } ?? 0
        let earlier = index > 0 ? funnel.steps[index - 1].latest?.value : value
        let before = earlier.map { first > 0 ? $0 / first : 0 } ?? share
        let remark = remark(funnel, index, share: share, in: context)
        let content = LineContent.row([
            LineContent.Cell(context.say(standing.indicator.title)), .figure(figures.latest(standing)),
            .figure(remark.text),
        ])
        return PanelLine(item: .indicator(standing.id), importance, content) { place, grid in
            let rect = place.rect.inset(left: 1)
            let style = Style(.text, on: place.ground)
            grid.put(
                context.say(standing.indicator.title), x: rect.x, y: rect.y,
                width: min(nameWidth, rect.width),
                style: style, mark: context.glyphs.ellipsis)
            let x = rect.x + nameWidth + 1
            let end = grid.put(
                figures.latest(standing), x: x, y: rect.y, width: min(7, rect.maxX - x), style: style,
                align: .trailing)
            let remarkWidth = TextWidth.columns(of: remark.text)
            let bar = min(20, rect.maxX - end - 3 - remarkWidth)
            if bar >= 4 {
                FunnelBar(share: share, before: before).draw(
                    in: Rect(x: end + 1, y: rect.y, width: bar, height: 1), on: &grid,
                    glyphs: context.glyphs, ground: place.ground)
            }
            let room = rect.maxX - end - 2
            guard room >= 4 else { return }
            grid.put(
                remark.text, x: rect.maxX - min(room, remarkWidth), y: rect.y, width: min(room, remarkWidth),
                style: Style(remark.role, on: place.ground), mark: context.glyphs.ellipsis)
        }
    }

    /// The share of the first step, and what waits before this one.
    private static func remark(
        _ funnel: Funnel, _ index: Int, share: Double, in context: PanelContext
    ) -> (text: String, role: Role) {
        guard index > 0 else { return ("", .dim) }
        let percent = NumberText.percent(share, decimals: 0, for: context.reader)
        guard let waiting = funnel.waiting(at: index - 1), waiting > 0 else { return (percent, .dim) }
        let count = context.number(waiting)
        let words = context.language == .vietnamese ? "chờ \(count)" : "\(count) waiting"
        return ("\(context.glyphs.marks.warning) \(words)  \(percent)", .warn)
    }
}

extension Phrase {
    fileprivate static let asOf = Phrase(vi: "đến", en: "as of")
}
