import CStreams

/// The calls that make files and folders; each gives one of the outcomes that `CStreams.h` names.
enum NewFiles {
    /// Writes a file where nothing stands.
    static func write(_ bytes: [UInt8], to path: String) -> Int32 {
        GivenBytes.send(Array(path.utf8) + [0] + bytes, to: rb_make_file)
    }

    /// Makes a folder where nothing stands.
    static func makeFolder(_ path: String) -> Int32 {
        GivenBytes.send(Array(path.utf8), to: rb_make_folder)
    }

    /// Gives a folder another place, where nothing stands or an empty folder.
    static func rename(_ path: String, to other: String) -> Int32 {
        GivenBytes.send(Array(path.utf8) + [0] + Array(other.utf8), to: rb_make_renamed)
    }

    /// Removes a file, or a folder in which nothing stands.
    static func remove(_ path: String) { _ = GivenBytes.send(Array(path.utf8), to: rb_make_nothing) }
}
