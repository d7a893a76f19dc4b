import CStreams

/// Data on standard output, words on standard error.
enum StandardStreams {
    /// Writes data.
    static func write(_ text: String) { print(text, terminator: "") }

    /// Says something to the person, on a line of its own.
    static func say(_ text: String) {
        rb_say_begin()
        for byte in text.utf8 { rb_say_byte(byte) }
        rb_say_byte(UInt8(ascii: "\n"))
        rb_say_end()
    }
}
