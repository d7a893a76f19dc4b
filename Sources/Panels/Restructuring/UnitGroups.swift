import Canvas
import Notation
import ReformModel

/// Units under the name of their kind, the known kinds first, each kind by key.
enum UnitGroups {
    /// A quiet heading a kind with its count, and below it a line a unit.
    static func lines(
        _ units: [Unit], in context: PanelContext, line: (Unit) -> PanelLine
    ) -> [PanelLine] {
        let byKind = Dictionary(grouping: units, by: \.kind)
        let kinds = byKind.keys.sorted { (UnitKind.rank(of: $0), $0) < (UnitKind.rank(of: $1), $1) }
        return kinds.flatMap { kind in
            let units = (byKind[kind] ?? []).sorted { $0.id < $1.id }
            let name = KindText.kind(kind, in: context.language)
            let heading = PanelLine.text(
                "\(name) (\(context.number(units.count)))", style: .dim, indent: 1, .useful,
                mark: context.glyphs.ellipsis)
            return [heading] + units.map(line)
        }
    }
}
