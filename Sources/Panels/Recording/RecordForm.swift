public import Diagnostics
public import Notation
public import ReformModel

/// A new row about an item while it is being filled in: what was typed, and what came of it.
public struct RecordForm: Sendable, Hashable {
    /// What came of asking for the row, or of writing it.
    public enum Answer: Sendable, Hashable {
        /// What would be written. Nothing is yet.
        case row(RowAppend)
        /// Why there is no such row.
        case refused(RecordProblem)
        /// Why it could not be written.
        case failed(AppendFailure)
    }

    /// The item.
    public let item: ItemID
    /// What is typed into each field, as its reader writes it; a choice as the profile has it.
    public private(set) var texts: [RecordField: String] = [:]
    /// What came of it, until something is changed.
    public var answer: Answer?

    /// An empty form; nil where nothing can be said of an item.
    ///
    /// - Parameter today: the day on which it is filled in.
    public init?(of item: ItemID, today: Day, reader: Reader) {
        guard !RecordField.fields(of: item).isEmpty else { return nil }
        self.item = item
        let day = DayText.write(today, for: reader)
        texts[.known] = day
        if case .indicator = item { texts[.day] = day }
    }

    /// Its fields.
    public var fields: [RecordField] { RecordField.fields(of: item) }

    /// What is typed into a field.
    public subscript(field: RecordField) -> String {
        get { texts[field] ?? "" }
        set {
            texts[field] = newValue
            answer = nil
        }
    }

    /// Whether a field is chosen rather than typed.
    public func isChosen(_ field: RecordField) -> Bool {
        if case .choice = field.kind { true } else { false }
    }

    /// The choice so many further; beside the first and the last there is none.
    public mutating func choose(by step: Int, in field: RecordField) {
        guard case .choice(let choices) = field.kind else { return }
        let values = [""] + choices.map(\.value)
        let index = values.firstIndex(of: self[field]) ?? 0
        self[field] = values[((index + step) % values.count + values.count) % values.count]
    }

    /// The row that it asks for; nil when something of it cannot be understood, which is the answer then.
    public mutating func ask(for reader: Reader) -> RowDraft? {
        do throws(RecordProblem) {
            return try draft(for: reader)
        } catch {
            answer = .refused(error)
            return nil
        }
    }

    private func draft(for reader: Reader) throws(RecordProblem) -> RowDraft {
        guard let known = try day(.known) else { throw .notDay(text: self[.known]) }
        switch item {
        case .indicator(let id):
            return .observation(
                of: id, value: number(.value, for: reader), day: try day(.day) ?? known, reported: known,
                reporter: text(.reporter), status: Certainty(rawValue: self[.certainty]),
                source: text(.source))
        case .milestone(let id):
            return .report(
                on: id, reported: known, reporter: text(.reporter),
                state: Report.State(rawValue: self[.state]),
                percent: self[.percent].isEmpty ? nil : number(.percent, for: reader),
                forecast: try day(.forecast), finished: try day(.finished),
                rating: Report.Rating(rawValue: self[.rating]),
                evidence: Report.Evidence(rawValue: self[.evidence]),
                status: Certainty(rawValue: self[.certainty]), note: text(.note), source: text(.source))
        case .unit(let id), .document(let id), .command(let id):
            throw .unknownItem(id: id, table: TableName.indicators.rawValue, suggestion: nil)
        }
    }

    private func text(_ field: RecordField) -> String? {
        self[field].isEmpty ? nil : self[field]
    }

    private func number(_ field: RecordField, for reader: Reader) -> String {
        WrittenNumber.plain(self[field], for: reader)
    }

    private func day(_ field: RecordField) throws(RecordProblem) -> Day? {
        let text = self[field]
        if text.isEmpty { return nil }
        guard let day = WrittenDay.day(text) else { throw .notDay(text: text) }
        return day
    }
}
