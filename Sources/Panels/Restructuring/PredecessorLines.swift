import Assessment
import Canvas
import Notation
import ReformModel

/// The units that went over into others, and where each went: the succession read from the other end.
enum PredecessorLines {
    /// A heading and a line an old unit, by kind, then by key; those that were split are marked.
    static func lines(_ successions: UnitSuccessions, in context: PanelContext) -> [PanelLine] {
        let units = context.standing.programme.units
            .filter { !successions.successors(of: $0.id).isEmpty }
        guard !units.isEmpty else { return [] }
        let nameWidth = units.reduce(0) { max($0, TextWidth.columns(of: context.say($1.title))) }
        let split = units.count { successions.successors(of: $0.id).count > 1 }
        let heading = PanelLine.heading(
            "\(context.say(.heading)) (\(context.number(units.count)))",
            remark: split > 0 ? "\(context.number(split)) \(context.say(.split))" : "")
        return [heading]
            + UnitGroups.lines(units, in: context) { unit in
                let links = successions.successors(of: unit.id)
                return SuccessionLine(
                    unit: unit, arrow: context.glyphs.arrow,
                    names: links.map { successions.name($0.successor, $0) }, isSplit: links.count > 1,
                    nameWidth: nameWidth, context: context
                ).line
            }
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(
        vi: "Đơn vị cũ và nơi kế thừa", en: "Old units and what became of them")
    fileprivate static let split = Phrase(vi: "bị chia", en: "split")
}
