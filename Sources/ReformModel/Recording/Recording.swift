public import Diagnostics
internal import Notation

/// Adding a row to a table of a package: what will be written, as the file has it. Pure: it reads the files
/// it is given and writes none. See `docs/decisions/0031-rows-are-appended.md`.
public enum Recording {
    /// Works out the bytes that add a row to its table, and checks it as the reader would.
    ///
    /// - Throws: why the row cannot be added. What is only doubtful comes back with the bytes.
    public static func append(_ draft: RowDraft, to files: PackageFiles) throws(RecordProblem) -> RowAppend {
        let package: PreparedPackage
        do throws(LoadFailure) {
            package = try PackageLoader.prepare(files)
        } catch {
            throw .notOpened(error)
        }
        let table = try OpenTable(draft.table, in: package)
        let written = try table.row(of: draft)
        return try checked(draft, table, written, in: package)
    }

    /// Where on the disk the file of a table lies, links resolved; nil for files that the program carries.
    ///
    /// - Throws: why there is no such file to write to.
    public static func diskPath(of table: TableName, in files: PackageFiles) throws(RecordProblem) -> String?
    {
        let package: PreparedPackage
        do throws(LoadFailure) {
            package = try PackageLoader.prepare(files)
        } catch {
            throw .notOpened(error)
        }
        guard let source = package.sources.first(where: { $0.table == table }) else {
            throw .noTable(table: table.rawValue)
        }
        guard let path = try? package.package.diskPath(source.path) else {
            if case .builtIn = files { return nil }
            throw .unreadableTable(table: table.rawValue)
        }
        return path
    }

    /// Reads the package as it will be, and looks at the row in it.
    private static func checked(
        _ draft: RowDraft, _ table: OpenTable, _ written: OpenTable.Written, in package: PreparedPackage
    ) throws(RecordProblem) -> RowAppend {
        let file = table.source.path
        let whole = table.bytes + written.bytes
        guard whole.count <= LoadLimits.fileBytes else {
            throw .fileFull(file: file, limit: LoadLimits.fileBytes)
        }
        guard table.rows(of: whole) == table.end.rows + 1 else { throw .swallowed(file: file) }
        let loaded: LoadedPackage
        do throws(LoadFailure) {
            loaded = try package.replacing(file, by: whole).load(LoadOptions(wantsDigest: false))
        } catch {
            throw .notOpened(error)
        }
        try checkItem(of: draft, in: loaded.programme)
        let line = table.end.line
        let found = loaded.findings.filter { $0.place.file == file && $0.place.line == line }
        for finding in found {
            if let problem = RecordProblem(ofRow: finding) { throw problem }
        }
        if found.contains(where: { $0.severity == .error }) { throw .found(found) }
        guard loaded.programme.hasRow(of: draft.table, line: line) else {
            throw .leftOut(file: file, line: line)
        }
        return RowAppend(
            file: file, offset: table.bytes.count, bytes: written.bytes, row: written.row, line: line,
            mendsLine: !table.end.mending.isEmpty, findings: found, doubts: draft.doubts)
    }

    /// A row about nothing that exists is shown nowhere, whatever the package has of other tables.
    private static func checkItem(of draft: RowDraft, in programme: Programme) throws(RecordProblem) {
        let ids =
            draft.itemTable == .indicators ? programme.indicators.map(\.id) : programme.milestones.map(\.id)
        guard !ids.contains(draft.item) else { return }
        let table = draft.itemTable.rawValue
        if programme.unreadable.contains(draft.itemTable) { throw .unreadableTable(table: table) }
        throw .unknownItem(
            id: draft.item, table: table, suggestion: NearMiss.nearest(to: draft.item, in: ids))
    }
}

extension RecordProblem {
    /// A finding of the reader, where it is said in other words before the row is written.
    fileprivate init?(ofRow finding: Finding) {
        switch finding.problem {
        case .cell(.duplicateKey(let columns, let values, let line)):
            self = .keyStands(columns: columns, values: values, line: line)
        case .cell(.reportSaysNothing): self = .nothingSaid
        default: return nil
        }
    }
}

extension RowDraft {
    /// What is probably a slip of the pen.
    fileprivate var doubts: [RecordProblem] {
        entries.compactMap { entry in
            guard case .day(let day) = entry.value else { return nil }
            if abs(day - known) > 36_525 { return .farAway(day: day, column: entry.column) }
            let speaksOfPast = entry.column == "date" || entry.column == "finished"
            return speaksOfPast && day > known ? .notYet(day: day, known: known) : nil
        }
    }
}

extension Programme {
    /// Whether a row of a line was read.
    fileprivate func hasRow(of table: TableName, line: Int) -> Bool {
        table == .observations
            ? observations.last?.place.line == line : reports.last?.place.line == line
    }
}
