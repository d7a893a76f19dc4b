public import Assessment
import Canvas
import Notation
import ReformModel

/// What differs between two days or two editions, by consequence: what became worse and what needs a
/// decision first, units and wordings folded, the counts last.
public struct ChangesPage {
    private let difference: Difference
    private let rows: ChangedRows
    private let context: PanelContext
    private let width: Int

    /// Makes a page.
    ///
    /// - Parameter context: the reader's language and characters; its standing is the later side.
    public init(_ difference: Difference, in context: PanelContext, width: Int) {
        self.difference = difference
        rows = ChangedRows(difference)
        self.context = context
        self.width = width
    }

    /// The lines of the page. Each drops out of nothing: a text has as many rows as there are lines.
    public var lines: [PanelLine] {
        guard !difference.isEmpty else {
            return [header, .space, .text(context.say(.nothing), mark: context.glyphs.ellipsis)]
        }
        let sections = ChangeSection.allCases.compactMap { section -> Part? in
            let blocks = self.blocks(of: section)
            return blocks.isEmpty ? nil : Part(heading: context.say(section.phrase), blocks: blocks)
        }
        let folded = FoldedChanges(difference, rows: rows, in: context)
        let tail = [
            Part(heading: context.say(.oneSided), blocks: folded.tables),
            Part(heading: context.say(.probable), blocks: folded.matches),
            Part(heading: context.say(.wordings), blocks: folded.texts),
            Part(heading: context.say(.counts), blocks: folded.counts),
        ].filter { !$0.blocks.isEmpty }
        let parts = sections + tail
        let table = ChangesTable(parts.flatMap(\.blocks), width: width, glyphs: context.glyphs)
        return [header] + parts.flatMap { lines(of: $0, table) }
    }

    /// Blocks under one heading.
    private struct Part {
        let heading: String
        let blocks: [ChangeBlock]
    }

    private var header: PanelLine {
        let days = [difference.from, difference.to].map { context.day($0.day) }
        return .heading(
            context.say(difference.to.programme.title),
            remark: days.joined(separator: " \(context.glyphs.arrow) "))
    }

    private func lines(of part: Part, _ table: ChangesTable) -> [PanelLine] {
        [.space, .text(part.heading, style: .strong, mark: context.glyphs.ellipsis)]
            + part.blocks.flatMap(table.lines)
    }

    private func blocks(of section: ChangeSection) -> [ChangeBlock] {
        guard section != .units else { return UnitChanges(difference.units, rows: rows, in: context).blocks }
        return difference.items.filter { ChangeSection($0.consequence) == section }.map {
            ItemChanges($0, of: difference, rows: rows, in: context).block
        }
    }
}

extension Phrase {
    fileprivate static let nothing = Phrase(
        vi: "Không có gì khác nhau.", en: "Nothing differs.")
    fileprivate static let oneSided = Phrase(
        vi: "Bảng chỉ một bên có, không so từng dòng", en: "Tables of one side alone, not compared row by row"
    )
    fileprivate static let probable = Phrase(
        vi: "Có lẽ là một (cùng tên, khác mã)", en: "Probably the same (one title, two ids)")
    fileprivate static let wordings = Phrase(vi: "Đổi cách ghi", en: "Wordings")
    fileprivate static let counts = Phrase(vi: "Tổng số", en: "Counts")
}
