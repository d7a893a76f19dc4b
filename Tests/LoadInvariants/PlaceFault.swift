public import Diagnostics

/// Whether findings stand where they say: on a line that the file has, in a column that the line has, with
/// the line's own text beside them.
public enum PlaceFault {
    /// A line of this many bytes or more is shown in part.
    private static let wholeLineBytes = 600

    /// The first finding that does not, with the reason; nil when all do. Files that are not given are not
    /// looked at.
    public static func first(in findings: [Finding], of files: [String: [UInt8]]) -> String? {
        let lines = files.mapValues(FileLines.init)
        for finding in findings {
            guard let file = lines[finding.place.file] else { continue }
            if let fault = fault(finding.place, finding.excerpt, file) { return "\(fault): \(finding)" }
        }
        return nil
    }

    /// What is wrong with a place, or nil.
    public static func fault(_ place: Place, _ excerpt: Excerpt?, _ file: FileLines) -> String? {
        guard let line = place.line else { return place.column == nil ? nil : "a column without a line" }
        guard line >= 1, line <= file.lines.count else { return "line \(line) of \(file.lines.count)" }
        guard let column = place.column else { return excerpt == nil ? nil : "an excerpt without a column" }
        guard let excerpt else { return "a column without an excerpt" }
        let bytes = file.lines[line - 1]
        let text = String(decoding: bytes, as: UTF8.self)
        let count = text.unicodeScalars.count
        guard column >= 1, column <= count + 1 else { return "column \(column) of \(count)" }
        guard column == count + 1 ? excerpt.length == 1 : column + excerpt.length <= count + 1 else {
            return "length \(excerpt.length) from column \(column) of \(count)"
        }
        if excerpt.firstColumn > column { return "an excerpt that begins after its column" }
        if bytes.count < wholeLineBytes, excerpt.firstColumn != 1 || excerpt.line != text {
            return "an excerpt that is not the line \"\(text)\""
        }
        return nil
    }
}

/// The lines of a file as a person counts them, without their ends and without a byte order mark.
public struct FileLines {
    /// The bytes of each line; after the last line end there is one more, which may be empty.
    public let lines: [ArraySlice<UInt8>]

    /// Cuts a file at `\n`, `\r\n` and `\r`.
    public init(_ bytes: [UInt8]) {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var index = start
        while index < bytes.count {
            if bytes[index] == 10 || bytes[index] == 13 {
                lines.append(bytes[start..<index])
                if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
                start = index + 1
            }
            index += 1
        }
        self.lines = lines + [bytes[start...]]
    }
}
