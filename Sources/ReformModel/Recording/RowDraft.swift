public import Notation

/// A row that is to be added to a table, by the columns of the profile, before anything is known of the file.
public struct RowDraft: Sendable, Hashable {
    /// What is to stand in a cell.
    enum Value: Sendable, Hashable {
        case text(String)
        /// A number as a person wrote it, with `.` before the decimals: its digits are kept as they are.
        case number(String)
        case day(Day)
    }

    /// What is to stand in a column.
    struct Entry: Sendable, Hashable {
        let column: String
        let value: Value
        /// Whether it may be left out where the file has no such column: nobody asked for it.
        let isAdded: Bool
    }

    /// The table that it is for.
    public let table: TableName
    /// The id of what it is about, and the table which has that.
    let item: String
    let itemTable: TableName
    /// The day on which it became known.
    public let known: Day
    private(set) var entries: [Entry] = []

    /// A figure of an indicator.
    ///
    /// - Parameters:
    ///   - value: the figure, in the unit of the indicator, with `.` before its decimals.
    ///   - day: the day that it speaks of.
    ///   - reported: the day on which it became known.
    public static func observation(
        of indicator: String, value: String, day: Day, reported: Day, reporter: String? = nil,
        status: Certainty? = nil, source: String? = nil
    ) -> RowDraft {
        var draft = RowDraft(
            table: .observations, item: indicator, itemTable: .indicators, known: reported)
        draft.set("indicator", .text(indicator))
        draft.set("date", .day(day))
        draft.set("reporter", reporter)
        draft.set("value", .number(value))
        draft.set("reported", .day(reported), isAdded: true)
        draft.set("status", status?.rawValue)
        draft.set("source", source)
        return draft
    }

    /// What is said of a milestone on a day.
    ///
    /// - Parameter percent: the share done, 0 to 100, with `.` before its decimals.
    public static func report(
        on milestone: String, reported: Day, reporter: String? = nil, state: Report.State? = nil,
        percent: String? = nil, forecast: Day? = nil, finished: Day? = nil, rating: Report.Rating? = nil,
        evidence: Report.Evidence? = nil, status: Certainty? = nil, note: String? = nil,
        source: String? = nil
    ) -> RowDraft {
        var draft = RowDraft(table: .reports, item: milestone, itemTable: .milestones, known: reported)
        draft.set("milestone", .text(milestone))
        draft.set("reported", .day(reported))
        draft.set("reporter", reporter)
        draft.set("state", state?.rawValue)
        if let percent { draft.set("percent", .number(percent)) }
        if let forecast { draft.set("forecast", .day(forecast)) }
        if let finished { draft.set("finished", .day(finished)) }
        draft.set("rating", rating?.rawValue)
        draft.set("evidence", evidence?.rawValue)
        draft.set("status", status?.rawValue)
        draft.set("note", note)
        draft.set("source", source)
        return draft
    }

    private init(table: TableName, item: String, itemTable: TableName, known: Day) {
        self.table = table
        self.item = item
        self.itemTable = itemTable
        self.known = known
    }

    private mutating func set(_ column: String, _ text: String?) {
        if let text, !text.isEmpty { set(column, .text(text)) }
    }

    private mutating func set(_ column: String, _ value: Value, isAdded: Bool = false) {
        entries.append(Entry(column: column, value: value, isAdded: isAdded))
    }
}
