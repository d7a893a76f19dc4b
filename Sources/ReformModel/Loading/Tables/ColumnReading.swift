internal import Notation

/// A column of the profile as it stands in one file: where, and how its cells are written.
struct ColumnReading {
    let column: Profile.Column
    /// Its place in the header, or nil when the file does not have it.
    var index: Int?
    /// The places of its translations.
    var translations: [(language: Language, index: Int)] = []
    var number = NumberFormat()
    var day = DayFormat.iso
    /// Between the items of a list.
    var listDelimiter = UInt8(ascii: ";")
    /// Texts that count as an empty cell, beside the empty text.
    var missing: [[UInt8]] = []
    /// The table whose key the cells name.
    var references: TableName? { column.references }

    /// A column that no schema describes.
    init(_ column: Profile.Column) {
        self.column = column
    }

    /// Whether a cell counts as empty.
    func isMissing(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.isEmpty || missing.contains { $0.count == range.count && bytes[range].elementsEqual($0) }
    }
}
