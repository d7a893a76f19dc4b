import CStreams
import Synchronization

/// The calls that make files and folders; each gives one of the outcomes that `CStreams.h` names.
enum NewFiles {
    /// The parts of C have one buffer for all.
    private static let turn = Mutex(())

    /// Writes a file where nothing stands.
    static func write(_ bytes: [UInt8], to path: String) -> Int32 {
        ask(path) {
            for byte in bytes { rb_make_content(byte) }
            return rb_make_file()
        }
    }

    /// Makes a folder where nothing stands.
    static func makeFolder(_ path: String) -> Int32 { ask(path, rb_make_folder) }

    /// Gives a folder another place, where nothing stands or an empty folder.
    static func rename(_ path: String, to other: String) -> Int32 {
        ask(path) {
            for byte in other.utf8 { rb_make_content(byte) }
            return rb_make_renamed()
        }
    }

    /// Removes a file, or a folder in which nothing stands.
    static func remove(_ path: String) { _ = ask(path, rb_make_nothing) }

    private static func ask(_ path: String, _ call: () -> Int32) -> Int32 {
        turn.withLock { _ in
            for byte in path.utf8 { rb_make_byte(byte) }
            return call()
        }
    }
}
