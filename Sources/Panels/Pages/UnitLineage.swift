import Canvas
import Notation
import ReformModel

/// Where a unit came from or went, as a tree: each unit on the other side with how much went over, and below
/// it what else it went into or was made of.
struct UnitLineage {
    private let unit: Unit
    private let successions: UnitSuccessions
    private let context: PanelContext

    init(_ unit: Unit, _ successions: UnitSuccessions, in context: PanelContext) {
        self.unit = unit
        self.successions = successions
        self.context = context
    }

    /// The units that this one was made of.
    var origins: [PanelLine] {
        let links = successions.predecessors(of: unit.id)
        return lines(
            .madeOf, links, other: \.predecessor,
            beside: { successions.successors(of: $0.predecessor).filter { $0.successor != unit.id } },
            further: \.successor, .alsoInto)
    }

    /// The units that this one became.
    var heirs: [PanelLine] {
        let links = successions.successors(of: unit.id)
        return lines(
            .became, links, other: \.successor,
            beside: {
                successions.predecessors(of: $0.successor).filter { $0.predecessor != unit.id }
            }, further: \.predecessor, .togetherWith)
    }

    private struct Node {
        let id: String
        let depth: Int
        let words: String
        let remark: String
    }

    private func lines(
        _ heading: Phrase, _ links: [Succession], other: KeyPath<Succession, String>,
        beside: (Succession) -> [Succession], further: KeyPath<Succession, String>, _ relation: Phrase
    ) -> [PanelLine] {
        guard !links.isEmpty else { return [] }
        let nodes = links.flatMap { link in
            [
                Node(
                    id: link[keyPath: other], depth: 1, words: successions.title(link[keyPath: other]),
                    remark: remark(link))
            ]
                + beside(link).map { more in
                    Node(
                        id: more[keyPath: further], depth: 2,
                        words: "\(context.say(relation)) \(successions.title(more[keyPath: further]))",
                        remark: KindText.extent(more.extent, in: context.language))
                }
        }
        let prefixes = TreeBranches(depths: nodes.map(\.depth)).prefixes(in: context.glyphs)
        let title = "\(context.say(heading)) (\(context.number(links.count)))"
        return [.text(title, style: .strong, mark: context.glyphs.ellipsis)]
            + zip(nodes, prefixes).map(line)
    }

    private func line(_ node: Node, _ prefix: String) -> PanelLine {
        let mark = context.glyphs.ellipsis
        let content = LineContent.row([LineContent.Cell(prefix + node.words), LineContent.Cell(node.remark)])
        return PanelLine(item: .unit(node.id), .essential, content) { place, grid in
            let rect = place.rect.inset(left: 1)
            var x = grid.put(
                prefix, x: rect.x, y: rect.y, width: rect.width, style: Style(.border, on: place.ground))
            x = grid.put(
                node.words, x: x, y: rect.y, width: rect.maxX - x,
                style: Style(node.depth == 1 ? .text : .dim, on: place.ground), mark: mark)
            grid.put(
                node.remark, x: x + 2, y: rect.y, width: rect.maxX - x - 2,
                style: Style(.dim, on: place.ground), mark: mark)
        }
    }

    private func remark(_ link: Succession) -> String {
        [
            KindText.extent(link.extent, in: context.language), link.day.map(context.day) ?? "",
            link.document, context.say(link.note),
        ].filter { !$0.isEmpty }.joined(separator: " \(context.glyphs.separator) ")
    }
}

extension Phrase {
    fileprivate static let madeOf = Phrase(vi: "Hợp thành từ", en: "Made of")
    fileprivate static let became = Phrase(vi: "Trở thành", en: "Became")
    fileprivate static let alsoInto = Phrase(vi: "còn vào", en: "also into")
    fileprivate static let togetherWith = Phrase(vi: "cùng với", en: "together with")
}
