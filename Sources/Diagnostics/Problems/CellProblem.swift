/// What can be wrong with the value of a cell.
public enum CellProblem: Sendable, Hashable {
    /// Not a number as the field writes numbers. `reading` is the number meant, when it would be one
    /// with the other decimal sign.
    case notNumber(text: String, decimalSign: String, reading: String?)
    /// Not a whole number.
    case notInteger(text: String)
    /// Not a day in the format of the field. `reading` is the day meant, as that format writes it, and
    /// `otherFormat` the format that would read it.
    case notDay(text: String, format: String, reading: String?, otherFormat: String?)
    /// Not one of the values that the column may have.
    case notInList(text: String, column: String, allowed: [String], suggestion: String?)
    /// Less than the column allows.
    case belowMinimum(text: String, minimum: String)
    /// More than the column allows.
    case aboveMaximum(text: String, maximum: String)
    /// Empty, though the row cannot do without it: the row is left out.
    case missingRequired(column: String)
    /// Empty, though the package's own schema requires it: the row is kept.
    case missingByConstraint(column: String)
    /// A value that the schema wants to be unique stands here again.
    case repeatedValue(text: String, column: String, firstLine: Int)
    /// The key of an earlier row: this row is left out.
    case duplicateKey(columns: [String], values: [String], firstLine: Int)
    /// No row of the other table has this key.
    case unknownReference(text: String, table: String, suggestion: String?)
    /// A report with neither a state nor a forecast.
    case reportSaysNothing
    /// Longer than the program reads; the rest is cut.
    case tooLong(bytes: Int, limit: Int)
}
