internal import CFiles

/// Paths, as the system takes them.
public enum FilePath {
    /// A path without links, from the root on. What is not there stands in it as it was given.
    public static func resolved(_ path: String) -> String {
        PathQuestion.bytes(path, rb_files_resolve).map { String(decoding: $0, as: UTF8.self) } ?? path
    }

    /// A path from the root on, without `.` and `..`, and without a look at links.
    public static func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : resolved(".") + "/" + path
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// The last name of a path; empty for the root.
    public static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }

    /// The folder that a path leads into, of one from the root on.
    public static func folder(of path: String) -> String {
        "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    }
}
