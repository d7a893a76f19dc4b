internal import CFiles

/// What is in files and folders.
public enum FileContent {
    /// The names in a folder, in no order; nil when it cannot be listed.
    public static func names(in folder: String) -> [String]? {
        PathQuestion.bytes(folder, rb_files_list)?.split(separator: 0).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Whether a folder may be listed and entered.
    public static func isOpen(folder: String) -> Bool { PathQuestion.ask(folder, rb_files_is_open) }

    /// The bytes of a file, or of anything else that can be read to its end; nil when it cannot, or there are
    /// more than the limit.
    public static func bytes(of path: String, limit: Int) -> [UInt8]? {
        PathQuestion.bytes(path) { rb_files_read(Int64(limit)) }
    }
}
