import CStreams
import Notation

/// Data on standard output, words on standard error.
enum StandardStreams {
    /// Writes data.
    ///
    /// - Throws: the exit code, once the reader is told, when it does not arrive: a full disk must not pass
    ///   for a snapshot. A reader that has gone is no failure, and nobody is told of it.
    static func write(_ text: String, _ language: Language) throws {
        print(text, terminator: "")
        guard rb_output_arrived() else {
            rb_leave_without_reader()
            throw Stop.cannotPrint(language)
        }
    }

    /// Says something to the person, on a line of its own.
    static func say(_ text: String) {
        rb_say_begin()
        for byte in text.utf8 { rb_say_byte(byte) }
        rb_say_byte(UInt8(ascii: "\n"))
        rb_say_end()
    }
}
