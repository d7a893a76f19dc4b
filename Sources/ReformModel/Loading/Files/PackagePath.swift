internal import Diagnostics

/// The paths that a descriptor may name, as the standard's page on security has it: relative ones, inside
/// the package.
enum PackagePath {
    /// Why a path is refused, or nil when it may be followed.
    static func refusal(of path: String) -> FileProblem.Refusal? {
        if path.isEmpty { return .empty }
        if path.contains("://") || path.lowercased().hasPrefix("file:") { return .url }
        if path.hasPrefix("/") || path.hasPrefix("~") || path.hasPrefix("\\") { return .absolute }
        let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        if parts.contains("..") { return .climbs }
        if path.unicodeScalars.contains(where: { $0.value == 0 }) { return .notRegular }
        return nil
    }

    /// The parts of a path without empty ones and `.`.
    static func components(of path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { $0 != "." }
    }
}
