public import ReformModel

/// A table that one side alone has. Its rows are neither added nor dropped one by one: an edition without
/// the table says nothing of them.
public struct TableDifference: Sendable, Hashable {
    /// Why the other side has none.
    public enum Reason: Sendable, Hashable {
        /// There is no such file.
        case absent
        /// There is a file, and it cannot be read as a table.
        case unreadable
    }

    /// The table.
    public let table: TableName
    /// Whether it is the later side that has it.
    public let isInLater: Bool
    /// How many rows it has there.
    public let rows: Int
    /// Why the other side has none.
    public let reason: Reason

    /// The tables that one side alone has, in the order of the profile.
    static func all(from: Programme, to: Programme) -> [TableDifference] {
        TableName.allCases.compactMap { table in
            let (before, after) = (from.has(table), to.has(table))
            guard before != after else { return nil }
            let lacking = after ? from : to
            return TableDifference(
                table: table, isInLater: after, rows: (after ? to : from).rowCount(of: table),
                reason: lacking.unreadable.contains(table) ? .unreadable : .absent)
        }
    }
}

extension Programme {
    /// Whether a table was read, or is at hand without files.
    fileprivate func has(_ table: TableName) -> Bool {
        rowCount(of: table) > 0 || files[table] != nil && !unreadable.contains(table)
    }

    fileprivate func rowCount(of table: TableName) -> Int {
        switch table {
        case .documents: documents.count
        case .workstreams: workstreams.count
        case .units: units.count
        case .successions: successions.count
        case .staffing: staffing.count
        case .indicators: indicators.count
        case .targets: targets.count
        case .observations: observations.count
        case .milestones: milestones.count
        case .reports: reports.count
        }
    }
}
