internal import Notation

/// The columns of a table that foreign keys compare. They are kept until all tables are read, and only of
/// tables that some foreign key names.
struct ComparedColumns {
    /// The line of each row.
    let lines: RowLines
    private let columns: [String: ComparedColumn]

    /// Keeps the columns of a table; nil when no foreign key compares any.
    init?(_ plan: TablePlan, _ columns: TableColumns, _ texts: PackageTexts) {
        guard !plan.compared.isEmpty else { return nil }
        lines = columns.lines
        self.columns = Dictionary(
            uniqueKeysWithValues: plan.compared.map { ($0.name, ComparedColumn($0, plan, columns, texts)) })
    }

    /// Columns by their names; nil when the file lacks one of them.
    func named(_ names: [String]) -> [ComparedColumn]? {
        let found = names.compactMap { columns[$0] }
        return found.count == names.count ? found : nil
    }
}

/// One column that a foreign key compares.
struct ComparedColumn {
    /// The values, by what the column holds.
    private enum Values {
        case texts([UInt32])
        case days([Int32])
        case numbers([Double])
    }

    /// The place of its cells.
    let cell: Int
    /// Between the items of its cells, where they hold lists.
    let listDelimiter: UInt8?
    private let values: Values
    /// The numbers of texts that count as an empty cell.
    private let missing: Set<UInt32>

    /// What stands for a value that no text of the package is equal to.
    private static let noText = UInt32.max

    init(
        _ column: TablePlan.ComparedColumn, _ plan: TablePlan, _ columns: TableColumns, _ texts: PackageTexts
    ) {
        let (slot, place) = (column.slot, columns.places[column.slot])
        cell = Int(plan.slots[slot].cell)
        listDelimiter = plan.slots[slot].kind == .list ? plan.reading(slot).listDelimiter : nil
        missing = Set(column.missing.compactMap { texts.find($0) })
        values =
            switch plan.slots[slot].kind {
            case .isoDay, .day: .days(columns.days[place])
            case .plainNumber, .number: .numbers(columns.numbers[place])
            case .text, .list, .choice: .texts(columns.texts[place])
            }
    }

    private init(_ column: ComparedColumn, texts: [UInt32]) {
        (cell, listDelimiter, missing) = (column.cell, column.listDelimiter, column.missing)
        values = .texts(texts)
    }

    /// Two columns so that equal values of both have equal bits: of two kinds both become texts.
    static func alike(
        _ left: ComparedColumn, _ right: ComparedColumn, _ texts: PackageTexts
    ) -> (ComparedColumn, ComparedColumn) {
        switch (left.values, right.values) {
        case (.texts, .texts), (.days, .days), (.numbers, .numbers): (left, right)
        default: (left.asTexts(texts), right.asTexts(texts))
        }
    }

    /// The bits of a value, equal for equal values; nil for an empty cell and for one that cannot be read.
    func bits(_ row: Int) -> UInt64? {
        switch values {
        case .texts(let texts): texts[row] == 0 || missing.contains(texts[row]) ? nil : UInt64(texts[row])
        case .days(let days):
            days[row] <= TableColumns.unreadableDay ? nil : UInt64(UInt32(bitPattern: days[row]))
        // Zero and minus zero are one number.
        case .numbers(let numbers): numbers[row].isNaN ? nil : (numbers[row] + 0).bitPattern
        }
    }

    /// A value as a message has it.
    func text(_ row: Int, _ texts: PackageTexts) -> String {
        switch values {
        case .texts(let numbers): texts.text(numbers[row])
        case .days(let days): Day(number: days[row]).description
        case .numbers(let numbers): Int(exactly: numbers[row]).map { String($0) } ?? String(numbers[row])
        }
    }

    private func asTexts(_ texts: PackageTexts) -> ComparedColumn {
        let count =
            switch values {
            case .texts(let numbers): numbers.count
            case .days(let days): days.count
            case .numbers(let numbers): numbers.count
            }
        return ComparedColumn(
            self,
            texts: (0..<count).map { row in
                bits(row) == nil ? 0 : texts.find(text(row, texts)) ?? ComparedColumn.noText
            })
    }
}
