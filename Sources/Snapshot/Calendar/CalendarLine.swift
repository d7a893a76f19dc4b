import Notation

/// One property of an iCalendar object (RFC 5545), as it goes into the file.
enum CalendarLine {
    /// The octets that a line may have without its end (section 3.1).
    private static let limit = 75

    /// A property whose value is written as it is.
    static func plain(_ name: String, _ value: String) -> String { folded("\(name):\(value)") }

    /// A property whose value is a text.
    static func text(_ name: String, _ text: String) -> String { folded("\(name):\(escaped(text))") }

    /// A text with the signs escaped that part values (section 3.3.11), cleaned line by line.
    static func escaped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var escaped = ""
            for scalar in CleanText.line(line).unicodeScalars {
                if scalar == "\\" || scalar == ";" || scalar == "," { escaped.unicodeScalars.append("\\") }
                escaped.unicodeScalars.append(scalar)
            }
            return escaped
        }.joined(separator: "\\n")
    }

    /// The line in pieces that fit, each further one after a space, none of them ending within a scalar.
    static func folded(_ line: String) -> String {
        var folded = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let count = UTF8.width(scalar)
            if octets + count > limit {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += count
        }
        return folded + "\r\n"
    }
}
