import Assessment
import Canvas
import Notation
import ReformModel

/// Done of due by level: how many congresses are held of those that must be.
enum LevelLines {
    /// A heading and a line a level that has counts.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        let counts = context.standing.levels.compactMap { level -> (String, IndicatorStanding)? in
            guard let id = level.countedBy, let count = context.standing.indicator(id), count.latest != nil
            else { return nil }
            return (KindText.level(level.level, in: context.language), count)
        }
        guard !counts.isEmpty else { return [] }
        let nameWidth = counts.reduce(0) { max($0, TextWidth.columns(of: $1.0)) }
        var lines = [PanelLine.text(context.say(.heading), style: .strong, .useful)]
        for (name, count) in counts {
            guard let held = count.latest else { continue }
            lines.append(line(name, nameWidth: nameWidth, count: count, held: held.value, in: context))
        }
        return lines
    }

    private static func line(
        _ name: String, nameWidth: Int, count: IndicatorStanding, held: Double, in context: PanelContext
    ) -> PanelLine {
        let figures = FigureText(context)
        let total = count.target?.value
        let text = "\(figures.latest(count)) / \(figures.target(count))"
        let share = total.map { $0 > 0 ? held / $0 : 0 }
        let percent = share.map { NumberText.percent($0, decimals: 0, for: context.reader) } ?? ""
        let content = LineContent.row([LineContent.Cell(name), .figure(text), .figure(percent)])
        return PanelLine(item: .indicator(count.id), .essential, content) { place, grid in
            let rect = place.rect.inset(left: 1)
            let style = Style(.text, on: place.ground)
            grid.put(name, x: rect.x, y: rect.y, width: min(nameWidth, rect.width), style: style)
            var x = rect.x + nameWidth + 2
            grid.put(text, x: x, y: rect.y, width: min(9, rect.maxX - x), style: style, align: .trailing)
            x += 11
            let gaugeWidth = min(24, rect.maxX - x - 7)
            guard gaugeWidth >= 4 else { return }
            let gauge = Gauge(share: share, expected: nil)
            gauge.draw(
                in: Rect(x: x, y: rect.y, width: gaugeWidth, height: 1), on: &grid, glyphs: context.glyphs,
                ground: place.ground)
            grid.put(
                percent, x: x + gaugeWidth + 1, y: rect.y, width: 6, style: Style(.dim, on: place.ground),
                align: .trailing)
        }
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Đã tổ chức theo cấp", en: "Held, by level")
}
