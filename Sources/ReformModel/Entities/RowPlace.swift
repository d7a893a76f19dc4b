/// Where a row stands: its table and the line of the file on which it begins, counted from 1.
public struct RowPlace: Sendable, Hashable {
    /// The table that holds the row.
    public let table: TableName
    /// The line of the file on which the row begins, from 1; the header usually stands on line 1.
    public let line: Int

    /// Names a row by table and line.
    public init(table: TableName, line: Int) {
        self.table = table
        self.line = line
    }
}
