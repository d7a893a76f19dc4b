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
    /// The texts of the columns, and of pieces that were read into the block before: most come again. They may be
    /// those of the package, which it lends.
    var texts = TextTable()
    private(set) var hasBorrowedTexts = false
    /// Of each text, whether it names something.
    private var isIdentity: [Bool] = []
    /// The texts that name something and were not compared with the other names of the package.
    var newIdentities: [UInt32] = []
    /// The numbers that the first of the texts have among those of the package.
    var packageNumbers: [UInt32] = []
    /// How many of the texts are known to be UTF-8; 0 when one is not.
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

    /// Notes that the texts of a column, of so many, name something.
    mutating func noteIdentities(_ column: [UInt32], among count: Int) {
        isIdentity += [Bool](repeating: false, count: count - isIdentity.count)
        for number in column where !isIdentity[Int(number)] {
            isIdentity[Int(number)] = true
            newIdentities.append(number)
        }
    }

    /// Looks whether the texts that the piece brought are UTF-8.
    mutating func validateTexts() {
        let areValid = texts.areValid(from: validCount)
        validCount = areValid ? texts.count : 0
        if !areValid { hasUnreadText = true }
    }

    /// Whether all texts are UTF-8.
    var areTextsValid: Bool { validCount > 0 }

    /// Takes the texts of the package in place of its own for the next piece, while they are few.
    ///
    /// - Returns: whether it took them.
    mutating func borrow(_ texts: TextTable, areValid: Bool) -> Bool {
        guard texts.bytes.count <= RowBlock.keptTextBytes else { return false }
        self.texts = texts
        hasBorrowedTexts = true
        validCount = areValid ? texts.count : 1
        return true
    }

    /// Gives the texts of the package back. What their numbers are must then be told.
    mutating func giveBack() -> TextTable {
        let texts = texts
        self.texts = TextTable()
        isIdentity = []
        hasBorrowedTexts = false
        validCount = 0
        return texts
    }

    /// Forgets all rows. The texts are kept while they are few; not those that are not UTF-8, for the next
    /// piece with one of them has to be looked through as well.
    mutating func clear() {
        columns.begin()
        marks.removeAll(keepingCapacity: true)
        if !hasBorrowedTexts, validCount == 0 || texts.bytes.count > RowBlock.keptTextBytes {
            texts.removeAll()
            isIdentity = []
            newIdentities = []
            packageNumbers = []
            validCount = 1
        }
        notes = NoteTally()
        lineCount = 0
        hasUnreadText = false
    }

    private static let keptTextBytes = 256 << 10
}
