import Canvas

/// A table of a report.
struct ReportTable: Hashable {
    /// What a column is called, and how its cells stand.
    struct Column: Hashable {
        let title: String
        let align: Alignment

        init(_ title: String, _ align: Alignment = .leading) {
            self.title = title
            self.align = align
        }
    }

    /// A row.
    enum Row: Hashable {
        /// What the rows below have in common.
        case group(ReportText)
        /// A cell a column; those at the end may be missing.
        case cells([ReportText])
    }

    let columns: [Column]
    /// Whether a phone has room for its columns beside one another.
    let isNarrow: Bool
    private(set) var rows: [Row] = []

    init(_ columns: [Column], isNarrow: Bool = false) {
        self.columns = columns
        self.isNarrow = isNarrow
    }

    /// Whether it has no row of its own.
    var isEmpty: Bool {
        !rows.contains { if case .cells = $0 { true } else { false } }
    }

    /// Adds a row.
    mutating func add(_ row: Row) { rows.append(row) }

    /// Adds rows under what they have in common; nothing where there are none.
    mutating func add(_ cells: [[ReportText]], under group: String) {
        guard !cells.isEmpty else { return }
        if !group.isEmpty { rows.append(.group(ReportText(group))) }
        rows += cells.map(Row.cells)
    }
}
