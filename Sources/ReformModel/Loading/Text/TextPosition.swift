internal import Diagnostics

/// Where a byte of a file stands, as a person counts: worked out only for what is reported.
struct TextPosition {
    /// The bytes kept of a line before and after the place that is meant.
    private static let keptBytes = 600

    let bytes: [UInt8]
    /// Where the text begins: after a byte order mark.
    let start: Int

    /// The place and excerpt of a run of bytes that begins on a known line.
    func locate(file: String, line: Int, from: Int, to: Int, pointer: String? = nil) -> (Place, Excerpt) {
        let begin = lineStart(before: from)
        let end = lineEnd(from: from)
        let place = Place(
            file: file, line: line, column: scalars(begin..<from) + 1, pointer: pointer)
        var first = max(begin, from - TextPosition.keptBytes)
        while first > begin, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        var last = min(end, from + TextPosition.keptBytes)
        while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
        let excerpt = Excerpt(
            line: String(decoding: bytes[first..<last], as: UTF8.self),
            length: scalars(from..<max(from, min(to, last))), firstColumn: scalars(begin..<first) + 1)
        return (place, excerpt)
    }

    /// The line of a byte, given one before it that stands on a known line.
    func line(of offset: Int, from known: Int = 0, onLine line: Int = 1) -> Int {
        var line = line
        var index = known
        while index < offset {
            let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
            if DelimitedText.isLineEnd(bytes[index]), !isPair { line += 1 }
            index += 1
        }
        return line
    }

    private func lineStart(before offset: Int) -> Int {
        var begin = offset
        while begin > start, !DelimitedText.isLineEnd(bytes[begin - 1]) { begin -= 1 }
        return begin
    }

    private func lineEnd(from offset: Int) -> Int {
        var end = offset
        while end < bytes.count, !DelimitedText.isLineEnd(bytes[end]) { end += 1 }
        return end
    }

    private func scalars(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}
