internal import Diagnostics

/// The paths that a descriptor may name, as the standard's page on security has it: relative ones, inside
/// the package.
enum PackagePath {
    /// Why a path is refused, or nil when it may be followed.
    static func refusal(of path: String) -> FileProblem.Refusal? {
        if path.isEmpty { return .empty }
        let bytes = Array(path.utf8)
        if isAddress(bytes) { return .url }
        if "/~\\".utf8.contains(bytes[0]) || hasDrive(bytes) { return .absolute }
        let parts = bytes.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        if parts.contains(where: { $0.elementsEqual("..".utf8) }) { return .climbs }
        return bytes.contains(0) ? .notRegular : nil
    }

    /// Whether it is an address: `file:` or anything with `://` in it.
    private static func isAddress(_ path: [UInt8]) -> Bool {
        // Small letters and large ones differ by one bit, which `:` has.
        if path.count >= 5, zip(path, "file:".utf8).allSatisfy({ $0 | 0x20 == $1 }) { return true }
        return path.indices.contains { path[$0] == UInt8(ascii: ":") && path[$0...].starts(with: "://".utf8) }
    }

    /// Whether a path begins at the root of a drive of Windows: `C:\`.
    private static func hasDrive(_ path: [UInt8]) -> Bool {
        guard path.count >= 3, path[1] == UInt8(ascii: ":") else { return false }
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(path[0] | 0x20)
        return isLetter && (path[2] == UInt8(ascii: "\\") || path[2] == UInt8(ascii: "/"))
    }

    /// The parts of a path without empty ones and `.`.
    static func components(of path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { $0 != "." }
    }
}
