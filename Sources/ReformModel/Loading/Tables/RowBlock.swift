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
    /// The texts of the columns, and of pieces that were read into the block before: most come again.
    var texts = TextTable()
    /// Of each text, whether it names something.
    var isIdentity: [Bool] = []
    /// The numbers that the first of the texts have among those of the package.
    var packageNumbers: [UInt32] = []
    /// Of the first texts, whether their names were compared with the others of the package.
    var isNamed: [Bool] = []
    /// How many of the texts are known to be UTF-8.
    private var validCount = 1
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

    /// Looks whether the texts that the piece brought are UTF-8.
    mutating func validateTexts() {
        let areValid = texts.areValid(from: validCount)
        validCount = areValid ? texts.count : 0
        if !areValid { hasUnreadText = true }
    }

    /// Forgets all rows. The texts are kept while they are few; not those that are not UTF-8, for the next
    /// piece with one of them has to be looked through as well.
    mutating func clear() {
        columns.begin()
        marks.removeAll(keepingCapacity: true)
        if validCount == 0 || texts.bytes.count > RowBlock.keptTextBytes {
            texts.removeAll()
            isIdentity = []
            packageNumbers = []
            isNamed = []
            validCount = 1
        }
        notes = NoteTally()
        lineCount = 0
        hasUnreadText = false
    }

    private static let keptTextBytes = 256 << 10
}
