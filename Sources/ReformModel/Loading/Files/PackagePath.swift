internal import Diagnostics

/// The paths that a descriptor may name, as the standard's page on security has it: relative ones, inside
/// the package.
enum PackagePath {
    /// Why a path is refused, or nil when it may be followed.
    static func refusal(of path: String) -> FileProblem.Refusal? {
        if path.isEmpty { return .empty }
        if path.contains("://") || path.lowercased().hasPrefix("file:") { return .url }
        if path.hasPrefix("/") || path.hasPrefix("~") || path.hasPrefix("\\") { return .absolute }
        if hasDrive(path) { return .absolute }
        let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        if parts.contains("..") { return .climbs }
        if path.unicodeScalars.contains(where: { $0.value == 0 }) { return .notRegular }
        return nil
    }

    /// Whether a path begins at the root of a drive of Windows: `C:\`.
    private static func hasDrive(_ path: String) -> Bool {
        let start = Array(path.utf8.prefix(3))
        guard start.count == 3, start[1] == UInt8(ascii: ":") else { return false }
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
        return isLetter && (start[2] == UInt8(ascii: "\\") || start[2] == UInt8(ascii: "/"))
    }

    /// The parts of a path without empty ones and `.`.
    static func components(of path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { $0 != "." }
    }
}
