/// The rows of one piece of a file, read but not yet joined to the others: texts are numbered within the
/// piece, lines counted from its first.
struct RowBlock: Sendable {
    /// What is said of a row beside its line.
    enum Mark {
        static let lineBits: UInt32 = 0x3FFF_FFFF
        /// A row that lacks what it cannot do without.
        static let leftOut: UInt32 = 1 << 31
        /// A row whose key cannot be read: it is not compared with others.
        static let hasNoKey: UInt32 = 1 << 30
    }

    /// The slots of all rows, row by row.
    var slots: [UInt64] = []
    /// The line of each row, from 0, with its marks.
    var lines: [UInt32] = []
    /// The texts of the slots.
    var texts = TextTable()
    /// Of each text, whether it names something.
    var isIdentity: [Bool] = []
    /// What is wrong, with lines from 0.
    var notes = NoteTally()
    /// The bytes of the file at which the piece begins and ends; both are starts of lines.
    var start = 0
    var end = 0
    /// How many lines it has.
    var lineCount = 0
    /// Whether every wanted byte was there to read.
    var isComplete = true

    /// How many rows it has.
    var rowCount: Int { lines.count }

    /// Forgets all rows.
    mutating func clear() {
        slots.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        texts.removeAll()
        isIdentity.removeAll(keepingCapacity: true)
        notes = NoteTally()
        lineCount = 0
        isComplete = true
    }
}
