/// Where the bytes of a package come from.
public enum PackageFiles: Sendable {
    /// Files that the program carries, by their path in the package.
    case builtIn(name: String, files: [String: [UInt8]])
    /// A folder on the disk, or the path of a `datapackage.json` in it.
    case folder(String)
}
