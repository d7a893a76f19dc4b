import Assessment
import Canvas
public import Notation
public import Panels
public import ReformModel

/// The form of a new row: keys are text for its fields, until it is left.
extension DashboardState {
    /// Asks for the form of the selected item.
    mutating func askForForm() -> Effect? {
        guard let item else { return nil }
        guard !RecordField.fields(of: item).isEmpty else {
            say(Phrase.nothingToRecord[language])
            return nil
        }
        return .openForm(item)
    }

    /// Opens the form of a new row about an item.
    ///
    /// - Parameter today: the day that its fields begin with.
    public mutating func openForm(of item: ItemID, today: Day) {
        guard var form = RecordForm(of: item, today: today, reader: reader) else { return }
        form[.reporter] = lastReporter
        self.form = form
        screens.append(OpenScreen(.record(item), selected: form.fields.first.map(RecordFormLines.id)))
        settleOpenScreen()
    }

    /// Takes what came of asking for the row.
    public mutating func take(_ answer: RecordForm.Answer) {
        form?.answer = answer
        // What was said of the row stands above the line that writes it.
        settleOpenScreen()
    }

    /// Closes the form: its row is written.
    public mutating func closeForm(written row: RowAppend, known: Day?) {
        lastReporter = form?[.reporter] ?? ""
        form = nil
        screens.removeLast()
        settleOpenScreen()
        defer { tellsOfRow = true }
        let place = "\(CleanText.line(row.file)):\(row.line)"
        guard let known, known > standing.day else {
            return say(Phrase(vi: "Đã ghi \(place)", en: "Written: \(place)")[language])
        }
        // A board of an earlier day does not know it.
        let day = DayText.write(known, for: reader)
        say(
            Phrase(vi: "Đã ghi \(place); thấy từ ngày \(day)", en: "Written: \(place); seen from \(day) on")[
                language])
    }

    /// The field that has the selection; nil on the line that writes.
    var field: RecordField? { RecordFormLines.field(of: screens.last?.selected) }

    mutating func fill(pasted text: String) {
        guard let field, form?.isChosen(field) == false else { return }
        form?[field] += CleanText.line(text)
    }

    mutating func fill(_ key: Key) -> Effect? {
        message = nil
        switch key {
        case .escape: return apply(.back)
        case .up, .backTab: moveSelection(by: -1)
        case .down, .tab: moveSelection(by: 1)
        case .pageUp, .home: moveToField(first: true)
        case .pageDown, .end: moveToField(first: false)
        case .left: choose(by: -1)
        case .right: choose(by: 1)
        case .enter: return field == nil ? send() : step()
        case .backspace: erase()
        case .control("u"): if let field { form?[field] = "" }
        case .character(let glyph): type(glyph)
        default:
            let action = preferences.keys.action(for: key)
            if action == .quit || action == .suspend || action == .changeLanguage {
                return action.flatMap { apply($0) }
            }
        }
        return nil
    }

    private mutating func step() -> Effect? {
        moveSelection(by: 1)
        return nil
    }

    private mutating func moveToField(first: Bool) {
        guard let index = screens.indices.last, let form else { return }
        screens[index].selected =
            first ? form.fields.first.map(RecordFormLines.id) : RecordFormLines.row
        settleOpenScreen()
    }

    private mutating func choose(by step: Int) {
        guard let field, form?.isChosen(field) == true else { return }
        form?.choose(by: step, in: field)
    }

    private mutating func type(_ glyph: Character) {
        guard let field, let form else { return }
        if !form.isChosen(field) {
            self.form?[field] += String(glyph)
        } else if glyph == " " {
            choose(by: 1)
        }
    }

    private mutating func erase() {
        guard let field, let form else { return }
        self.form?[field] = form.isChosen(field) ? "" : String(form[field].dropLast())
    }

    /// First shows what would be written, and then has it written.
    private mutating func send() -> Effect? {
        defer { settleOpenScreen() }
        let reader = reader
        guard let draft = form?.ask(for: reader) else { return nil }
        if case .row = form?.answer { return .append(draft) }
        return .preview(draft)
    }
}

extension Phrase {
    fileprivate static let nothingToRecord = Phrase(
        vi: "Chỉ ghi được cho chỉ tiêu và mốc", en: "Figures and reports are of indicators and milestones")
}
