internal import Diagnostics
internal import Notation

/// What the package's own schema asks of the cells of one column. A cell that does not meet it is reported,
/// and its row stays: the profile alone decides what a row cannot do without.
struct CellRule: Sendable {
    /// The place of the cell.
    let cell: Int
    let name: String
    let isRequired: Bool
    let constraints: SchemaField.Constraints
    let number: NumberFormat
    let day: DayFormat
    /// The words that the profile has for the column.
    let words: [String]

    /// The rules of the columns of the profile, and those of columns that only the schema knows.
    static func rules(
        _ schema: TableSchema?, columns: [ColumnReading], header: [String]
    ) -> (ofColumns: [CellRule?], further: [CellRule]) {
        let ofColumns = columns.map { reading -> CellRule? in
            guard let cell = reading.index,
                let field = schema?.fields.first(where: { $0.name == reading.column.name }),
                !field.constraints.isEmpty
            else { return nil }
            var words: [String] = []
            if case .choice(let list) = reading.column.kind { words = list }
            return CellRule(
                cell: cell, name: field.name, isRequired: field.constraints.isRequired,
                constraints: field.constraints, number: reading.number, day: reading.day, words: words)
        }
        return (ofColumns, [])
    }

    /// What a number does not meet.
    func problem(of value: Double, text: String) -> Problem? {
        if let problem = problem(of: text) { return problem }
        if let minimum = constraints.minimum, let limit = Double(minimum), value < limit {
            return .cell(.belowMinimum(text: text, minimum: minimum))
        }
        if let maximum = constraints.maximum, let limit = Double(maximum), value > limit {
            return .cell(.aboveMaximum(text: text, maximum: maximum))
        }
        return nil
    }

    /// What a day does not meet.
    func problem(of value: Day, text: String) -> Problem? {
        if let problem = problem(of: text) { return problem }
        if let minimum = constraints.minimum, let limit = bound(minimum), value < limit {
            return .cell(.belowMinimum(text: text, minimum: minimum))
        }
        if let maximum = constraints.maximum, let limit = bound(maximum), value > limit {
            return .cell(.aboveMaximum(text: text, maximum: maximum))
        }
        return nil
    }

    /// What a text does not meet.
    func problem(of text: String) -> Problem? {
        guard !constraints.allowed.isEmpty, !constraints.allowed.contains(text),
            words.isEmpty || words.contains(text)
        else { return nil }
        return .cell(
            .notInList(
                text: text, column: name, allowed: constraints.allowed,
                suggestion: NearMiss.nearest(to: text, in: constraints.allowed)))
    }

    private func bound(_ text: String) -> Day? {
        let bytes = Array(text.utf8)
        return day.parse(bytes[...]) ?? DayFormat.iso.parse(bytes[...])
    }
}

/// How the rules are held against the cells of a row.
extension BlockParser {
    func checkText(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ line: Int, into block: inout RowBlock
    ) {
        guard let problem = plan.constraints[slot]?.problem(of: shown(bytes, cell)) else { return }
        note(.warning, slot, line, problem, into: &block)
    }

    func checkDay(
        _ day: Day, _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ line: Int,
        into block: inout RowBlock
    ) {
        guard let problem = plan.constraints[slot]?.problem(of: day, text: shown(bytes, cell)) else { return }
        note(.warning, slot, line, problem, into: &block)
    }

    func checkNumber(
        _ value: Double, _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ line: Int,
        into block: inout RowBlock
    ) {
        guard let problem = plan.constraints[slot]?.problem(of: value, text: shown(bytes, cell)) else {
            return
        }
        note(.warning, slot, line, problem, into: &block)
    }

    func check(_ bytes: Span<UInt8>, _ rule: CellRule, _ line: Int, into block: inout RowBlock) {}
}
