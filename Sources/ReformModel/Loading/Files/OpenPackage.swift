internal import Diagnostics
internal import FoundationEssentials
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
            var folder = URL(filePath: path).resolvingSymlinksInPath().path
            if case .typeRegular? = FolderEntry.kind(folder),
                folder.split(separator: "/").last.map(String.init) == OpenPackage.descriptorName
            {
                folder = String(folder.dropLast(OpenPackage.descriptorName.count + 1))
                if folder.isEmpty { folder = "/" }
            }
            switch FolderEntry.kind(folder) {
            case nil:
                throw FolderEntry.isHidden(folder)
                    ? .permissionDenied(path: path) : .folderMissing(path: path)
            case .typeDirectory?: break
            default: throw .notAFolder(path: path)
            }
            guard FileManager.default.isReadableFile(atPath: folder),
                FileManager.default.isExecutableFile(atPath: folder)
            else { throw .permissionDenied(path: path) }
            name = folder.split(separator: "/").last.map(String.init) ?? folder
            source = .folder(folder)
        }
    }

    /// The names of the files that stand in the folder itself, in order.
    var names: [String] {
        switch source {
        case .memory(let files): files.keys.filter { !$0.contains("/") }.sorted()
        case .folder(let folder):
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
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
            let plain = PackagePath.components(of: path).joined(separator: "/")
            guard let bytes = files[plain] else { throw missing(path) }
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
        let real = URL(filePath: asked).resolvingSymlinksInPath().path
        guard real.hasPrefix(folder == "/" ? "/" : folder + "/") else {
            throw .pathRefused(path: path, reason: .leavesFolder)
        }
        return real
    }

    private func open(_ path: String, in folder: String) throws(FileProblem) -> PackageFile {
        let real = try realPath(path, in: folder)
        switch FolderEntry.kind(real) {
        case nil: throw FolderEntry.isHidden(real) ? .unreadable(path: path) : missing(path)
        case .typeRegular?: break
        // What is still a link leads to nothing.
        case .typeSymbolicLink?: throw missing(path)
        default: throw .pathRefused(path: path, reason: .notRegular)
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

    private func missing(_ path: String) -> FileProblem {
        .missing(path: path, suggestion: NearMiss.nearest(to: path, in: names))
    }
}
