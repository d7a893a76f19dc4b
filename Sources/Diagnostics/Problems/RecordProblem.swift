public import Notation

/// Why a row is not added to a table, or should be looked at before it is.
public enum RecordProblem: Error, Sendable, Hashable {
    /// Whose row it is does not exist: no indicator or milestone has the id.
    case unknownItem(id: String, table: String, suggestion: String?)
    /// The package has no such table.
    case noTable(table: String)
    /// The table, or one that it depends on, cannot be read as one.
    case unreadableTable(table: String)
    /// The table has no column for what is to be recorded.
    case columnMissing(column: String, file: String)
    /// Not a number. `reading` is the number meant, when it would be one with the other decimal sign.
    case notNumber(text: String, reading: String?)
    /// Not a day.
    case notDay(text: String)
    /// The column cannot say this day: it has months or years alone, or a form that cannot be written.
    case dayNotWritable(day: Day, column: String, format: String)
    /// The file has neither quotes nor an escape character, and the text holds signs that part cells.
    case notWritable(text: String, column: String)
    /// The schema has this text for an empty cell.
    case meansEmpty(text: String, column: String)
    /// The key of a row that is there already. History is added to, never edited.
    case keyStands(columns: [String], values: [String], line: Int)
    /// A report with neither a state nor a forecast.
    case nothingSaid
    /// The day that a figure speaks of lies after the day on which it became known.
    case notYet(day: Day, known: Day)
    /// A day that is a century away from the one on which it became known: a slip of the pen.
    case farAway(day: Day, column: String)
    /// A quoted text further up is never closed, and the row would become a part of it.
    case swallowed(file: String)
    /// The row would be left out by the reader.
    case leftOut(file: String, line: Int)
    /// The file would have more than the program reads.
    case fileFull(file: String, limit: Int)
    /// What the reader would find wrong with the row; there is an error among it.
    case found([Finding])
    /// The package cannot be opened.
    case notOpened(LoadFailure)
}
