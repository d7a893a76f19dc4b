public import Diagnostics

/// Reads a Reform Data Package.
public enum PackageLoader {
    /// Reads the descriptor and every table that can be read. What is wrong becomes findings.
    ///
    /// - Throws: `LoadFailure` when there is nothing to show at all, or the load was cancelled.
    public static func load(
        _ files: PackageFiles, options: LoadOptions = LoadOptions()
    ) throws(LoadFailure) -> LoadedPackage {
        try prepare(files).load(options)
    }

    /// Reads the descriptor and opens the files of a package: how large it is decides how it is read.
    ///
    /// - Throws: `LoadFailure` when there is nothing to read, or the descriptor cannot be.
    public static func prepare(_ files: PackageFiles) throws(LoadFailure) -> PreparedPackage {
        try PreparedPackage(files)
    }
}
