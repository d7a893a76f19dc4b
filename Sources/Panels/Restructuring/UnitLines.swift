import Assessment
import Canvas
import Notation
import ReformModel

/// Units before → after: a line a tier, and below it a line a kind with its two bars.
enum UnitLines {
    /// The lines of every tier that changed, or of all while none has.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        let changed = context.standing.unitChanges.filter { $0.before != $0.after }
        let shown = changed.isEmpty ? context.standing.unitChanges.filter { $0.before > 1 } : changed
        return shown.enumerated().flatMap { index, tier -> [PanelLine] in
            let heading = heading(tier, index == 0 ? .essential : .useful, in: context)
            guard tier.after > 0, tier.kinds.count > 1 else { return [heading] }
            return [heading] + kindLines(tier, in: context, width: width)
        }
    }

    private static func heading(
        _ tier: TierChange, _ importance: PanelLine.Importance, in context: PanelContext
    ) -> PanelLine {
        let title = KindText.tier(tier.tier, in: context.language)
        let change = tier.after - tier.before
        var figures = "\(context.number(tier.before))"
        var remark = context.say(.unchanged)
        if change != 0 {
            figures += " \(context.glyphs.arrow) \(context.number(tier.after))"
            let share = NumberText.percent(
                Double(change) / Double(max(1, tier.before)), for: context.reader, signed: true)
            remark = "\(context.number(change, signed: true))  (\(share))"
        }
        let content = LineContent.heading("\(title)   \(figures)", remark: remark)
        return PanelLine(importance, content) { [figures, remark] place, grid in
            let rect = place.rect
            let end = grid.put(title, x: rect.x, y: rect.y, width: rect.width, style: .strong)
            let next = grid.put(figures, x: end + 3, y: rect.y, width: rect.maxX - end - 3, style: .strong)
            PanelLine.putRemark(remark, after: next, in: place, on: &grid)
        }
    }

    private static func kindLines(_ tier: TierChange, in context: PanelContext, width: Int) -> [PanelLine] {
        let names = tier.kinds.map { KindText.kind($0.kind, in: context.language) }
        let nameWidth = names.reduce(0) { max($0, TextWidth.columns(of: $1)) } + 1
        let most = tier.kinds.reduce(1) { max($0, max($1.before, $1.after)) }
        return zip(tier.kinds, names).map { change, name in
            let pair = BeforeAfter(
                before: change.before, after: tier.before == tier.after ? nil : change.after, most: most,
                context: context)
            return PanelLine(.essential, .row([LineContent.Cell(name)] + pair.cells)) { place, grid in
                let rect = place.rect.inset(left: 1)
                grid.put(name, x: rect.x, y: rect.y, width: min(nameWidth, rect.width), style: .text)
                pair.draw(in: rect.inset(left: nameWidth), on: &grid)
            }
        }
    }
}

extension Phrase {
    fileprivate static let unchanged = Phrase(vi: "chưa đổi", en: "no change yet")
}
