/// Why a new package is not written.
public enum NewFolderFailure: Error, Sendable, Hashable {
    /// Something stands in the folder.
    case notEmpty(path: String)
    /// Something that is no folder has the name.
    case notAFolder(path: String)
    /// The folder in which it would be is not there.
    case noParent(path: String)
    /// One stands in it: it cannot be put in the place of itself.
    case isCurrent(path: String)
    /// The folder in which it would be may not be written.
    case notPermitted(path: String)
    /// There is no room.
    case diskFull(path: String)
    /// Another error of the system.
    case other(path: String)
}
