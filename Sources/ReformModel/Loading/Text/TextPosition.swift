internal import Diagnostics

/// Where a byte of a text stands, as a person counts: worked out only for what is reported.
struct TextPosition {
    /// The bytes kept of a line before and after the place that is meant.
    private static let keptBytes = 600

    let bytes: [UInt8]
    /// Where the text begins: after a byte order mark.
    let start: Int

    init(bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The place and excerpt of a run of bytes that begins on a known line.
    func locate(file: String, line: Int, from: Int, to: Int, pointer: String? = nil) -> (Place, Excerpt) {
        TextPosition.locate(
            bytes.span, file: file, line: line, textStart: start, from: from, to: to, pointer: pointer)
    }

    /// The line of a byte, from 1.
    func line(of offset: Int) -> Int { 1 + TextPosition.lines(bytes.span, from: 0, to: offset) }

    /// The place and excerpt of a run of bytes on a line whose number is known.
    static func locate(
        _ bytes: Span<UInt8>, file: String, line: Int, textStart: Int = 0, from: Int, to: Int,
        pointer: String? = nil
    ) -> (Place, Excerpt) {
        let begin = lineStart(bytes, before: from, notBefore: textStart)
        let end = lineEnd(bytes, from: from)
        let place = Place(
            file: file, line: line, column: scalars(bytes, begin, from) + 1, pointer: pointer)
        var first = max(begin, from - keptBytes)
        while first > begin, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        var last = min(end, from + keptBytes)
        while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
        let excerpt = Excerpt(
            line: text(bytes, first, last), length: scalars(bytes, from, max(from, min(to, last))),
            firstColumn: scalars(bytes, begin, first) + 1)
        return (place, excerpt)
    }

    /// How many lines end between two bytes.
    static func lines(_ bytes: Span<UInt8>, from: Int, to: Int) -> Int {
        var lines = 0
        for index in from..<max(from, min(to, bytes.count)) {
            let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
            if RowScanner.isLineEnd(bytes[index]), !isPair { lines += 1 }
        }
        return lines
    }

    /// The first byte of the line that a byte stands on.
    static func lineStart(_ bytes: Span<UInt8>, before offset: Int, notBefore start: Int = 0) -> Int {
        var begin = min(offset, bytes.count)
        while begin > start, !RowScanner.isLineEnd(bytes[begin - 1]) { begin -= 1 }
        return begin
    }

    private static func lineEnd(_ bytes: Span<UInt8>, from offset: Int) -> Int {
        var end = offset
        while end < bytes.count, !RowScanner.isLineEnd(bytes[end]) { end += 1 }
        return end
    }

    /// The scalars that some bytes are shown as: what is not UTF-8 counts as what replaces it.
    private static func scalars(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        text(bytes, start, end).unicodeScalars.count
    }

    private static func text(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String {
        var kept: [UInt8] = []
        for index in start..<max(start, end) { kept.append(bytes[index]) }
        return String(decoding: kept, as: UTF8.self)
    }
}
