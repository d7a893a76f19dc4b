public import Diagnostics

/// Reads a Reform Data Package.
public enum PackageLoader {
    /// Reads the descriptor and every table that can be read. What is wrong becomes findings.
    ///
    /// - Throws: `LoadFailure` when there is nothing to show at all, or the load was cancelled.
    public static func load(
        _ files: PackageFiles, options: LoadOptions = LoadOptions()
    ) throws(LoadFailure) -> LoadedPackage {
        let package = try OpenPackage(files)
        var load = PackageLoad(package, try DescriptorFile(of: package))
        return try load.run()
    }
}

/// One load, step by step.
private struct PackageLoad {
    private let package: OpenPackage
    private let descriptor: DescriptorFile?
    private let findings = FindingList()
    private var programme: Programme

    init(_ package: OpenPackage, _ descriptor: DescriptorFile?) {
        self.package = package
        self.descriptor = descriptor
        programme = Programme(name: descriptor?.descriptor.name ?? package.name)
    }

    mutating func run() throws(LoadFailure) -> LoadedPackage {
        let sources = listSources()
        var files = readFiles(sources)
        if files.isEmpty, descriptor == nil, !findings.explainAnEmptyPackage {
            let names = TableName.allCases.map { $0.rawValue + ".csv" }
            throw .nothingHere(path: package.shownPath, lookedFor: names)
        }
        var digested = files
        if let descriptor { digested[descriptor.name] = descriptor.bytes }
        programme.digest = PackageDigest.hexadecimal(of: digested)
        digested = [:]
        readTables(sources, &files)
        let sorted = findings.sorted
        if programme.files.isEmpty { throw .noTable(path: package.shownPath, findings: sorted) }
        return LoadedPackage(programme: programme, findings: sorted, findingsNotKept: findings.notKept)
    }

    private mutating func listSources() -> [TableSource] {
        guard let descriptor else { return TableSource.list(package, findings) }
        for fault in descriptor.faults { findings.add { descriptor.finding(fault) } }
        programme.title = descriptor.descriptor.title ?? programme.title
        programme.summary = descriptor.descriptor.summary ?? programme.summary
        programme.languages = descriptor.descriptor.languages
        programme.asOf = descriptor.asOf(findings)
        return TableSource.list(descriptor, findings)
    }

    private func readFiles(_ sources: [TableSource]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for source in sources where files[source.path] == nil {
            do throws(FileProblem) {
                files[source.path] = try package.read(source.path, limit: LoadLimits.fileBytes)
            } catch {
                findings.add {
                    Finding(severity: .error, place: Place(file: source.path), problem: .file(error))
                }
            }
        }
        return files
    }

    /// Reads the tables in the order in which they depend on one another. The bytes of a file are let go
    /// as soon as its table is read.
    private mutating func readTables(_ sources: [TableSource], _ files: inout [String: [UInt8]]) {
        var keys: [TableName: [String: Int]] = [:]
        for name in TableName.allCases {
            guard let source = sources.first(where: { $0.table == name }) else { continue }
            guard let bytes = files.removeValue(forKey: source.path), let table = open(source, bytes) else {
                programme.unreadable.insert(name)
                continue
            }
            programme.files[name] = source.path
            programme.take(table)
            if table.profile.key.count == 1 { keys[name] = table.keys }
            ReferenceCheck.check(table, keys: keys)
            ConstraintCheck(table).check()
        }
    }

    private func open(_ source: TableSource, _ raw: [UInt8]) -> TableReader? {
        if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
            findings.add {
                Finding(
                    severity: .error, place: Place(file: source.path),
                    problem: .file(.otherEncoding(name: "UTF-16")))
            }
            return nil
        }
        let valid = ValidText(raw)
        let text = DelimitedParser.parse(valid.bytes, dialect: source.dialect)
        let file = TableFile(path: source.path, text: text, findings: findings)
        file.reportRepairs(valid.repairs)
        file.reportFaults()
        let opening = TableOpening(
            file: file, profile: Profile.table(source.table), schema: source.schema,
            hasHeader: source.dialect.hasHeader,
            reportFault: { fault in
                if let descriptor { findings.add { descriptor.finding(fault) } }
            })
        return opening.open()
    }
}
