internal import Diagnostics
internal import Notation

/// Finds the columns of the profile in a table's header, and how the schema has them written.
struct TableOpening {
    let file: TableFile
    let profile: Profile.Table
    let schema: TableSchema?
    let hasHeader: Bool
    /// Reports a fault of the schema at its place in the descriptor.
    let reportFault: (DescriptorFault) -> Void

    /// The table ready to be read, or nil when a column is missing that every row needs.
    func open() -> TableReader? {
        let header: [String]
        if hasHeader {
            guard file.text.rowCount > 0 else {
                file.report(.error, .table(.noHeader))
                return nil
            }
            header = headerNames()
        } else {
            header = schema?.fields.map(\.name) ?? profile.columns.map(\.name)
        }
        var columns = profile.columns.map(ColumnReading.init)
        place(header, in: &columns)
        guard hasAllRequired(columns, header: header) else { return nil }
        if let schema {
            for index in columns.indices { apply(schema, to: &columns[index]) }
            if hasHeader { compare(header, with: schema) }
        }
        return TableReader(
            file: file, profile: profile, schema: schema, columns: columns, header: header,
            firstRow: hasHeader ? 1 : 0)
    }

    private func headerNames() -> [String] {
        let count = file.text.cellCount(ofRow: 0)
        if count > LoadLimits.columns {
            file.report(
                .error, row: 0, column: LoadLimits.columns,
                .table(.tooManyColumns(found: count, limit: LoadLimits.columns)))
        }
        return (0..<count).map { column in
            file.text.cell(row: 0, column: column).map(file.text.text) ?? ""
        }
    }

    private func place(_ header: [String], in columns: inout [ColumnReading]) {
        var seen: Set<String> = []
        for (index, name) in header.prefix(LoadLimits.columns).enumerated() where !name.isEmpty {
            guard seen.insert(name).inserted else {
                reportHeader(.warning, index, .repeatedColumn(name: name))
                continue
            }
            if let position = columns.firstIndex(where: { $0.column.name == name }) {
                columns[position].index = index
            } else if !placeTranslation(name, at: index, in: &columns) {
                let known = profile.columns.map(\.name).filter { !header.contains($0) }
                let suggestion = NearMiss.nearest(to: name, in: known)
                reportHeader(
                    .note, index,
                    .unknownColumn(name: name, table: profile.name.rawValue, suggestion: suggestion))
            }
        }
    }

    /// Places `title@en`; true as well for a language that the program does not speak.
    private func placeTranslation(_ name: String, at index: Int, in columns: inout [ColumnReading]) -> Bool {
        let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2,
            let position = columns.firstIndex(where: {
                $0.column.name == parts[0] && $0.column.kind.isTranslatable
            })
        else { return false }
        if let language = Language(localeName: String(parts[1])) {
            columns[position].translations.append((language, index))
        }
        return true
    }

    private func hasAllRequired(_ columns: [ColumnReading], header: [String]) -> Bool {
        var hasAll = true
        for column in columns where column.column.isRequired && column.index == nil {
            if !column.translations.isEmpty { continue }
            hasAll = false
            let unknown = header.filter { name in !columns.contains { $0.column.name == name } }
            let suggestion = NearMiss.nearest(to: column.column.name, in: unknown)
            let problem = TableProblem.missingColumn(name: column.column.name, suggestion: suggestion)
            if !hasHeader {
                file.report(.error, .table(problem))
            } else if let index = header.firstIndex(where: { $0 == suggestion }) {
                reportHeader(.error, index, problem)
            } else {
                file.report(.error, row: 0, column: header.count, .table(problem))
            }
        }
        return hasAll
    }

    private func apply(_ schema: TableSchema, to reading: inout ColumnReading) {
        let name = reading.column.name
        let field = schema.fields.first { $0.name == name }
        let missing = field?.missingValues ?? schema.missingValues
        reading.missing = missing.filter { !$0.isEmpty }.map { Array($0.utf8) }
        if let key = schema.foreignKeys.first(where: { $0.field == name }), reading.references == nil {
            reading.references = key.resource.isEmpty ? profile.name : TableName(rawValue: key.resource)
        }
        guard let field else { return }
        let fit = FieldFit(field: field, kind: reading.column.kind)
        fit.apply(to: &reading)
        fit.faults.forEach(reportFault)
    }

    /// Compares the names of the header with those of the schema, as `fieldsMatch` asks; the first
    /// difference is reported.
    private func compare(_ header: [String], with schema: TableSchema) {
        let expected = schema.fields.map(\.name)
        let difference: (index: Int, expected: String)? =
            switch schema.match {
            case .exact: firstDifference(header, expected)
            case .equal: further(header, expected) ?? absent(header, expected)
            case .subset: absent(header, expected)
            case .superset: further(header, expected)
            case .partial: nil
            }
        guard let (index, name) = difference, !expected.isEmpty else { return }
        let column = header.indices.contains(index) ? header[index] : ""
        file.report(
            .warning, row: 0, column: index, .table(.headerDiffers(column: column, expected: name)))
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

    private func further(_ header: [String], _ expected: [String]) -> (Int, String)? {
        header.firstIndex { !$0.isEmpty && !expected.contains($0) }.map { ($0, "") }
    }

    private func reportHeader(_ severity: Severity, _ index: Int, _ problem: TableProblem) {
        file.report(severity, row: 0, column: index, .table(problem))
    }
}
