internal import SystemPackage

/// Writes a table as CSV, a few megabytes at a time.
struct TableWriter: ~Copyable {
    private let file: FileDescriptor
    private var buffer: [UInt8] = []
    private static let bufferSize = 4 << 20

    /// Begins a table with its header line.
    ///
    /// - Throws: `Errno` when the file cannot be written, as every method here does.
    init(_ path: String, columns: [String]) throws {
        buffer.reserveCapacity(TableWriter.bufferSize + (64 << 10))
        buffer += (columns.joined(separator: ",") + "\n").utf8
        file = try FileDescriptor.open(
            FilePath(path), .writeOnly, options: [.create, .truncate],
            permissions: [.ownerReadWrite, .groupRead, .otherRead])
    }

    /// A cell whose text is written already, with quotes if it needs them.
    mutating func cell(_ bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
        buffer.append(TableWriter.comma)
    }

    /// A cell; quoted where it must be.
    mutating func text(_ text: String) { cell(TableWriter.encoded(text)) }

    /// An empty cell.
    mutating func empty() { buffer.append(TableWriter.comma) }

    /// A cell with a whole number.
    mutating func number(_ number: Int) { decimal(number, decimals: 0) }

    /// A cell with a number that is given in its last decimal: 1234 with two decimals is `12.34`.
    mutating func decimal(_ scaled: Int, decimals: Int) {
        if scaled < 0 { buffer.append(UInt8(ascii: "-")) }
        let end = buffer.count
        var rest = scaled.magnitude
        var written = 0
        repeat {
            if written == decimals, decimals > 0 { buffer.append(UInt8(ascii: ".")) }
            buffer.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
            written += 1
        } while rest > 0 || written <= decimals
        buffer[end...].reverse()
        buffer.append(TableWriter.comma)
    }

    /// Ends a row.
    mutating func endRow() throws {
        buffer[buffer.count - 1] = UInt8(ascii: "\n")
        if buffer.count >= TableWriter.bufferSize { try flush() }
    }

    /// Writes what is left and closes the file.
    consuming func finish() throws {
        try flush()
        try file.close()
    }

    /// A text as a cell holds it: in quotes, with its own quotes doubled, where it must be.
    static func encoded(_ text: String) -> [UInt8] {
        guard text.utf8.contains(where: { $0 == comma || $0 == quote || $0 == UInt8(ascii: "\n") }) else {
            return Array(text.utf8)
        }
        return [quote] + text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }

    private mutating func flush() throws {
        try file.writeAll(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
}
