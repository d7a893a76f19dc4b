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
        var load = PackageLoad(package, try DescriptorFile(of: package), options)
        return try load.run()
    }
}

/// One load, step by step.
private struct PackageLoad {
    private let package: OpenPackage
    private let descriptor: DescriptorFile?
    private let options: LoadOptions
    private let findings = FindingList()
    private var programme: Programme
    private var texts = PackageTexts()
    private var keys: [TableName: KnownKeys] = [:]
    /// The package's own foreign keys, and the columns that they compare.
    private var foreignKeys = ForeignKeys([])
    private var compared: [TableName: ComparedColumns] = [:]
    /// The tables that were read, and the notes on them that are not placed yet.
    private var tables: [TableName: ReadTable] = [:]
    private var notes: [TableName: NoteTally] = [:]
    private var bytesDone = 0
    private var bytesTotal = 0

    init(_ package: OpenPackage, _ descriptor: DescriptorFile?, _ options: LoadOptions) {
        self.package = package
        self.descriptor = descriptor
        self.options = options
        programme = Programme(name: descriptor?.descriptor.name ?? package.name)
    }

    mutating func run() throws(LoadFailure) -> LoadedPackage {
        let sources = listSources()
        foreignKeys = ForeignKeys(sources)
        let files = openFiles(sources)
        if files.isEmpty, descriptor == nil, !findings.explainAnEmptyPackage {
            let names = TableName.allCases.map { $0.rawValue + ".csv" }
            throw .nothingHere(path: package.shownPath, lookedFor: names)
        }
        bytesTotal = files.values.reduce(0) { $0 + $1.size }
        try readTables(sources, files)
        checkForeignKeys()
        checkAcrossTables()
        noteChanges(files)
        if options.wantsDigest { programme.digest = digest(files) }
        for name in TableName.allCases {
            if let notes = notes[name], let table = tables[name] { findings.add(notes, of: table) }
        }
        let sorted = findings.sorted
        if programme.files.isEmpty { throw .noTable(path: package.shownPath, findings: sorted) }
        return LoadedPackage(programme: programme, findings: sorted, further: findings.sortedFurther)
    }

    private mutating func listSources() -> [TableSource] {
        guard let descriptor else { return TableSource.list(package, findings) }
        for fault in descriptor.faults { findings.add(descriptor.finding(fault)) }
        programme.title = descriptor.descriptor.title ?? programme.title
        programme.summary = descriptor.descriptor.summary ?? programme.summary
        programme.languages = descriptor.descriptor.languages
        programme.asOf = descriptor.asOf(findings)
        return TableSource.list(descriptor, findings)
    }

    private func openFiles(_ sources: [TableSource]) -> [String: PackageFile] {
        var files: [String: PackageFile] = [:]
        for source in sources where files[source.path] == nil {
            do throws(FileProblem) {
                files[source.path] = try package.open(source.path, limit: LoadLimits.fileBytes)
            } catch {
                report(error, of: source)
            }
        }
        return files
    }

    /// A path that leads nowhere stands in the descriptor; what is wrong with a file that is there, in the
    /// file.
    private func report(_ problem: FileProblem, of source: TableSource) {
        switch problem {
        case .missing, .pathRefused:
            guard let descriptor, let pointer = source.pathPointer else { fallthrough }
            findings.add(
                descriptor.finding(
                    DescriptorFault(path: pointer, problem: .file(problem), severity: .error)))
        case .unreadable, .tooLarge, .notUTF8, .otherEncoding, .changedWhileRead:
            report(.error, source.path, .file(problem))
        }
    }

    /// Reads the tables in the order in which they depend on one another.
    private mutating func readTables(
        _ sources: [TableSource], _ files: [String: PackageFile]
    ) throws(LoadFailure) {
        for name in TableName.allCases {
            guard let source = sources.first(where: { $0.table == name }) else { continue }
            if options.isCancelled?() == true { throw .cancelled }
            let isRead = try files[source.path].map { file throws(LoadFailure) in
                try read(source, file)
            }
            if isRead == true {
                programme.files[name] = source.path
            } else {
                programme.unreadable.insert(name)
            }
            bytesDone += files[source.path]?.size ?? 0
        }
        programme.observations.use(texts)
    }

    /// Reads one table; false when it cannot be read as one.
    private mutating func read(_ source: TableSource, _ file: PackageFile) throws(LoadFailure) -> Bool {
        let head: TableHead
        do throws(TableHead.Fault) {
            head = try TableHead(file, source.dialect, firstBytes: options.sizes.head)
        } catch {
            switch error {
            case .otherEncoding(let name): report(.error, source.path, .file(.otherEncoding(name: name)))
            case .noHeader: report(.error, source.path, .table(.noHeader))
            }
            return false
        }
        var opening = TableOpening(
            Profile.table(source.table), source.schema,
            header: source.dialect.hasHeader ? head.names : nil, line: head.line,
            compared: foreignKeys.columns(of: source.table), nullText: source.dialect.nullText)
        let plan = opening.plan()
        for problem in opening.problems { report(.error, source.path, .table(problem)) }
        if let descriptor { for fault in opening.faults { findings.add(descriptor.finding(fault)) } }
        let top = TablePiece(offset: head.textStart, linesBefore: 0, end: head.rowsStart)
        guard let plan else {
            let placer = FindingPlacer(file: file, scanner: head.scanner, pieces: [top])
            for finding in placer.findings(of: head.notes.kept + opening.notes.kept) { findings.add(finding) }
            return false
        }
        var parser = BlockParser(plan, head.scanner(width: plan.header.count))
        parser.rowsLeftOut = Set(source.dialect.commentRows)
        parser.rowNumber = head.rowNumber
        let merge = TableMerge(
            plan, texts: texts, from: head.rowsStart, line: head.rowsLine, bytesTotal: file.size)
        texts = PackageTexts()
        guard let done = scan(file, parser, merge) else { throw .cancelled }
        texts = done.texts
        var above = head.notes
        above.take(opening.notes, linesBefore: 0)
        take(
            done, above,
            FindingPlacer(file: file, scanner: parser.scanner, pieces: [top] + done.pieces))
        return true
    }

    private func scan(_ file: PackageFile, _ parser: BlockParser, _ merge: TableMerge) -> TableMerge? {
        let (report, before, total) = (options.report, bytesDone, bytesTotal)
        return TableScan(file, parser, options) { bytes in
            report?(LoadProgress(file: file.path, bytesRead: before + bytes, bytesTotal: total))
        }.run(merge)
    }

    private mutating func take(_ merge: TableMerge, _ headNotes: NoteTally, _ placer: FindingPlacer) {
        let name = merge.plan.profile.name
        let rows = TableRows(merge.plan, merge.columns, texts)
        programme.take(rows)
        var all = headNotes
        all.take(merge.notes, linesBefore: 0)
        all.take(rows.notes, linesBefore: 0)
        if merge.plan.key.count == 1, let key = merge.plan.key.first {
            keys[name] = KnownKeys(merge.columns.texts[merge.columns.places[key]])
        }
        let references = ReferenceCheck(plan: merge.plan, columns: merge.columns, texts: texts, keys: keys)
        all.take(references.notes(), linesBefore: 0)
        compared[name] = ComparedColumns(merge.plan, merge.columns, texts)
        notes[name] = all
        tables[name] = ReadTable(name: name, plan: merge.plan, placer: placer)
    }

    private mutating func checkForeignKeys() {
        for key in foreignKeys.keys {
            guard let here = compared[key.table], let there = compared[key.other] else { continue }
            let check = ForeignKeyCheck(key: key, here: here, there: there, texts: texts)
            notes[key.table, default: NoteTally()].take(check.notes(), linesBefore: 0)
        }
        compared = [:]
    }

    private mutating func checkAcrossTables() {
        for found in CrossCheck.findings(in: programme) {
            guard let table = tables[found.place.table] else { continue }
            notes[found.place.table, default: NoteTally()].add(
                CellNote(
                    severity: found.severity, line: found.place.line,
                    spot: table.spot(column: found.column, item: found.item), problem: found.problem))
        }
    }

    private func noteChanges(_ files: [String: PackageFile]) {
        for (path, file) in files.sorted(by: { $0.key < $1.key }) where file.hasChanged {
            report(.warning, path, .file(.changedWhileRead))
        }
    }

    private func digest(_ files: [String: PackageFile]) -> String {
        var digested = files
        if let descriptor {
            digested[descriptor.name] = PackageFile(descriptor.name, bytes: descriptor.bytes)
            for (path, bytes) in descriptor.referenced { digested[path] = PackageFile(path, bytes: bytes) }
        }
        return PackageDigest.hexadecimal(of: digested)
    }

    private func report(_ severity: Severity, _ path: String, _ problem: Problem) {
        findings.add(Finding(severity: severity, place: Place(file: path), problem: problem))
    }
}
