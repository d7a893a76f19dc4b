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
    /// `NaN` or an infinity: a number to the standard, but nothing that can be shown.
    case notFinite(text: String)
    /// None of the texts that stand for true and false.
    case notBoolean(text: String, allowed: [String])
    /// Not a time of day in the format of the field.
    case notTime(text: String, format: String)
    /// Not a day with a time in the format of the field.
    case notDateTime(text: String, format: String)
    /// Not a year.
    case notYear(text: String)
    /// Not a month of a year.
    case notYearMonth(text: String)
    /// Not a duration of ISO 8601.
    case notDuration(text: String)
    /// Not a longitude and a latitude, which the example shows as the field writes them.
    case notGeopoint(text: String, example: String)
    /// Not JSON, or JSON of another shape.
    case notJSON(text: String, expected: JSONShape)
    /// Not an address of electronic mail.
    case notEmail(text: String)
    /// Not a URI.
    case notURI(text: String)
    /// Not bytes in base64.
    case notBinary(text: String)
    /// Not a UUID.
    case notUUID(text: String)
    /// Not one of the values that the column may have.
    case notInList(text: String, column: String, allowed: [String], suggestion: String?)
    /// Less than the column allows.
    case belowMinimum(text: String, minimum: String)
    /// More than the column allows.
    case aboveMaximum(text: String, maximum: String)
    /// Not more than the column asks for.
    case notAboveMinimum(text: String, minimum: String)
    /// Not less than the column asks for.
    case notBelowMaximum(text: String, maximum: String)
    /// Fewer characters, or items of a collection, than the column asks for.
    case tooShort(text: String, length: Int, minimum: Int)
    /// More characters, or items of a collection, than the column allows.
    case tooLongText(text: String, length: Int, maximum: Int)
    /// Not of the pattern that the schema has for the column.
    case doesNotMatchPattern(text: String, pattern: String)
    /// Empty, though the row cannot do without it: the row is left out.
    case missingRequired(column: String)
    /// Empty, though the package's own schema requires it: the row is kept.
    case missingByConstraint(column: String)
    /// A value that the schema wants to be unique stands here again.
    case repeatedValue(text: String, column: String, firstLine: Int)
    /// The key of an earlier row: this row is left out.
    case duplicateKey(columns: [String], values: [String], firstLine: Int)
    /// No row of the other table has this key, or this in `columns` where those are not its key.
    case unknownReference(text: String, columns: [String] = [], table: String, suggestion: String?)
    /// A report with neither a state nor a forecast.
    case reportSaysNothing
    /// Longer than the program reads; the rest is cut.
    case tooLong(bytes: Int, limit: Int)
}

/// What the JSON in a cell must be.
public enum JSONShape: Sendable, Hashable {
    /// `{…}`
    case object
    /// `[…]`
    case array
    /// An object of RFC 7946.
    case geoJSON
    /// An object of the TopoJSON format, which shares borders between areas.
    case topoJSON
}
