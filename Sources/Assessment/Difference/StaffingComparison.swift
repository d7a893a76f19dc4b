internal import ReformModel

/// What changed of staff, by category over all units.
enum StaffingComparison {
    /// Compares quota and staff present of two standings.
    static func compare(
        _ from: Standing, _ to: Standing, skipping skipped: Set<TableName>, into findings: inout ItemFindings
    ) {
        guard !skipped.contains(.staffing) else { return }
        let before = Dictionary(from.staffing.map { ($0.category, $0) }, uniquingKeysWith: { one, _ in one })
        let after = Dictionary(to.staffing.map { ($0.category, $0) }, uniquingKeysWith: { one, _ in one })
        for category in [nil] + Staffing.Category.allCases.map(Optional.some) {
            let (old, new) = (before[category], after[category])
            var changes: [Change] = []
            if old?.quota != new?.quota { changes.append(.quota(from: old?.quota, to: new?.quota)) }
            if old?.present != new?.present {
                changes.append(.present(from: old?.present, to: new?.present))
            }
            findings.add(.staffing(category), changes)
        }
    }
}
