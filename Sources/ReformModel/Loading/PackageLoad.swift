internal import Diagnostics

/// One load, step by step.
struct PackageLoad {
    private let package: PreparedPackage
    private let options: LoadOptions
    private let findings: FindingList
    private var programme: Programme
    private var texts = PackageTexts()
    private var keys: [TableName: KnownKeys] = [:]
    /// The package's own foreign keys, and the columns that they compare.
    private let foreignKeys: ForeignKeys
    private var compared: [TableName: ComparedColumns] = [:]
    /// The tables that were read, and the notes on them that are not placed yet.
    private var tables: [TableName: ReadTable] = [:]
    private var notes: [TableName: NoteTally] = [:]
    private var bytesDone = 0
    private let bytesTotal: Int

    init(_ package: PreparedPackage, _ options: LoadOptions) {
        self.package = package
        self.options = options
        findings = FindingList(package.findings)
        programme = package.head
        foreignKeys = ForeignKeys(package.sources)
        bytesTotal = package.bytes
    }

    mutating func run() throws(LoadFailure) -> LoadedPackage {
        if options.wantsDigest { programme.digestOfFiles = .later(digest()) }
        try readTables()
        checkForeignKeys()
        checkAcrossTables()
        noteChanges()
        for name in TableName.allCases {
            if let notes = notes[name], let table = tables[name] { findings.add(notes, of: table) }
        }
        let sorted = findings.sorted
        if programme.files.isEmpty { throw .noTable(path: package.package.shownPath, findings: sorted) }
        return LoadedPackage(programme: programme, findings: sorted, further: findings.sortedFurther)
    }

    /// Reads the tables in the order in which they depend on one another.
    private mutating func readTables() throws(LoadFailure) {
        for name in TableName.allCases {
            guard let source = package.sources.first(where: { $0.table == name }) else { continue }
            if options.isCancelled?() == true { throw .cancelled }
            let isRead = try package.files[source.path].map { file throws(LoadFailure) in
                try read(source, file)
            }
            if isRead == true {
                programme.files[name] = source.path
            } else {
                programme.unreadable.insert(name)
            }
            bytesDone += package.files[source.path]?.size ?? 0
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
        if let descriptor = package.descriptor {
            for fault in opening.faults { findings.add(descriptor.finding(fault)) }
        }
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

    private func scan(
        _ file: PackageFile, _ parser: BlockParser, _ merge: consuming TableMerge
    ) -> TableMerge? {
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

    private func noteChanges() {
        for (path, file) in package.files.sorted(by: { $0.key < $1.key }) where file.hasChanged {
            report(.warning, path, .file(.changedWhileRead))
        }
    }

    /// What is read before a thread has begun.
    private static let soonRead = 1 << 20

    /// The digest of the files: begun where they can change, beside the reading where that takes a while.
    private func digest() -> LaterDigest {
        var digested = package.files
        if let descriptor = package.descriptor {
            digested[descriptor.name] = PackageFile(descriptor.name, bytes: descriptor.bytes)
            for (path, bytes) in descriptor.referenced { digested[path] = PackageFile(path, bytes: bytes) }
        }
        let digest = LaterDigest(of: digested)
        // Whoever may cancel the load holds what comes of it, and must not be held by that.
        let isCancelled = options.isCancelled
        let workOut: @Sendable () -> Void = { digest.workOut { isCancelled?() != true } }
        if !package.files.values.allSatisfy(\.isCarried) {
            if package.bytes < PackageLoad.soonRead { workOut() } else { Crew.startBehindOthers(workOut) }
        }
        return digest
    }

    private func report(_ severity: Severity, _ path: String, _ problem: Problem) {
        findings.add(Finding(severity: severity, place: Place(file: path), problem: problem))
    }
}
