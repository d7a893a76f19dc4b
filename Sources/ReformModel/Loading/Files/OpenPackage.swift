internal import Diagnostics
internal import Files
internal import Notation

/// A package whose place is known to exist: it lists names and gives bytes, and nothing outside of it.
struct OpenPackage {
    /// The name of the standard's descriptor.
    static let descriptorName = "datapackage.json"

    /// The name of the folder, or of the package that is built in.
    let name: String
    /// The place as a person named it.
    let shownPath: String
    private let source: Source

    private enum Source {
        case memory([String: [UInt8]])
        case folder(String)
    }

    /// Makes sure that there is a folder to read.
    ///
    /// - Throws: `LoadFailure` when there is none, or it may not be read.
    init(_ files: PackageFiles) throws(LoadFailure) {
        switch files {
        case .builtIn(let name, let files):
            self.name = name
            shownPath = name
            source = .memory(files)
        case .folder(let path):
            shownPath = path
            let folder = try OpenPackage.folder(path)
            name = folder == "/" ? folder : FilePath.name(of: folder)
            source = .folder(folder)
        }
    }

    /// The folder of a path, or of the descriptor that it leads to.
    private static func folder(_ path: String) throws(LoadFailure) -> String {
        var folder = FilePath.resolved(path)
        let isFolder: Bool
        do throws(FolderEntry.Absence) {
            var entry = try FolderEntry(folder)
            if entry.kind == .file, FilePath.name(of: folder) == descriptorName {
                folder = FilePath.folder(of: folder)
                entry = try FolderEntry(folder)
            }
            isFolder = entry.kind == .folder
        } catch {
            throw error == .hidden ? .permissionDenied(path: path) : .folderMissing(path: path)
        }
        guard isFolder else { throw .notAFolder(path: path) }
        guard FileContent.isOpen(folder: folder) else { throw .permissionDenied(path: path) }
        return folder
    }

    /// The names of the files that stand in the folder itself, in order.
    var names: [String] {
        switch source {
        case .memory(let files): files.keys.filter { !$0.contains("/") }.sorted()
        case .folder(let folder):
            (FileContent.names(in: folder) ?? []).sorted()
        }
    }

    /// The bytes of a small file of the package.
    ///
    /// - Throws: why it is not read.
    func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
        try open(path, limit: limit).whole()
    }

    /// A file of the package, open for reading.
    ///
    /// - Throws: why it is not read.
    func open(_ path: String, limit: Int) throws(FileProblem) -> PackageFile {
        if let reason = PackagePath.refusal(of: path) { throw .pathRefused(path: path, reason: reason) }
        let file: PackageFile
        switch source {
        case .memory(let files):
            let plain = { PackagePath.components(of: path).joined(separator: "/") }
            guard let bytes = files[path] ?? files[plain()] else { throw missing(path) }
            file = PackageFile(path, bytes: bytes)
        case .folder(let folder): file = try open(path, in: folder)
        }
        if file.size > limit { throw .tooLarge(path: path, bytes: file.size, limit: limit) }
        return file
    }

    /// Where a file of the package lies on the disk, links resolved; nil for what the program carries.
    ///
    /// - Throws: that it would lie outside of the folder.
    func diskPath(_ path: String) throws(FileProblem) -> String? {
        guard case .folder(let folder) = source else { return nil }
        if let reason = PackagePath.refusal(of: path) { throw .pathRefused(path: path, reason: reason) }
        return try realPath(path, in: folder)
    }

    private func realPath(_ path: String, in folder: String) throws(FileProblem) -> String {
        let parts = PackagePath.components(of: path)
        let asked = ([folder == "/" ? "" : folder] + parts).joined(separator: "/")
        let real = FilePath.resolved(asked)
        guard real.hasPrefix(folder == "/" ? "/" : folder + "/") else {
            throw .pathRefused(path: path, reason: .leavesFolder)
        }
        return real
    }

    private func open(_ path: String, in folder: String) throws(FileProblem) -> PackageFile {
        let real = try realPath(path, in: folder)
        switch try kind(path, at: real) {
        case .file: break
        // What is still a link leads to nothing.
        case .link: throw missing(path)
        case .folder, .other: throw .pathRefused(path: path, reason: .notRegular)
        }
        do throws(OpenFile.Fault) {
            return PackageFile(path, try OpenFile(real))
        } catch {
            switch error {
            case .missing: throw missing(path)
            case .denied: throw .unreadable(path: path)
            case .notRegular: throw .pathRefused(path: path, reason: .notRegular)
            }
        }
    }

    private func kind(_ path: String, at real: String) throws(FileProblem) -> FolderEntry.Kind {
        do throws(FolderEntry.Absence) {
            return try FolderEntry(real).kind
        } catch {
            throw error == .hidden ? .unreadable(path: path) : missing(path)
        }
    }

    private func missing(_ path: String) -> FileProblem {
        .missing(path: path, suggestion: NearMiss.nearest(to: path, in: names))
    }
}
