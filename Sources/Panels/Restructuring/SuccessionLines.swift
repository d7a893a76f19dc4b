import Assessment
import Canvas
import Notation
import ReformModel

/// The units that exist on the day and the old units each was made of.
enum SuccessionLines {
    /// A heading and a line a new unit that has predecessors, by kind, then by key.
    static func lines(_ successions: UnitSuccessions, in context: PanelContext) -> [PanelLine] {
        let day = context.standing.day
        let units = context.standing.programme.units
            .filter { $0.exists(on: day) && !successions.predecessors(of: $0.id).isEmpty }
        guard !units.isEmpty else { return [] }
        let nameWidth = units.reduce(0) { max($0, TextWidth.columns(of: context.say($1.title))) }
        let heading = "\(context.say(.heading)) (\(context.number(units.count)))"
        return [.text(heading, style: .strong, mark: context.glyphs.ellipsis)]
            + UnitGroups.lines(units, in: context) { unit in
                SuccessionLine(
                    unit: unit, arrow: context.glyphs.backArrow,
                    names: successions.predecessors(of: unit.id).map {
                        successions.name($0.predecessor, $0)
                    }, isSplit: false, nameWidth: nameWidth, context: context
                ).line
            }
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(
        vi: "Đơn vị mới và các đơn vị cũ hợp thành", en: "New units and what they were made of")
}
