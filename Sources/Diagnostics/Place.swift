/// Where in the files something stands.
public struct Place: Sendable, Hashable, Comparable {
    /// The file, as the package names it: a path relative to its folder.
    public let file: String
    /// The line, from 1, or nil when the whole file is meant.
    public let line: Int?
    /// The column in Unicode scalars, from 1, or nil when the whole line is meant.
    public let column: Int?
    /// For JSON, the pointer (RFC 6901) to the value, such as `/resources/3/path`.
    public let pointer: String?

    /// Names a place in a file.
    public init(file: String, line: Int? = nil, column: Int? = nil, pointer: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
    }

    /// Whether the first stands before the second: by file, line, column; whole files first.
    public static func < (left: Place, right: Place) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
        if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
        return (left.pointer ?? "") < (right.pointer ?? "")
    }
}
