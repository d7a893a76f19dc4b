internal import CFiles

/// What the system is asked with a path.
enum PathQuestion {
    /// Asks with a path.
    static func ask<Answer>(_ path: String, _ call: () -> Answer) -> Answer {
        for byte in path.utf8 { rb_files_byte(byte) }
        return call()
    }

    /// The bytes that a call gives for a path, or nil.
    static func bytes(_ path: String, _ call: () -> Int64) -> [UInt8]? {
        let count = ask(path, call)
        defer { rb_files_end() }
        return count < 0 ? nil : (0..<count).map(rb_files_answer)
    }
}
