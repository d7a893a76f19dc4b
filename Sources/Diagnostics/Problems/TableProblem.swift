/// What can be wrong with the rows and columns of a table.
public enum TableProblem: Sendable, Hashable {
    /// A column that the profile does not have.
    case unknownColumn(name: String, table: String, suggestion: String?)
    /// Many columns that the profile does not have, and none of them near to one.
    case unknownColumns(names: [String], table: String)
    /// A column without which no row can be read.
    case missingColumn(name: String, suggestion: String?)
    /// A column stands in the header twice: the first one counts.
    case repeatedColumn(name: String)
    /// The schema names other columns than the header.
    case headerDiffers(column: String, expected: String)
    /// The file has no header, so no columns.
    case noHeader
    /// More columns than the program reads.
    case tooManyColumns(found: Int, limit: Int)
    /// A row with fewer cells than the header: the missing ones are empty.
    case tooFewCells(found: Int, expected: Int)
    /// A row with more cells than the header: the further ones are not read.
    case tooManyCells(found: Int, expected: Int)
    /// A quoted text that is never closed.
    case unclosedQuote(quote: String)
    /// A quote inside a quoted text that is not doubled.
    case strayQuote(quote: String)
    /// A table that the profile does not have.
    case unknownTable(name: String, suggestion: String?)
    /// More rows than the program reads.
    case tooManyRows(limit: Int)
}
