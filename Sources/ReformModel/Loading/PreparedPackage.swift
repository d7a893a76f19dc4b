public import Diagnostics
public import Notation

/// A package whose descriptor is read and whose files are open: what it is called and how large it is are
/// known, and its tables can be read, here or in the background.
public struct PreparedPackage: Sendable {
    /// What the programme is called.
    public var title: LocalText { head.title }
    /// The languages of the package, the default first; empty where it does not say.
    public var languages: [Language] { head.languages }
    /// The bytes of all tables.
    public let bytes: Int

    let package: OpenPackage
    let descriptor: DescriptorFile?
    /// The programme as the descriptor alone tells it.
    let head: Programme
    let sources: [TableSource]
    private(set) var files: [String: PackageFile]
    /// What was found so far.
    let findings: FindingList.Content

    init(_ place: PackageFiles) throws(LoadFailure) {
        package = try OpenPackage(place)
        descriptor = try DescriptorFile(of: package)
        let list = FindingList()
        head = PreparedPackage.head(of: package, descriptor, list)
        sources = PreparedPackage.sources(of: package, descriptor, list)
        files = PreparedPackage.open(sources, of: package, descriptor, list)
        if files.isEmpty, descriptor == nil, !list.explainAnEmptyPackage {
            let names = TableName.allCases.map { $0.rawValue + ".csv" }
            throw .nothingHere(path: package.shownPath, lookedFor: names)
        }
        bytes = files.values.reduce(0) { $0 + $1.size }
        findings = list.content
    }

    /// Reads the tables. What is wrong becomes findings.
    ///
    /// - Throws: `LoadFailure` when there is nothing to show at all, or the load was cancelled.
    public func load(_ options: LoadOptions = LoadOptions()) throws(LoadFailure) -> LoadedPackage {
        var load = PackageLoad(self, options)
        return try load.run()
    }

    /// The same package with other bytes in the place of one file.
    func replacing(_ path: String, by bytes: [UInt8]) -> PreparedPackage {
        var package = self
        package.files[path] = PackageFile(path, bytes: bytes)
        return package
    }

    private static func head(
        of package: OpenPackage, _ file: DescriptorFile?, _ findings: FindingList
    ) -> Programme {
        var programme = Programme(name: file?.descriptor.name ?? package.name)
        guard let file else { return programme }
        for fault in file.faults { findings.add(file.finding(fault)) }
        programme.title = file.descriptor.title ?? programme.title
        programme.summary = file.descriptor.summary ?? programme.summary
        programme.languages = file.descriptor.languages
        programme.asOf = file.asOf(findings)
        return programme
    }

    private static func sources(
        of package: OpenPackage, _ file: DescriptorFile?, _ findings: FindingList
    ) -> [TableSource] {
        file.map { TableSource.list($0, findings) } ?? TableSource.list(package, findings)
    }

    private static func open(
        _ sources: [TableSource], of package: OpenPackage, _ descriptor: DescriptorFile?,
        _ findings: FindingList
    ) -> [String: PackageFile] {
        var files: [String: PackageFile] = [:]
        for source in sources where files[source.path] == nil {
            do throws(FileProblem) {
                files[source.path] = try package.open(source.path, limit: LoadLimits.fileBytes)
            } catch {
                findings.add(finding(error, of: source, descriptor))
            }
        }
        return files
    }

    /// A path that leads nowhere stands in the descriptor; what is wrong with a file that is there, in the
    /// file.
    private static func finding(
        _ problem: FileProblem, of source: TableSource, _ descriptor: DescriptorFile?
    ) -> Finding {
        switch problem {
        case .missing, .pathRefused:
            guard let descriptor, let node = source.pathNode else { fallthrough }
            return descriptor.finding(DescriptorFault(node, .file(problem), .error))
        case .unreadable, .tooLarge, .notUTF8, .otherEncoding, .changedWhileRead:
            return Finding(severity: .error, place: Place(file: source.path), problem: .file(problem))
        }
    }
}
