import Assessment
import Canvas
import Notation
import ReformModel

/// What the programme rests on: the documents issued by the day, newest first, each with what it replaces
/// hanging on it.
public enum LegalBasisPage {
    /// The lines of the page.
    public static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        let tree = DocumentTree(context.standing.programme.documents, on: context.standing.day)
        guard !tree.nodes.isEmpty else { return [MissingTables.line([.documents], in: context)] }
        let uses = DocumentUses(context.standing)
        let prefixes = TreeBranches(depths: tree.nodes.map(\.depth)).prefixes(in: context.glyphs)
        let rows = zip(tree.nodes, prefixes).map { cells($0, prefix: $1, uses: uses, in: context) }
        let table = Table(
            [
                Table.Heading(context.say(.document)),
                Table.Heading(context.say(.issued), align: .trailing, dropOrder: 2),
                Table.Heading(context.say(.title), minimum: 16, grows: true),
                Table.Heading(context.say(.uses), align: .trailing, dropOrder: 1),
                Table.Heading(context.say(.status), minimum: 13, dropOrder: 3),
            ], rows: rows, width: width)
        let mark = context.glyphs.ellipsis
        let heading = PanelLine(.essential, .columns(table)) { place, grid in
            table.drawHeadings(in: place.rect, on: &grid, mark: mark)
        }
        return [heading]
            + tree.nodes.indices.map { row in
                let node = tree.nodes[row]
                let item = node.document == nil ? nil : ItemID.document(node.id)
                return PanelLine(item: item, .essential, .row(row, of: table)) { place, grid in
                    table.draw(row: row, in: place.rect, on: &grid, ground: place.ground, mark: mark)
                }
            }
    }

    private static func cells(
        _ node: DocumentTree.Node, prefix: String, uses: DocumentUses, in context: PanelContext
    ) -> [Table.Cell] {
        guard let document = node.document else {
            return [
                Table.Cell(prefix + node.id, role: .dim), Table.Cell(""),
                Table.Cell(context.say(.notGiven), role: .dim),
            ]
        }
        let isReplaced = node.depth > 0
        let count = uses.items(of: document.id).count
        return [
            Table.Cell(prefix + document.id, role: isReplaced ? .dim : .text),
            Table.Cell(document.issued.map(context.day) ?? "", role: .dim),
            Table.Cell(
                context.say(document.title) + (node.isRepeated ? " \(context.glyphs.ellipsis)" : ""),
                role: isReplaced ? .dim : .text),
            Table.Cell(count == 0 ? "" : context.number(count)),
            Table.Cell(
                isReplaced ? context.say(.replaced) : context.say(document.status),
                role: isReplaced ? .warn : .dim),
        ]
    }
}

extension Phrase {
    fileprivate static let document = Phrase(vi: "số hiệu", en: "number")
    fileprivate static let issued = Phrase(vi: "ban hành", en: "issued")
    fileprivate static let title = Phrase(vi: "trích yếu", en: "what it is about")
    fileprivate static let uses = Phrase(vi: "dùng", en: "used")
    fileprivate static let status = Phrase(vi: "hiệu lực", en: "status")
    fileprivate static let replaced = Phrase(vi: "bị thay thế", en: "replaced")
    fileprivate static let notGiven = Phrase(vi: "không có trong documents.csv", en: "not in documents.csv")
}
