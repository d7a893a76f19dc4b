/// How a file of delimited text is written: the parts of a Table Dialect that matter for CSV.
struct TextDialect: Sendable, Equatable {
    /// Between two cells, or nil: taken from the header line.
    var delimiter: UInt8?
    /// Around a text that holds delimiters or line breaks, or nil when there is no such thing.
    var quote: UInt8? = UInt8(ascii: "\"")
    /// Whether a quote inside a quoted text is written twice.
    var doublesQuote = true
    /// At the beginning of a line that is not read.
    var comment: UInt8?
    /// Whether blanks after a delimiter are left out.
    var skipsInitialSpace = false
    /// Whether the first line names the columns.
    var hasHeader = true
    /// Before a character that stands for itself, in a file without quotes; or nil.
    var escape: UInt8?
    /// The rows that name the columns, from 1; the first alone when nothing is said.
    var headerRows = [1]
    /// Between the parts of a name that stands in several header rows.
    var headerJoin = " "
    /// The rows that are not read, from 1.
    var commentRows: [Int] = []
    /// A text that counts as an empty cell in every column, or nil.
    var nullText: String?

    /// The delimiter that stands most often in the first line that is no comment, outside quotes; the comma
    /// in doubt. Nil when the bytes end within that line.
    static func delimiter(
        inFirstLineOf bytes: Span<UInt8>, from start: Int, dialect: TextDialect, isLast: Bool
    ) -> UInt8? {
        var counts = (comma: 0, semicolon: 0, tab: 0)
        var isQuoted = false
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == dialect.comment, index == start || RowScanner.isLineEnd(bytes[index - 1]) {
                while index < bytes.count, !RowScanner.isLineEnd(bytes[index]) { index += 1 }
                continue
            }
            if byte == dialect.quote { isQuoted.toggle() }
            if RowScanner.isLineEnd(byte) {
                // Empty lines may stand before the header.
                if counts != (0, 0, 0) || index > start && !RowScanner.isLineEnd(bytes[index - 1]) { break }
            } else if !isQuoted {
                switch byte {
                case UInt8(ascii: ","): counts.comma += 1
                case UInt8(ascii: ";"): counts.semicolon += 1
                case UInt8(ascii: "\t"): counts.tab += 1
                default: break
                }
            }
            index += 1
        }
        if index >= bytes.count, !isLast { return nil }
        if counts.semicolon > counts.comma, counts.semicolon >= counts.tab { return UInt8(ascii: ";") }
        return counts.tab > counts.comma ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    }
}
