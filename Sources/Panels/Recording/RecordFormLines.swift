import Assessment
import Canvas
import Diagnostics
import Notation
import ReformModel

/// The lines of the form of a new row: its fields, what will be written, and the line that writes it.
public struct RecordFormLines {
    private let form: RecordForm
    private let context: PanelContext
    private let width: Int
    private let labelWidth: Int

    /// Makes the lines of a form.
    public init(_ form: RecordForm, in context: PanelContext, width: Int) {
        self.form = form
        self.context = context
        self.width = width
        let labels = RecordField.allCases.map { TextWidth.columns(of: context.say($0.label)) }
        labelWidth = min((labels.max() ?? 0) + 2, max(8, width / 3))
    }

    /// The line that asks for the row, and then writes it.
    public static let row = ItemID.command("row")

    /// The line of a field.
    public static func id(of field: RecordField) -> ItemID { .command(field.rawValue) }

    /// The field of a line; nil for a line of none.
    public static func field(of item: ItemID?) -> RecordField? {
        guard case .command(let name) = item else { return nil }
        return RecordField(rawValue: name)
    }

    /// All of them.
    public var lines: [PanelLine] {
        [latest, .space] + form.fields.map(line) + [.space] + answer + [.space, action]
    }

    /// What is known so far, so that nobody has to go back to see it.
    private var latest: PanelLine {
        var words = ""
        switch form.item {
        case .indicator(let id):
            guard let standing = context.standing.indicator(id) else { break }
            let unit = context.say(standing.indicator.unit)
            words =
                standing.latest.map {
                    let value = context.number($0.value) + (unit.isEmpty ? "" : " " + unit)
                    return "\(value), \(context.day($0.day))"
                } ?? context.say(Phrase(vi: "chưa có số liệu", en: "no data"))
        case .milestone(let id):
            guard let standing = context.standing.milestone(id) else { break }
            words = MilestoneWords.status(of: standing, in: context)
        case .unit, .document, .command: break
        }
        let title = context.say(Phrase(vi: "đến nay", en: "so far"))
        return .text("\(pad(title))\(words)", style: .dim, mark: context.glyphs.ellipsis)
    }

    private func line(of field: RecordField) -> PanelLine {
        let (label, help) = (context.say(field.label), context.say(field.help))
        let value = words(of: field)
        let isChosen = form.isChosen(field)
        let glyphs = context.glyphs
        let start = labelWidth
        let field = RecordFormLines.id(of: field)
        return PanelLine(item: field, .essential, .fact(label, value.isEmpty ? help : value)) { place, grid in
            let (rect, isSelected) = (place.rect, place.ground == .selection)
            grid.put(
                label, x: rect.x, y: rect.y, width: start - 2,
                style: Style(.text, on: place.ground, bold: isSelected), mark: glyphs.ellipsis)
            var x = rect.x + start
            x = grid.put(
                value, x: x, y: rect.y, width: rect.maxX - x - 1, style: Style(.accent, on: place.ground),
                mark: glyphs.ellipsis)
            if isSelected, !isChosen {
                grid.placeCursor(x: min(x, rect.maxX - 1), y: rect.y)
                x = grid.put(
                    "_", x: x, y: rect.y, width: min(1, rect.maxX - x),
                    style: Style(.accent, on: place.ground))
            }
            guard value.isEmpty || isSelected else { return }
            let hint = isChosen && isSelected ? "\(glyphs.name == .ascii ? "<- ->" : "← →")  \(help)" : help
            grid.put(
                hint, x: x + 2, y: rect.y, width: rect.maxX - x - 2, style: Style(.dim, on: place.ground),
                mark: glyphs.ellipsis)
        }
    }

    private func words(of field: RecordField) -> String {
        let text = form[field]
        guard case .choice(let choices) = field.kind else { return CleanText.line(text) }
        return choices.first { $0.value == text }.map { context.say($0.words) } ?? ""
    }

    /// What will be written, and what is to be said of it.
    private var answer: [PanelLine] {
        switch form.answer {
        case nil: return []
        case .row(let row):
            let place = "\(CleanText.line(row.file)):\(row.line)"
            let heading = Phrase(vi: "Dòng sẽ ghi vào \(place)", en: "To be written to \(place)")
            return [.text(context.say(heading), style: .strong, mark: context.glyphs.ellipsis)]
                + wrapped(CleanText.line(row.row), indent: 2, Style(.accent))
                + row.findings.flatMap { wrapped(sentence(of: $0), indent: 0, Style(.warn)) }
                + row.doubts.flatMap { wrapped($0.line(in: context.language), indent: 0, Style(.warn)) }
        case .refused(let problem):
            guard case .found(let findings) = problem else {
                return wrapped(problem.line(in: context.language), indent: 0, Style(.bad, bold: true))
            }
            return findings.flatMap { wrapped(sentence(of: $0), indent: 0, Style(.bad, bold: true)) }
        case .failed(let failure):
            return wrapped(failure.line(in: context.language), indent: 0, Style(.bad, bold: true))
        }
    }

    private var action: PanelLine {
        let words =
            switch form.answer {
            case .row(let row) where row.isDoubtful:
                Phrase(vi: "Enter: vẫn ghi dòng này", en: "Enter: write this row all the same")
            case .row: Phrase(vi: "Enter: ghi dòng này", en: "Enter: write this row")
            case .refused, .failed, nil:
                Phrase(vi: "Enter: kiểm tra và xem dòng sẽ ghi", en: "Enter: check, and show the row")
            }
        let text = context.say(words)
        let mark = context.glyphs.ellipsis
        return PanelLine(item: RecordFormLines.row, .essential, .text(text)) { place, grid in
            grid.put(
                text, x: place.rect.x, y: place.rect.y, width: place.rect.width,
                style: Style(.accent, on: place.ground, bold: true), mark: mark)
        }
    }

    private func sentence(of finding: Finding) -> String {
        FindingText.parts(finding, in: context.language, columns: max(40, width)).headline
    }

    private func wrapped(_ text: String, indent: Int, _ style: Style) -> [PanelLine] {
        TextWrap.lines(CleanText.line(text), width: max(10, width - indent)).map {
            .text($0, style: style, indent: indent, mark: context.glyphs.ellipsis)
        }
    }

    private func pad(_ text: String) -> String {
        text + String(repeating: " ", count: max(1, labelWidth - TextWidth.columns(of: text)))
    }
}
