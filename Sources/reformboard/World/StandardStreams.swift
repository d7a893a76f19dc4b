import Canvas
import FoundationEssentials

/// Data on standard output, words on standard error.
enum StandardStreams {
    /// Writes data. A reader that has gone away is no error.
    static func write(_ text: String) { print(text, terminator: "") }

    /// Says something to the person, on a line of its own.
    static func say(_ text: String) {
        var stream = StandardError()
        print(text, to: &stream)
    }
}

private struct StandardError: TextOutputStream {
    mutating func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
