import Diagnostics
import FoundationEssentials
import ReformModel
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A folder for one test, gone when the test is.
private final class TestFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/reform-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    func setMode(_ name: String, _ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path + name)
    }

    /// Makes a pipe. Swift passes the name to C as a pointer, which only the compiler can vouch for.
    func pipe(_ name: String) -> Bool { unsafe mkfifo("\(path)/\(name)", 0o600) == 0 }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }
}

@Suite("Folders on the disk")
struct FolderTests {
    private static let units = "id,title\nu,One\n"

    private func failure(_ path: String) -> LoadFailure? {
        do throws(LoadFailure) {
            _ = try PackageLoader.load(.folder(path))
            return nil
        } catch {
            return error
        }
    }

    @Test("A folder, with or without a slash, and the descriptor in it by name")
    func opens() throws {
        let folder = try TestFolder()
        try folder.write("units.csv", Self.units)
        #expect(try PackageLoader.load(.folder(folder.path)).programme.units.count == 1)
        try folder.write("datapackage.json", SmallPackage.descriptor("units", ""))
        for path in [folder.path, folder.path + "/", folder.path + "/datapackage.json"] {
            let loaded = try PackageLoader.load(.folder(path))
            #expect(loaded.programme.name == "small" && loaded.findings.isEmpty)
        }
    }

    @Test("No folder, a file, an empty folder")
    func failures() throws {
        let folder = try TestFolder()
        #expect(failure(folder.path + "/none") == .folderMissing(path: folder.path + "/none"))
        guard case .nothingHere(folder.path, _)? = failure(folder.path) else {
            Issue.record("an empty folder was opened")
            return
        }
        try folder.write("units.csv", Self.units)
        #expect(failure(folder.path + "/units.csv") == .notAFolder(path: folder.path + "/units.csv"))
        try folder.write("datapackage.json", "{ ]")
        #expect(
            failure(folder.path)
                == .descriptorSyntax(
                    place: Place(file: folder.path + "/datapackage.json", line: 1, column: 3),
                    excerpt: Excerpt(line: "{ ]", length: 1)))
    }

    @Test("A link may lead to another file of the folder, not out of it")
    func links() throws {
        let outside = try TestFolder()
        try outside.write("units.csv", Self.units)
        let folder = try TestFolder()
        try folder.write("real.csv", "number,title\n1,One\n")
        try folder.link("documents.csv", to: "real.csv")
        try folder.link("units.csv", to: outside.path + "/units.csv")
        try folder.link("targets.csv", to: "nowhere.csv")
        let loaded = try PackageLoader.load(.folder(folder.path))
        #expect(loaded.programme.documents.count == 1 && loaded.programme.units.isEmpty)
        #expect(
            loaded.findings.filter { $0.severity == .error }.map(\.problem) == [
                .file(.missing(path: "targets.csv", suggestion: nil)),
                .file(.pathRefused(path: "units.csv", reason: .leavesFolder)),
            ])
    }

    @Test("A folder that is a link, and a link among the folders of a path")
    func linkedFolder() throws {
        let outside = try TestFolder()
        try outside.write("units.csv", Self.units)
        let folder = try TestFolder()
        try folder.link("package", to: outside.path)
        #expect(try PackageLoader.load(.folder(folder.path + "/package")).programme.units.count == 1)
        try folder.write("documents.csv", "number,title\n1,One\n")
        try folder.write(
            "datapackage.json",
            """
            { "resources": [ { "name": "units", "path": "package/units.csv" },
              { "name": "documents", "path": "./documents.csv" } ] }
            """)
        let loaded = try PackageLoader.load(.folder(folder.path))
        #expect(loaded.programme.documents.count == 1)
        #expect(
            loaded.findings.map(\.problem) == [
                .file(.pathRefused(path: "package/units.csv", reason: .leavesFolder))
            ])
    }

    @Test("A neighbour whose name begins alike is outside")
    func neighbour() throws {
        let folder = try TestFolder()
        let neighbour = folder.path + "-more"
        try FileManager.default.createDirectory(atPath: neighbour, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: neighbour) }
        try Data(Self.units.utf8).write(to: URL(filePath: neighbour + "/units.csv"))
        try folder.link("units.csv", to: neighbour + "/units.csv")
        guard case .noTable(_, let findings)? = failure(folder.path) else {
            Issue.record("a table of another folder was shown")
            return
        }
        #expect(findings.map(\.problem) == [.file(.pathRefused(path: "units.csv", reason: .leavesFolder))])
    }

    @Test("Pipes and folders are no tables, and opening one does not wait")
    func irregular() throws {
        let folder = try TestFolder()
        try folder.write("documents.csv", "number,title\n1,One\n")
        try FileManager.default.createDirectory(
            atPath: folder.path + "/units.csv", withIntermediateDirectories: true)
        #expect(folder.pipe("targets.csv"))
        let loaded = try PackageLoader.load(.folder(folder.path))
        #expect(
            loaded.findings.map(\.problem) == [
                .file(.pathRefused(path: "targets.csv", reason: .notRegular)),
                .file(.pathRefused(path: "units.csv", reason: .notRegular)),
            ])
        #expect(folder.pipe("datapackage.json"))
        #expect(
            failure(folder.path)
                == .descriptorRefused(path: folder.path + "/datapackage.json", reason: .notRegular))
    }

    @Test("What may not be read", .enabled(if: geteuid() != 0, "root may read everything"))
    func permission() throws {
        let folder = try TestFolder()
        try folder.write("documents.csv", "number,title\n1,One\n")
        try folder.write("units.csv", Self.units)
        try folder.setMode("/units.csv", 0)
        let loaded = try PackageLoader.load(.folder(folder.path))
        #expect(loaded.findings.map(\.problem) == [.file(.unreadable(path: "units.csv"))])
        try folder.setMode("", 0)
        defer { try? folder.setMode("", 0o700) }
        #expect(failure(folder.path) == .permissionDenied(path: folder.path))
        #expect(
            failure(folder.path + "/datapackage.json")
                == .permissionDenied(path: folder.path + "/datapackage.json"))
    }
}
