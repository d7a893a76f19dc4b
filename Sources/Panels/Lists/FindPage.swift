import Assessment
import Canvas
import Notation
import ReformModel

/// Everything that has a name: indicators, milestones, units and documents, each with its title in every
/// language of the package, so that it is found by either.
public enum FindPage {
    /// A line an item.
    public static func lines(_ context: PanelContext) -> [PanelLine] {
        let standing = context.standing
        let kinds: [(Phrase, [(ItemID, LocalText, StatusText?)])] = [
            (
                .indicator,
                standing.indicators.map {
                    (.indicator($0.id), $0.indicator.title, StatusText($0, in: context))
                }
            ),
            (
                .milestone,
                standing.milestones.map {
                    (.milestone($0.id), $0.milestone.title, StatusText($0, in: context))
                }
            ),
            (.unit, standing.programme.units.map { (.unit($0.id), $0.title, nil) }),
            (.document, standing.programme.documents.map { (.document($0.id), $0.title, nil) }),
        ]
        return kinds.flatMap { kind, items in
            items.map { line($0.0, context.say(kind), $0.1, $0.2, in: context) }
        }
    }

    private static let kindWidth = 10

    private static func line(
        _ item: ItemID, _ kind: String, _ title: LocalText, _ status: StatusText?, in context: PanelContext
    ) -> PanelLine {
        var names = Language.allCases.map { title.text(in: $0) }
        let own = context.say(title)
        names.removeAll { $0 == own }
        if case .document(let id) = item { names.insert(id, at: 0) }
        let others = Set(names).sorted().joined(separator: "  ")
        let mark = context.glyphs.ellipsis
        return PanelLine(item: item) { place, grid in
            let (rect, ground) = (place.rect, place.ground)
            grid.put(
                kind, x: rect.x, y: rect.y, width: min(kindWidth, rect.width), style: Style(.dim, on: ground))
            var x = rect.x + kindWidth + 1
            x = grid.put(
                own, x: x, y: rect.y, width: rect.maxX - x, style: Style(.text, on: ground), mark: mark)
            if let status {
                x = grid.put(
                    status.text, x: x + 2, y: rect.y, width: rect.maxX - x - 2,
                    style: Style(status.role, on: ground), mark: mark)
            }
            grid.put(
                others, x: x + 2, y: rect.y, width: rect.maxX - x - 2, style: Style(.dim, on: ground),
                mark: mark)
        }
    }
}

extension Phrase {
    fileprivate static let indicator = Phrase(vi: "chỉ tiêu", en: "indicator")
    fileprivate static let milestone = Phrase(vi: "mốc", en: "milestone")
    fileprivate static let unit = Phrase(vi: "đơn vị", en: "unit")
    fileprivate static let document = Phrase(vi: "văn bản", en: "document")
}
