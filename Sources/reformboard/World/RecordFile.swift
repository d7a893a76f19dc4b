import CStreams
import Diagnostics
import Files
import Notation
import ReformModel

/// Adds rows to the files of a package: under a lock, in one write, and on the disk before it is said to be
/// done. See `docs/decisions/0031-rows-are-appended.md`.
enum RecordFile {
    /// Why nothing was written.
    enum Fault: Error {
        /// The row is wrong.
        case refused(RecordProblem)
        /// The row may be wrong, and nobody said to write it anyway.
        case doubtful(RowAppend)
        /// The file could not be written.
        case failed(AppendFailure)
    }

    /// Works out a row while no other can be added, and adds it.
    ///
    /// - Parameters:
    ///   - seconds: how long another that has the file locked is waited for.
    ///   - anyway: whether a doubtful row is written as well.
    static func append(
        _ draft: RowDraft, to files: PackageFiles, seconds: Int, anyway: Bool
    ) throws(Fault) -> RowAppend {
        let path = try path(of: draft.table, in: files)
        // Somebody who does not lock the file may write to it between the look and the write.
        for _ in 0..<20 {
            let file = try open(path, seconds)
            defer { rb_append_close(file) }
            let row = try row(draft, files)
            if row.isDoubtful, !anyway { throw .doubtful(row) }
            let outcome = GivenBytes.send(row.bytes) { rb_append_write(file, Int64(row.offset)) }
            if outcome == 0 { return row }
            guard Int(outcome) == rb_append_changed else { throw .failed(failure(outcome, path, seconds)) }
        }
        throw .failed(.keepsChanging(file: path))
    }

    /// Works out a row without a look at who else is writing.
    static func preview(_ draft: RowDraft, in files: PackageFiles) throws(Fault) -> RowAppend {
        try row(draft, files)
    }

    private static func path(of table: TableName, in files: PackageFiles) throws(Fault) -> String {
        if case .builtIn(let name, _) = files { throw .failed(.builtIn(name: name)) }
        do throws(RecordProblem) {
            guard let path = try Recording.diskPath(of: table, in: files) else {
                throw RecordProblem.noTable(table: table.rawValue)
            }
            return path
        } catch {
            throw .refused(error)
        }
    }

    private static func row(_ draft: RowDraft, _ files: PackageFiles) throws(Fault) -> RowAppend {
        do throws(RecordProblem) {
            return try Recording.append(draft, to: files)
        } catch {
            throw .refused(error)
        }
    }

    private static func open(_ path: String, _ seconds: Int) throws(Fault) -> Int32 {
        let file = GivenBytes.send(Array(path.utf8)) { rb_append_open(Int32(clamping: seconds * 1000)) }
        guard file < 0 else { return file }
        throw .failed(failure(file, path, seconds))
    }

    /// The name and number of the process that has a file locked.
    private static func holder(of path: String) -> String? {
        let process = GivenBytes.send(Array(path.utf8)) { rb_append_holder() }
        guard process > 0 else { return nil }
        let name = FileContent.bytes(of: "/proc/\(process)/comm", limit: 4096)
            .map { String(decoding: $0, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? "" }
        return "\(name ?? "") (\(process))"
    }

    private static func failure(_ reason: Int32, _ path: String, _ seconds: Int) -> AppendFailure {
        switch Int(reason) {
        case rb_append_busy: .locked(file: path, seconds: seconds, holder: holder(of: path))
        case rb_append_denied: .notPermitted(file: path)
        case rb_append_gone: .gone(file: path)
        case rb_append_full: .diskFull(file: path)
        case rb_append_uncertain: .uncertain(file: path)
        default: .other(file: path, error: rb_append_other - Int(reason))
        }
    }
}
