import Assessment
import Canvas
import Notation
import ReformModel

/// The units that exist on the day and the old units each was made of.
enum SuccessionLines {
    /// A line a new unit that has predecessors, by kind, then by title.
    static func lines(_ context: PanelContext) -> [PanelLine] {
        let day = context.standing.day
        let programme = context.standing.programme
        var predecessors: [String: [Succession]] = [:]
        for link in programme.successions where link.day.map({ $0 <= day }) ?? true {
            predecessors[link.successor, default: []].append(link)
        }
        guard !predecessors.isEmpty else { return [] }
        let titles = Dictionary(
            programme.units.map { ($0.id, context.say($0.title)) }, uniquingKeysWith: { first, _ in first })
        let units = programme.units.filter { predecessors[$0.id] != nil && $0.exists(on: day) }
            .sorted { (UnitKind.rank(of: $0.kind), $0.id) < (UnitKind.rank(of: $1.kind), $1.id) }
        let nameWidth = units.reduce(0) { max($0, TextWidth.columns(of: context.say($1.title))) }
        let heading = PanelLine.text(context.say(.heading), style: .strong)
        return [heading]
            + units.map { unit in
                let links = predecessors[unit.id] ?? []
                let names = links.map { link in
                    let title = titles[link.predecessor] ?? link.predecessor
                    return link.extent == .whole || link.extent == .unchanged
                        ? title : "\(title) (\(KindText.extent(link.extent, in: context.language)))"
                }
                return line(unit, names: names, nameWidth: nameWidth, in: context)
            }
    }

    private static func line(
        _ unit: Unit, names: [String], nameWidth: Int, in context: PanelContext
    ) -> PanelLine {
        PanelLine(item: .unit(unit.id)) { place, grid in
            let rect = place.rect.inset(left: 1)
            let width = min(nameWidth, rect.width / 2)
            grid.put(
                context.say(unit.title), x: rect.x, y: rect.y, width: width,
                style: Style(.text, on: place.ground), mark: context.glyphs.ellipsis)
            let rest = rect.inset(left: width + 1)
            let count = "\(context.glyphs.backArrow) \(context.number(names.count))  "
            let end = grid.put(
                count, x: rest.x, y: rest.y, width: rest.width, style: Style(.accent, on: place.ground))
            grid.put(
                names.joined(separator: ", "), x: end, y: rest.y, width: rest.maxX - end,
                style: Style(.dim, on: place.ground), mark: context.glyphs.ellipsis)
        }
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(
        vi: "Đơn vị mới và các đơn vị cũ hợp thành", en: "New units and what they were made of")
}
