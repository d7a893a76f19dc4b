/// Why a package cannot be opened at all. Everything less is a `Finding`.
public enum LoadFailure: Error, Sendable, Hashable {
    /// There is no such folder.
    case folderMissing(path: String)
    /// A file stands where a folder is expected.
    case notAFolder(path: String)
    /// The folder or its descriptor may not be read.
    case permissionDenied(path: String)
    /// Neither a descriptor nor a table of the profile is in the folder.
    case nothingHere(path: String, lookedFor: [String])
    /// The descriptor is not JSON.
    case descriptorSyntax(place: Place, excerpt: Excerpt?)
    /// The descriptor is JSON, but not an object.
    case descriptorNotObject(path: String)
    /// The descriptor is larger than the program reads.
    case descriptorTooLarge(path: String, bytes: Int, limit: Int)
    /// The descriptor leads out of the folder, or is no regular file.
    case descriptorRefused(path: String, reason: FileProblem.Refusal)
    /// The package has a descriptor or tables, but none that can be shown; the findings say why.
    case noTable(path: String, findings: [Finding])
    /// The load was given up because someone asked for it.
    case cancelled
}
