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
            return header + [.space] + TextWrap.lines(context.say(nothing), width: width).map { .text($0) }
        }
        let sections = ChangeList(difference, rows: rows, in: context).parts()
        let folded = FoldedChanges(difference, rows: rows, in: context)
        let tail = [
            ChangeList.Part(heading: context.say(.oneSided), blocks: folded.tables),
            ChangeList.Part(heading: context.say(.probable), blocks: folded.matches),
            ChangeList.Part(heading: context.say(.wordings), blocks: folded.texts),
        ].filter { !$0.blocks.isEmpty }
        let parts = sections + tail
        let table = ChangesTable(parts.flatMap(\.blocks), width: width, glyphs: context.glyphs)
        return header + parts.flatMap { lines(of: $0, table) } + counts(folded.counts)
    }

    /// That nothing differs; files that are not the same differ in what is not compared, such as remarks.
    private var nothing: Phrase {
        difference.from.programme.digest == difference.to.programme.digest ? .nothing : .nothingCompared
    }

    /// The programme and the two days, in one line or, where that is too narrow, in as many as it takes.
    private var header: [PanelLine] {
        let title = context.say(difference.to.programme.title)
        let days = [difference.from, difference.to].map { context.day($0.day) }
            .joined(separator: " \(context.glyphs.arrow) ")
        if TextWidth.columns(of: title) + 2 + TextWidth.columns(of: days) <= width {
            return [.heading(title, remark: days)]
        }
        return TextWrap.lines(title, width: width).map { .text($0, style: .strong) }
            + TextWrap.lines(days, width: width).map { .text($0, style: .dim) }
    }

    /// How many there are of each kind, the numbers in front and aligned.
    private func counts(_ counts: [(phrase: Phrase, count: Int)]) -> [PanelLine] {
        guard !counts.isEmpty else { return [] }
        let mark = context.glyphs.ellipsis
        let digits = counts.reduce(0) { max($0, TextWidth.columns(of: context.number($1.count))) }
        let lines = counts.flatMap { phrase, count in
            TextWrap.lines(context.say(phrase), width: max(1, width - digits - 3)).enumerated()
                .map { row, words in
                    let number = row == 0 ? context.number(count) : ""
                    let content = LineContent.row([
                        LineContent.Cell(context.say(phrase)), .figure(context.number(count)),
                    ])
                    return PanelLine(.essential, row == 0 ? content : .rest) { place, grid in
                        let rect = place.rect
                        grid.put(
                            number, x: rect.x + 1, y: rect.y, width: digits,
                            style: Style(.text, on: place.ground), align: .trailing)
                        grid.put(
                            words, x: rect.x + digits + 3, y: rect.y, width: rect.width - digits - 3,
                            style: Style(.text, on: place.ground), mark: mark)
                    }
                }
        }
        return [.space, .text(context.say(.counts), style: .strong)] + lines
    }

    private func lines(of part: ChangeList.Part, _ table: ChangesTable) -> [PanelLine] {
        [.space, .text(part.heading, style: .strong, mark: context.glyphs.ellipsis)]
            + part.blocks.flatMap(table.lines)
    }
}

extension Phrase {
    fileprivate static let nothing = Phrase(
        vi: "Không có gì khác nhau.", en: "Nothing differs.")
    fileprivate static let nothingCompared = Phrase(
        vi: "Tệp không giống nhau, nhưng mọi điều được so đều như nhau.",
        en: "The files are not the same, but nothing that is compared differs.")
    fileprivate static let oneSided = Phrase(
        vi: "Bảng chỉ một bên có, không so từng dòng", en: "Tables of one side alone, not compared row by row"
    )
    fileprivate static let probable = Phrase(
        vi: "Có lẽ là một (cùng tên, khác mã)", en: "Probably the same (one title, two ids)")
    fileprivate static let wordings = Phrase(vi: "Đổi cách ghi", en: "Wordings")
    fileprivate static let counts = Phrase(vi: "Tổng số", en: "Counts")
}
