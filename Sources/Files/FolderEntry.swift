internal import CFiles

/// What stands at a path.
public struct FolderEntry: Sendable {
    /// What it is.
    public enum Kind: Sendable {
        case file, folder, link
        /// A pipe, a device, a socket.
        case other
    }

    /// Why nothing is seen there.
    public enum Absence: Error {
        case missing
        /// A folder above it is closed to us.
        case hidden
    }

    /// What it is.
    public let kind: Kind
    /// Its bytes.
    public let size: Int

    /// Looks at a path.
    ///
    /// - Parameter following: whether a link at its end is followed.
    public init(_ path: String, following: Bool = false) throws(Absence) {
        let entry = PathQuestion.ask(path) { rb_files_look(following) }
        size = Int(clamping: entry.size)
        switch Int(entry.kind) {
        case RB_FILES_FILE: kind = .file
        case RB_FILES_FOLDER: kind = .folder
        case RB_FILES_LINK: kind = .link
        case RB_FILES_OTHER: kind = .other
        case RB_FILES_HIDDEN: throw .hidden
        default: throw .missing
        }
    }

    /// Whether there is anything at a path, links followed.
    public static func exists(_ path: String) -> Bool { (try? FolderEntry(path, following: true)) != nil }

    /// Whether there is a folder at a path, links followed.
    public static func isFolder(_ path: String) -> Bool {
        (try? FolderEntry(path, following: true))?.kind == .folder
    }
}
