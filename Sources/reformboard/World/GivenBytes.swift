import CStreams
import Synchronization

/// Bytes for calls of C that take them one by one: a path, a row, a whole file.
enum GivenBytes {
    /// The parts of C have one buffer for all.
    private static let turn = Mutex(())

    /// Gives bytes to a call, which takes them.
    static func send(_ bytes: [UInt8], to call: () -> Int32) -> Int32 {
        turn.withLock { _ in
            for byte in bytes { rb_append_byte(byte) }
            return call()
        }
    }
}
