/// What can be wrong with a file as such.
public enum FileProblem: Error, Sendable, Hashable {
    /// Why a path is refused.
    public enum Refusal: Sendable, Hashable {
        /// Nothing is written.
        case empty
        /// It begins at the root.
        case absolute
        /// It climbs with `..`.
        case climbs
        /// It is an address (URL), of the web or of a file.
        case url
        /// It leads out of the folder through a symbolic link.
        case leavesFolder
        /// It is a folder, a device, a pipe or a socket.
        case notRegular
    }

    /// The path may not be followed.
    case pathRefused(path: String, reason: Refusal)
    /// There is no such file.
    case missing(path: String, suggestion: String?)
    /// The file may not be read.
    case unreadable(path: String)
    /// The file is larger than the program reads.
    case tooLarge(path: String, bytes: Int, limit: Int)
    /// A byte that is not UTF-8; it is shown as U+FFFD.
    case notUTF8(byte: UInt8)
    /// The file is in another encoding as a whole.
    case otherEncoding(name: String)
    /// The file was written to while it was read: what was read may be of two states.
    case changedWhileRead
}
