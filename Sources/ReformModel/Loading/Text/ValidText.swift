/// Bytes as valid UTF-8: what is not becomes U+FFFD, as Unicode recommends (one for each maximal part).
struct ValidText {
    /// The bytes, valid.
    let bytes: [UInt8]
    /// Where U+FFFD was put, in `bytes`, and the byte that stood there.
    let repairs: [(offset: Int, byte: UInt8)]

    init(_ raw: [UInt8]) {
        var kept: [UInt8] = []
        var repairs: [(offset: Int, byte: UInt8)] = []
        var start = 0
        let span = raw.span
        while start < raw.count {
            do throws(UTF8.ValidationError) {
                _ = try UTF8Span(validating: span.extracting(start..<raw.count))
                break
            } catch {
                let bad = start + error.byteOffsets.lowerBound
                kept += raw[start..<bad]
                repairs.append((kept.count, raw[bad]))
                kept += [0xEF, 0xBF, 0xBD]
                start += max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
            }
        }
        self.bytes = repairs.isEmpty ? raw : kept + raw[start...]
        self.repairs = repairs
    }
}
