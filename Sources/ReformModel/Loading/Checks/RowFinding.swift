internal import Diagnostics

/// Something wrong with a row that was found after its table was read: the line is known, and the column
/// by its name. It becomes a `Finding` with column and excerpt when the row is looked up in its file.
struct RowFinding: Sendable, Hashable {
    let severity: Severity
    /// The row.
    let place: RowPlace
    /// The name of the column that is meant; nil for the row as a whole.
    let column: String?
    /// Of a column that holds a list, which of its items is meant, from 0; nil for the whole cell.
    let item: Int?
    let problem: Problem

    init(_ severity: Severity, _ place: RowPlace, column: String?, item: Int? = nil, _ problem: Problem) {
        self.severity = severity
        self.place = place
        self.column = column
        self.item = item
        self.problem = problem
    }
}
