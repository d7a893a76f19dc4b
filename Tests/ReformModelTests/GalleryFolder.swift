import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// A copy of a gallery entry outside of the repository, for what cannot stand in git; gone afterwards.
final class GalleryFolder {
    /// The folder of the package.
    let path: String
    /// The folder around it, which a package must not read.
    let outside: String

    /// Whether rights mean nothing to whoever runs the tests.
    static var isRoot: Bool { geteuid() == 0 }

    init(copying entry: String) throws {
        outside = FileManager.default.temporaryDirectory.path + "/reform-\(UUID().uuidString)"
        path = outside + "/my-programme"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        // `copyItem` would give the copy the owner of the original, which is not for everybody to do. No
        // entry with a recipe has folders.
        for name in try FileManager.default.contentsOfDirectory(atPath: entry) {
            try Data(contentsOf: URL(filePath: "\(entry)/\(name)")).write(
                to: URL(filePath: "\(path)/\(name)"))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: outside) }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    /// Makes a pipe. Swift passes names to C as pointers, which only the compiler can vouch for.
    func makePipe(_ name: String) throws {
        guard unsafe mkfifo("\(path)/\(name)", 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Makes a file of so many zero bytes that takes no room on the disk.
    func makeLarge(_ name: String, bytes: Int) throws {
        try write(name, "")
        guard unsafe truncate("\(path)/\(name)", bytes) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Takes all rights to a file, or to the folder when the name is empty.
    func close(_ name: String) throws { try setRights(0, name) }

    /// Gives the rights back, so that the folder can be taken away.
    func reopen(_ name: String) { try? setRights(0o700, name) }

    private func setRights(_ rights: Int, _ name: String) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: rights], ofItemAtPath: name.isEmpty ? path : "\(path)/\(name)")
    }
}
