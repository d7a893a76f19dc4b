internal import Diagnostics
internal import Notation

/// Finds the columns of the profile in a table's header, and how the schema has them written.
struct TableOpening {
    let profile: Profile.Table
    let schema: TableSchema?
    /// The names in the header, or nil when the file does not name its columns.
    private let named: [String]?
    /// The line of the header.
    private let line: Int
    /// A text that counts as an empty cell in every column, or nil.
    private let nullText: String?
    /// What was noted of the header.
    private(set) var notes = NoteTally()
    /// What was found of the table as a whole.
    private(set) var problems: [TableProblem] = []
    /// What does not fit in the schema.
    private(set) var faults: [DescriptorFault] = []
    /// The columns that the package's own foreign keys compare.
    private let compared: [String]

    /// - Parameters:
    ///   - header: the names in the header, or nil when the file does not name its columns.
    ///   - compared: the columns that the package's own foreign keys compare.
    ///   - nullText: a text that counts as an empty cell in every column, or nil.
    init(
        _ profile: Profile.Table, _ schema: TableSchema?, header: [String]?, line: Int,
        compared: [String] = [], nullText: String? = nil
    ) {
        self.profile = profile
        self.schema = schema
        self.nullText = nullText
        named = header
        self.line = line
        self.compared = compared
    }

    /// How the table is read, or nil when a column is missing that every row needs.
    mutating func plan() -> TablePlan? {
        let header = named ?? schema?.fields.map(\.name) ?? profile.columns.map(\.name)
        if header.count > LoadLimits.columns {
            let problem = TableProblem.tooManyColumns(found: header.count, limit: LoadLimits.columns)
            reportHeader(.error, LoadLimits.columns, problem)
        }
        var columns = profile.columns.map(ColumnReading.init)
        if let nullText, !nullText.isEmpty {
            for index in columns.indices { columns[index].missing = [Array(nullText.utf8)] }
        }
        let unknown = place(header, in: &columns)
        let missing = missingColumns(columns, header: header)
        // A column that is meant to be a missing one is spoken of once.
        let meant = Set(missing.compactMap { $0.index })
        reportUnknown(unknown.filter { !meant.contains($0.index) }, header)
        for (problem, index) in missing { reportMissing(problem, index ?? header.count) }
        guard missing.isEmpty else { return nil }
        if let schema {
            for index in columns.indices { apply(schema, to: &columns[index]) }
            if named != nil { compare(header, with: schema) }
        }
        return PlanMaking(
            profile: profile, schema: schema, columns: columns, header: header, compared: compared,
            nullText: nullText
        ).plan()
    }

    /// Finds the places of the columns; gives those that the profile does not have.
    private mutating func place(
        _ header: [String], in columns: inout [ColumnReading]
    ) -> [(index: Int, name: String)] {
        var unknown: [(index: Int, name: String)] = []
        for (index, name) in header.prefix(LoadLimits.columns).enumerated() where !name.isEmpty {
            guard header.firstIndex(of: name) == index else {
                reportHeader(.warning, index, .repeatedColumn(name: name))
                continue
            }
            if let position = columns.firstIndex(where: { $0.column.name == name }) {
                columns[position].index = index
            } else if !placeTranslation(name, at: index, in: &columns) {
                unknown.append((index, name))
            }
        }
        return unknown
    }

    /// Notes the columns that the profile does not have, each by itself where it is near to one or where
    /// there are few.
    private mutating func reportUnknown(_ unknown: [(index: Int, name: String)], _ header: [String]) {
        let known = profile.columns.map(\.name).filter { !header.contains($0) }
        let table = profile.name.rawValue
        var others: [(index: Int, name: String)] = []
        for (index, name) in unknown {
            guard let suggestion = NearMiss.nearest(to: name, in: known) else {
                others.append((index, name))
                continue
            }
            reportHeader(.note, index, .unknownColumn(name: name, table: table, suggestion: suggestion))
        }
        if let first = others.first, others.count > TableOpening.fewColumns {
            reportHeader(.note, first.index, .unknownColumns(names: others.map(\.name), table: table))
        } else {
            for (index, name) in others {
                reportHeader(.note, index, .unknownColumn(name: name, table: table, suggestion: nil))
            }
        }
    }

    /// How many unknown columns are noted one by one.
    private static let fewColumns = 8

    /// Places `title@en`; true as well for a language that the program does not speak.
    private func placeTranslation(_ name: String, at index: Int, in columns: inout [ColumnReading]) -> Bool {
        guard let at = name.firstIndex(of: "@") else { return false }
        let base = name[..<at]
        guard
            let position = columns.firstIndex(where: {
                $0.column.kind.isTranslatable && $0.column.name == base
            })
        else { return false }
        if let language = Language(localeName: String(name[at...].dropFirst())) {
            columns[position].translations.append((language, index))
        }
        return true
    }

    /// The columns without which no row can be read, each with the place of the one that may be meant.
    private func missingColumns(
        _ columns: [ColumnReading], header: [String]
    ) -> [(problem: TableProblem, index: Int?)] {
        let unknown = header.filter { name in !columns.contains { $0.column.name == name } }
        return columns.filter { $0.column.isRequired && $0.index == nil && $0.translations.isEmpty }.map {
            let name = $0.column.name
            let suggestion = NearMiss.nearest(to: name, in: unknown)
            return (
                .missingColumn(name: name, suggestion: suggestion),
                suggestion.flatMap { header.firstIndex(of: $0) }
            )
        }
    }

    private mutating func reportMissing(_ problem: TableProblem, _ index: Int) {
        if named == nil { problems.append(problem) } else { reportHeader(.error, index, problem) }
    }

    private mutating func apply(_ schema: TableSchema, to reading: inout ColumnReading) {
        let name = reading.column.name
        let field = schema.fields.first { $0.name == name }
        let missing = field?.missingValues ?? schema.missingValues
        reading.missing += missing.filter { !$0.isEmpty }.map { Array($0.utf8) }
        guard let field else { return }
        let fit = FieldFit(field: field, kind: reading.column.kind)
        fit.apply(to: &reading)
        faults += fit.faults
    }

    /// Compares the names of the header with those of the schema, as `fieldsMatch` asks; the first
    /// difference is reported.
    private mutating func compare(_ header: [String], with schema: TableSchema) {
        let expected = schema.fields.map(\.name)
        let difference: (index: Int, expected: String)? =
            switch schema.match {
            case .exact: firstDifference(header, expected)
            case .equal: further(header, expected) ?? absent(header, expected)
            case .subset: absent(header, expected)
            case .superset: further(header, expected) ?? absent(header, required(schema))
            case .partial: noneOf(header, expected) ?? absent(header, required(schema))
            }
        guard let (index, name) = difference, !expected.isEmpty else { return }
        let column = header.indices.contains(index) ? header[index] : ""
        reportHeader(.warning, index, .headerDiffers(column: column, expected: name))
    }

    private func firstDifference(_ header: [String], _ expected: [String]) -> (Int, String)? {
        for index in 0..<max(header.count, expected.count) {
            let wanted = index < expected.count ? expected[index] : ""
            if index >= header.count || header[index] != wanted { return (index, wanted) }
        }
        return nil
    }

    private func absent(_ header: [String], _ expected: [String]) -> (Int, String)? {
        expected.first { !header.contains($0) }.map { (header.count, $0) }
    }

    /// Columns that a file may lack, save these: a column that is not there has no value in any row.
    private func required(_ schema: TableSchema) -> [String] {
        schema.fields.filter(schema.isRequired).map(\.name)
    }

    private func noneOf(_ header: [String], _ expected: [String]) -> (Int, String)? {
        expected.contains(where: header.contains) ? nil : expected.first.map { (header.count, $0) }
    }

    private func further(_ header: [String], _ expected: [String]) -> (Int, String)? {
        header.firstIndex { !$0.isEmpty && !expected.contains($0) }.map { ($0, "") }
    }

    private mutating func reportHeader(_ severity: Severity, _ index: Int, _ problem: TableProblem) {
        notes.add(
            CellNote(severity: severity, line: line, spot: .cell(index), problem: .table(problem)))
    }
}
