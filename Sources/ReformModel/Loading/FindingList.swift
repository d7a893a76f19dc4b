internal import Diagnostics

/// The findings of one load, kept up to a limit and counted beyond it.
final class FindingList {
    private(set) var kept: [Finding] = []
    private(set) var notKept = 0
    private let limit: Int

    init(limit: Int = LoadLimits.findings) {
        self.limit = limit
    }

    /// Whether they say why nothing could be read: a file that may not be, or whose name is nearly right.
    var explainAnEmptyPackage: Bool {
        kept.contains { finding in
            if case .table(.unknownTable(_, .some)) = finding.problem { return true }
            return finding.severity == .error
        }
    }

    /// Keeps what the closure makes, or only counts it: placing a finding costs a search in its file.
    func add(_ make: () -> Finding) {
        if kept.count < limit { kept.append(make()) } else { notKept += 1 }
    }

    /// The findings by file, line and column; of one place, the worst first.
    var sorted: [Finding] {
        kept.enumerated().sorted { left, right in
            if left.element.place != right.element.place { return left.element.place < right.element.place }
            if left.element.severity != right.element.severity {
                return left.element.severity < right.element.severity
            }
            return left.offset < right.offset
        }.map(\.element)
    }
}
