internal import Notation

/// How the rows of one table are read: what stands in which cell, and what becomes of it. Made once from
/// the profile, the header and the schema; every piece of the file is read by it.
///
/// A slot is a column that is read: first those of the profile, in its order, then each translation, then
/// each further column that a key of the schema has.
struct TablePlan: Sendable {
    /// What a slot holds.
    enum Kind: UInt8, Sendable {
        /// The number of a text.
        case text
        /// The number of a text that is a list.
        case list
        /// A day in ISO 8601, as `Day.number`.
        case isoDay
        /// A day in another format.
        case day
        /// The bits of a number that is written without group signs and signs of a unit.
        case plainNumber
        /// The bits of another number.
        case number
        /// The place of a word in its list.
        case choice
    }

    /// A slot, as plain values: the inner loop looks at nothing else.
    struct Slot: Sendable {
        /// The cell it is read from; -1 where the file has no such column.
        var cell: Int32
        var kind: Kind
        /// Whether a row without it is left out.
        var isRequired = false
        /// Whether the text names something, here or in another table: equal texts are then one text even
        /// where one is written with combining characters.
        var isIdentity = false
        /// Whether it is part of the key.
        var isKey = false
        var wantsWhole = false
        /// Whether other texts than the empty one count as empty.
        var hasMissing = false
        /// Whether the schema asks more of what stands in it.
        var isConstrained = false
        /// Whether the schema wants something to stand in it.
        var isWanted = false
        /// The sign of decimals.
        var decimal = UInt8(ascii: ".")
        /// The first of its words, and how many they are.
        var firstWord: Int32 = 0
        var wordCount: Int32 = 0

        /// Its words among those of the plan.
        var words: Range<Int> { Int(firstWord)..<Int(firstWord + wordCount) }
    }

    let profile: Profile.Table
    /// The columns in the order of the profile.
    let columns: [ColumnReading]
    /// Their names.
    let names: [String]
    /// The names in the header.
    let header: [String]
    let slots: [Slot]
    /// The column that each slot belongs to; nil for what only the schema knows.
    let columnOfSlot: [Int?]
    /// The slots of the translations of a column, by language.
    let translations: [[(language: Language, slot: Int)]]
    /// The words of all choices.
    let words: TextTable
    /// The slots of the key of the profile.
    let key: [Int]
    /// Further sets of slots that no two rows may have alike.
    let uniqueKeys: [UniqueKey]
    /// The columns that the package's own foreign keys compare.
    let compared: [ComparedColumn]
    /// What the schema asks of the cells of a slot.
    let constraints: [CellRule?]
    /// What the schema asks of cells that no slot is read from.
    let furtherRules: [CellRule]

    /// A set of slots that no two rows may have alike, with the names of their columns.
    struct UniqueKey: Sendable {
        let slots: [Int]
        let names: [String]
    }

    /// A column that a foreign key compares.
    struct ComparedColumn: Sendable {
        let name: String
        let slot: Int
        /// Texts that count as an empty cell, where the reader does not know them already.
        let missing: [String]
    }

    /// Whether every column of the file is read.
    let readsAll: Bool
    /// How many cells of a row are read.
    let width: Int

    /// The slot of a column of the profile.
    func slot(_ name: String) -> Int {
        // A dozen short names: comparing them in turn is faster than hashing one.
        if let index = names.firstIndex(of: name) { return index }
        preconditionFailure("table \(profile.name) has no column \(name) in the profile")
    }

    /// How the cells of a slot are written.
    func reading(_ slot: Int) -> ColumnReading { columns[columnOfSlot[slot] ?? 0] }
}
