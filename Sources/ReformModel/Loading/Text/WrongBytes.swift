internal import Diagnostics

/// The bytes of a file that are not UTF-8.
enum WrongBytes {
    /// Notes them, as Unicode recommends to replace them: one note for each maximal part. Lines count from 0
    /// at the first byte.
    static func note(
        _ bytes: Span<UInt8>, from first: Int, until end: Int, line: Int = 0, into notes: inout NoteTally
    ) {
        var start = first
        var known = (offset: first, line: line)
        while start < end {
            do throws(UTF8.ValidationError) {
                _ = try UTF8Span(validating: bytes.extracting(start..<end))
                return
            } catch {
                let bad = start + error.byteOffsets.lowerBound
                known.line += TextPosition.lines(bytes, from: known.offset, to: bad)
                known.offset = bad
                let lineStart = TextPosition.lineStart(bytes, before: bad, notBefore: first)
                notes.add(
                    CellNote(
                        severity: .warning, line: known.line,
                        spot: .bytes(offset: bad - lineStart, count: error.byteOffsets.count),
                        problem: .file(.notUTF8(byte: bytes[bad]))))
                start += max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
            }
        }
    }
}
