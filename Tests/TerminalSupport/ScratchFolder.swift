public import Foundation

/// A folder of its own for a test, gone afterwards.
public final class ScratchFolder: Sendable {
    /// Where it is.
    public let url = FileManager.default.temporaryDirectory.appending(path: "rb-\(UUID().uuidString)")

    /// Makes the folder, with files of these names and texts.
    public init(_ files: [String: String] = [:]) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Its path.
    public var path: String { url.path }

    /// The names of the files in it.
    public var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// Makes a folder in it.
    public func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            at: url.appending(path: name), withIntermediateDirectories: true)
    }

    /// Writes a file.
    public func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: url.appending(path: name))
    }

    /// The text of a file; nil when there is none.
    public func text(of name: String) -> String? {
        (try? Data(contentsOf: url.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Gives the folder or a file in it the rights that `chmod` would.
    public func setRights(_ rights: Int, of name: String? = nil) throws {
        let file = name.map { url.appending(path: $0) } ?? url
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: file.path)
    }
}
