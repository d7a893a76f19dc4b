import ReformModel

/// What differs between two standings: two days of one programme, or two editions of it. What both have
/// alike is not in it. A pure function of the two.
///
/// Rows are matched by their keys and by nothing else; where a key vanished and another came under the same
/// title, that is a suggestion. Swapping the two sides mirrors every change.
public struct Difference: Sendable {
    /// The programme as it stood before.
    public let from: Standing
    /// The programme as it stands after.
    public let to: Standing
    /// What changed of indicators, milestones, workstreams, documents and staff: the weightiest first.
    public let items: [ChangedItem]
    /// What changed of units and their successions, counted.
    public let units: UnitsDifference
    /// Titles, owners and other wordings that changed, by table, then by key: apart, because a thousand
    /// renamings would hide forty moved dates.
    public let texts: [TextChange]
    /// Tables that one side alone has, whose rows are counted and not listed.
    public let tables: [TableDifference]
    /// Rows of one side alone that are probably the same as one of the other.
    public let matches: [ProbableMatch]
    /// How many reports became known or vanished that changed nothing of their milestones.
    public let quietReports: Int

    /// Compares two standings, in time that grows with their rows.
    public init(from: Standing, to: Standing) {
        let tables = TableDifference.all(from: from.programme, to: to.programme)
        let skipped = Set(tables.map(\.table))
        var findings = ItemFindings()
        IndicatorComparison.compare(from, to, skipping: skipped, into: &findings)
        MilestoneComparison.compare(from, to, skipping: skipped, into: &findings)
        WorkstreamComparison.compare(from, to, skipping: skipped, into: &findings)
        DocumentComparison.compare(from, to, skipping: skipped, into: &findings)
        StaffingComparison.compare(from, to, skipping: skipped, into: &findings)
        units = UnitsDifference(from, to, skipping: skipped, into: &findings)
        items = findings.items.sorted()
        texts = findings.texts.sorted()
        matches = ProbableMatch.all(in: findings, programmes: (from.programme, to.programme))
        quietReports = findings.quietReports
        self.tables = tables
        self.from = from
        self.to = to
    }

    /// Whether nothing that is compared differs.
    public var isEmpty: Bool {
        items.isEmpty && units.isEmpty && texts.isEmpty && tables.isEmpty && quietReports == 0
    }
}
