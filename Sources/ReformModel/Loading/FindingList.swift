internal import Diagnostics

/// The findings of one load: those about files and the descriptor as they come, those about rows once they
/// are placed.
final class FindingList {
    /// What a list holds, which can be handed to another thread.
    struct Content: Sendable {
        fileprivate var kept: [Finding] = []
        fileprivate var counts: [FurtherFindings.Kind: Int] = [:]
        fileprivate var further: [FurtherFindings] = []
    }

    private(set) var content: Content

    /// A list that goes on from what another one held.
    init(_ content: Content = Content()) { self.content = content }

    /// Whether they say why nothing could be read: a file that may not be, or whose name is nearly right.
    var explainAnEmptyPackage: Bool {
        content.kept.contains { finding in
            if case .table(.unknownTable(_, .some)) = finding.problem { return true }
            return finding.severity == .error
        }
    }

    /// Takes a finding that is made only when it is wanted.
    func add(_ make: () -> Finding) { add(make()) }

    /// Takes a finding, or counts it where there are very many of its kind.
    func add(_ finding: Finding) {
        let kind = FurtherFindings.Kind(
            file: finding.place.file, column: nil, severity: finding.severity, code: finding.problem.code)
        let count = (content.counts[kind] ?? 0) + 1
        content.counts[kind] = count
        if count <= LoadLimits.findingsAlike { content.kept.append(finding) }
    }

    /// Takes what was noted of a table.
    func add(_ notes: NoteTally, of table: ReadTable) {
        content.kept += table.placer.findings(of: notes.kept)
        for (group, count) in notes.notKept {
            let column = table.header.indices.contains(group.column) ? table.header[group.column] : nil
            let kind = FurtherFindings.Kind(
                file: table.placer.file.path, column: column, severity: group.severity, code: group.code)
            content.further.append(FurtherFindings(kind: kind, count: count))
        }
    }

    /// What was counted and not kept, by file and column.
    var sortedFurther: [FurtherFindings] {
        let whole = content.counts.compactMap { kind, count in
            count > LoadLimits.findingsAlike
                ? FurtherFindings(kind: kind, count: count - LoadLimits.findingsAlike) : nil
        }
        return (content.further + whole).sorted {
            let (left, right) = ($0.kind, $1.kind)
            return (left.file, left.severity, left.code.rawValue, left.column ?? "")
                < (right.file, right.severity, right.code.rawValue, right.column ?? "")
        }
    }

    /// The findings by file, line and column; of one place, the worst first.
    var sorted: [Finding] {
        content.kept.enumerated().sorted { left, right in
            if left.element.place != right.element.place { return left.element.place < right.element.place }
            if left.element.severity != right.element.severity {
                return left.element.severity < right.element.severity
            }
            return left.offset < right.offset
        }.map(\.element)
    }
}
