import Assessment
import Canvas
import Notation
import ReformModel

/// Bodies before → after by part of the political system: a line a part with its two bars.
enum BlocLines {
    /// A heading and the lines; nothing where all units are territorial.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        let changes = context.standing.blocChanges.filter { $0.before > 0 || $0.after > 0 }
        guard !changes.isEmpty else { return [] }
        let names = changes.map { KindText.bloc($0.bloc, in: context.language) }
        let nameWidth = names.reduce(0) { max($0, TextWidth.columns(of: $1)) } + 1
        let most = changes.reduce(1) { max($0, max($1.before, $1.after)) }
        let rows = zip(changes, names).map { change, name in
            let pair = BeforeAfter(
                before: change.before, after: change.day == nil ? nil : change.after, most: most,
                context: context)
            return PanelLine(.useful, .row([LineContent.Cell(name)] + pair.cells)) { place, grid in
                let rect = place.rect.inset(left: 1)
                grid.put(
                    name, x: rect.x, y: rect.y, width: min(nameWidth, rect.width),
                    mark: context.glyphs.ellipsis)
                pair.draw(in: rect.inset(left: nameWidth), on: &grid)
            }
        }
        return [.text(context.say(.heading), style: .strong, .useful, mark: context.glyphs.ellipsis)] + rows
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Tổ chức theo khối", en: "Bodies by bloc")
}
