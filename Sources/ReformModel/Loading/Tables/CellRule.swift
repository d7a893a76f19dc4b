internal import Diagnostics
internal import Notation

/// What the package's own schema asks of the cells of one column. A cell that does not meet it is reported,
/// and its row stays: the profile alone decides what a row cannot do without.
///
/// An object, for a rule is asked of every cell of a column and is too large to be copied for each.
final class CellRule: Sendable {
    /// The place of the cell.
    let cell: Int
    let name: String
    /// Whether an empty cell is reported.
    let isRequired: Bool
    /// Texts that count as an empty cell.
    let missing: [[UInt8]]
    /// What is asked of the value; nil when any will do.
    let check: ValueCheck?

    init(cell: Int, name: String, isRequired: Bool, missing: [[UInt8]], check: ValueCheck?) {
        self.cell = cell
        self.name = name
        self.isRequired = isRequired
        self.missing = missing
        self.check = check
    }

    /// The rules of the columns of the profile, and those of columns that only the schema knows.
    static func rules(
        _ schema: TableSchema?, columns: [ColumnReading], header: [String], nullText: String? = nil
    ) -> (ofColumns: [CellRule?], further: [CellRule]) {
        guard let schema else { return (columns.map { _ in nil }, []) }
        let ofColumns = columns.map { reading -> CellRule? in
            guard let cell = reading.index,
                let field = schema.fields.first(where: { $0.name == reading.column.name })
            else { return nil }
            let kind = reading.column.kind
            var check = ValueCheck(field: field, kind: kind)
            if case .choice(let words) = kind, let all = check, all.takes(words) { check = nil }
            if check?.asksNothing(beyond: kind) == true { check = nil }
            let isRequired = schema.isRequired(field)
            if check == nil, !isRequired { return nil }
            return CellRule(
                cell: cell, name: field.name, isRequired: isRequired, missing: reading.missing, check: check)
        }
        var further: [CellRule] = []
        for (cell, name) in header.prefix(LoadLimits.columns).enumerated()
        where !columns.contains(where: { $0.index == cell }) && header.firstIndex(of: name) == cell {
            guard let field = schema.fields.first(where: { $0.name == name }) else { continue }
            let check = ValueCheck(field: field)
            let isRequired = schema.isRequired(field)
            if check == nil, !isRequired { continue }
            let declared = field.missingValues ?? schema.missingValues
            let missing = (declared + [nullText ?? ""]).filter { !$0.isEmpty }
            further.append(
                CellRule(
                    cell: cell, name: name, isRequired: isRequired,
                    missing: missing.map { Array($0.utf8) }, check: check))
        }
        return (ofColumns, further)
    }
}

extension ValueCheck {
    /// Whether all of some words are right.
    fileprivate func takes(_ words: [String]) -> Bool {
        words.allSatisfy { word in
            let bytes = Array(word.utf8)
            return problem(in: bytes.span) == nil
        }
    }

    /// Whether nothing is asked of a cell that the profile reads as such a kind.
    fileprivate func asksNothing(beyond kind: Profile.Kind) -> Bool {
        switch kind {
        case .number, .integer, .day: isEmpty
        case .text, .localText, .choice, .list, .localList: isEmpty && form.isFree
        }
    }
}

/// How the rules are held against the cells of a row.
extension BlockParser {
    @inline(never)
    func checkText(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ row: Int, into block: inout RowBlock
    ) {
        guard let check = plan.constraints[slot]?.check else { return }
        report(slot, row, problem(bytes, cell) { check.problem(in: $0) }, into: &block)
    }

    @inline(never)
    func checkDay(
        _ day: Day, _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ row: Int,
        into block: inout RowBlock
    ) {
        guard let check = plan.constraints[slot]?.check else { return }
        report(slot, row, problem(bytes, cell) { check.problem(ofDay: day, text: $0) }, into: &block)
    }

    @inline(never)
    func checkNumber(
        _ value: Double, _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ row: Int,
        into block: inout RowBlock
    ) {
        guard let check = plan.constraints[slot]?.check else { return }
        report(slot, row, problem(bytes, cell) { check.problem(ofNumber: value, text: $0) }, into: &block)
    }

    /// Checks a cell that no slot is read from.
    func check(
        _ bytes: Span<UInt8>, _ rule: CellRule, _ whole: CellRange, _ row: Int, into block: inout RowBlock
    ) {
        let cell = CellText.trimmed(bytes, whole)
        let isMissing = rule.missing.contains { bytes.extracting(cell.indices).isEqual(to: $0) }
        var found: CellProblem?
        if cell.isEmpty || isMissing {
            if rule.isRequired { found = .missingByConstraint(column: rule.name) }
        } else if let check = rule.check {
            found = problem(bytes, cell) { check.problem(in: $0) }
        }
        guard let found else { return }
        let line = Int(block.columns.lines[row])
        block.notes.add(
            CellNote(severity: .warning, line: line, spot: .cell(rule.cell), problem: .cell(found)))
    }

    private func report(_ slot: Int, _ row: Int, _ problem: CellProblem?, into block: inout RowBlock) {
        guard let problem else { return }
        note(.warning, slot, row, .cell(problem), into: &block)
    }

    /// Asks about the text of a cell.
    private func problem(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ ask: (Span<UInt8>) -> CellProblem?
    ) -> CellProblem? {
        if !cell.isEncoded { return ask(bytes.extracting(cell.indices)) }
        let cleaned = CellText.cleaned(bytes, cell, scanner)
        return ask(cleaned.span)
    }
}
