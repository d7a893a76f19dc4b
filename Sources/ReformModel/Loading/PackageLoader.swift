public import Diagnostics

/// Reads a Reform Data Package.
public enum PackageLoader {
    /// Reads the descriptor and every table that can be read. What is wrong becomes findings.
    ///
    /// - Throws: `LoadFailure` when there is nothing to show at all.
    public static func load(_ files: PackageFiles) throws(LoadFailure) -> LoadedPackage {
        switch files {
        case .builtIn(let name, _): LoadedPackage(programme: Programme(name: name), findings: [])
        case .folder(let path): throw .folderMissing(path: path)
        }
    }
}
