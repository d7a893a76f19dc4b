internal import Diagnostics

/// Something wrong in a table, by line and cell. Its column and the text of its line are looked up in the
/// file when all is read: only then is it known which notes are kept.
struct CellNote: Sendable {
    /// The part of a row that is meant.
    enum Spot: Sendable, Hashable {
        /// The row as a whole.
        case row
        /// A cell by its place, or the end of the row where it has no such cell.
        case cell(Int)
        /// One item of a cell that holds a list.
        case item(cell: Int, index: Int, delimiter: UInt8)
        /// The cells from one on to the end of the row.
        case cells(from: Int)
        /// Bytes counted from the first byte of the row.
        case bytes(offset: Int, count: Int)
    }

    let severity: Severity
    /// The line on which the row begins.
    var line: Int
    let spot: Spot
    let problem: Problem
}
