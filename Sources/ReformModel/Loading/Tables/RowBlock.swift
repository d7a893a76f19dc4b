/// The rows of one piece of a file, read but not yet joined to the others: texts are numbered within the
/// piece, lines counted from its first.
struct RowBlock: Sendable {
    /// What is said of a row.
    enum Mark {
        /// It lacks what it cannot do without.
        static let leftOut: UInt8 = 1
        /// Its key cannot be read: it is not compared with others.
        static let hasNoKey: UInt8 = 2
    }

    /// The values, with lines from 0.
    var columns: TableColumns
    /// What is said of each row.
    var marks: [UInt8] = []
    /// The texts of the columns.
    var texts = TextTable()
    /// Of each text, whether it names something.
    var isIdentity: [Bool] = []
    /// Whether bytes were left unread that may not be UTF-8.
    var hasUnreadText = false
    /// What is wrong, with lines from 0.
    var notes = NoteTally()
    /// The bytes of the file at which the piece begins and ends; both are starts of lines.
    var start = 0
    var end = 0
    /// How many lines it has.
    var lineCount = 0

    init(_ plan: TablePlan) { columns = TableColumns(plan) }

    /// How many rows it has.
    var rowCount: Int { marks.count }

    /// Notes that the texts of a column name something.
    mutating func noteIdentities(_ column: [UInt32]) {
        isIdentity += [Bool](repeating: false, count: texts.count - isIdentity.count)
        var isIdentity = isIdentity.mutableSpan
        for number in column { isIdentity[Int(number)] = true }
    }

    /// Forgets all rows.
    mutating func clear() {
        columns.removeAll()
        marks.removeAll(keepingCapacity: true)
        texts.removeAll()
        isIdentity.removeAll(keepingCapacity: true)
        notes = NoteTally()
        lineCount = 0
        hasUnreadText = false
    }
}
