internal import Diagnostics
internal import Notation

/// One row of a table, asked for its values by the names of the profile.
///
/// A cell that cannot be read is reported and counts as empty. The `required` forms report an empty cell
/// too: without one the row is left out.
struct RowReader {
    let table: TableReader
    let row: Int

    /// Where the row stands.
    var place: RowPlace { RowPlace(table: table.profile.name, line: table.file.text.line(ofRow: row)) }

    /// A text, empty when the cell is.
    func text(_ name: String) -> String {
        let column = column(name)
        guard let cell = cell(column) else { return "" }
        return table.file.text.text(cell)
    }

    /// A text with its translations.
    func localText(_ name: String) -> LocalText {
        let column = column(name)
        var translations: [Language: String] = [:]
        for (language, index) in column.translations {
            if let cell = cell(column, at: index) { translations[language] = table.file.text.text(cell) }
        }
        let base = cell(column).map(table.file.text.text) ?? ""
        return LocalText(base, translations: translations)
    }

    /// The items of a list, without empty ones.
    func list(_ name: String) -> [String] {
        let column = column(name)
        guard let cell = cell(column) else { return [] }
        return items(of: cell, column).map(table.file.text.text)
    }

    /// The items of a list with their translations: the first of `owner@en` belongs to the first of `owner`.
    func localList(_ name: String) -> [LocalText] {
        let column = column(name)
        let translated = column.translations.map { language, index in
            (language, cell(column, at: index).map { items(of: $0, column).map(table.file.text.text) } ?? [])
        }
        return list(name).enumerated().map { position, base in
            var translations: [Language: String] = [:]
            for (language, texts) in translated where position < texts.count {
                translations[language] = texts[position]
            }
            return LocalText(base, translations: translations)
        }
    }

    /// A number.
    func number(_ name: String) -> Double? { number(column(name)) }

    /// A whole number.
    func integer(_ name: String) -> Int? {
        let column = column(name)
        guard let cell = cell(column), let value = number(column) else { return nil }
        guard value == value.rounded(), let integer = Int(exactly: value) else {
            report(.error, column, .cell(.notInteger(text: table.file.text.text(cell))))
            return nil
        }
        return integer
    }

    /// A day.
    func day(_ name: String) -> Day? {
        let column = column(name)
        guard let cell = cell(column) else { return nil }
        let bytes = table.file.text.bytes[cell.indices]
        if let day = column.day.parse(bytes) { return day }
        report(.error, column, .cell(DayProblem.describe(bytes, format: column.day)))
        return nil
    }

    /// One of the words of a type; another word is reported and counts as none.
    func choice<Choice>(_ name: String, _ type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        let column = column(name)
        guard let cell = cell(column) else { return nil }
        let text = table.file.text.text(cell)
        if let choice = Choice(rawValue: text) { return choice }
        let allowed = Choice.allCases.map(\.rawValue)
        report(
            .warning, column,
            .cell(
                .notInList(
                    text: text, column: name, allowed: allowed,
                    suggestion: NearMiss.nearest(to: text, in: allowed))))
        return nil
    }

    /// How sure the row is. A word that is none of ours is reported and read as an estimate: whatever it
    /// says, it does not say that the figure is settled.
    func certainty(_ name: String) -> Certainty {
        guard cell(column(name)) != nil else { return .final }
        return choice(name) ?? .estimate
    }

    /// A text that must be there.
    func requiredText(_ name: String) -> String? {
        let text = text(name)
        if text.isEmpty { reportMissing(name) }
        return text.isEmpty ? nil : text
    }

    /// A text with translations that must be there in one language at least.
    func requiredLocalText(_ name: String) -> LocalText? {
        let text = localText(name)
        if text.isEmpty { reportMissing(name) }
        return text.isEmpty ? nil : text
    }

    /// A number that must be there.
    func requiredNumber(_ name: String) -> Double? {
        if cell(column(name)) == nil { reportMissing(name) }
        return number(name)
    }

    /// A day that must be there.
    func requiredDay(_ name: String) -> Day? {
        if cell(column(name)) == nil { reportMissing(name) }
        return day(name)
    }

    /// Reports something about a cell of the row.
    func report(_ severity: Severity, _ name: String, _ problem: @autoclosure () -> Problem) {
        report(severity, column(name), problem())
    }

    /// The text of a cell for comparing keys.
    func keyText(_ column: ColumnReading) -> String { cell(column).map(table.file.text.text) ?? "" }

    /// A cell without blanks around it, or nil when it counts as empty.
    func cell(_ column: ColumnReading, at index: Int? = nil) -> CellRange? {
        guard let index = index ?? column.index,
            let whole = table.file.text.cell(row: row, column: index)
        else { return nil }
        let cell = table.file.text.trimmed(whole)
        return column.isMissing(table.file.text.bytes, cell.indices) ? nil : cell
    }

    /// The items of a list as cells of their own.
    func items(of cell: CellRange, _ column: ColumnReading) -> [CellRange] {
        table.file.text.bytes[cell.indices].split(separator: column.listDelimiter).map {
            let item = CellRange($0.startIndex, $0.endIndex, hasDoubledQuotes: cell.hasDoubledQuotes)
            return table.file.text.trimmed(item)
        }.filter { !$0.isEmpty }
    }

    private func column(_ name: String) -> ColumnReading {
        // A dozen short names: comparing them in turn is faster than hashing one.
        for column in table.columns where column.column.name == name { return column }
        preconditionFailure("table \(table.profile.name) has no column \(name) in the profile")
    }

    private func number(_ column: ColumnReading) -> Double? {
        guard let cell = cell(column) else { return nil }
        let bytes = table.file.text.bytes
        if let value = column.number.parse(bytes, cell.indices) { return value }
        var other = column.number
        other.decimal = other.decimal == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
        let text = table.file.text.text(cell)
        let sign = String(UnicodeScalar(column.number.decimal))
        let reading = other.parse(bytes, cell.indices).map { _ in
            String(text.map { String($0) == String(UnicodeScalar(other.decimal)) ? Character(sign) : $0 })
        }
        report(.error, column, .cell(.notNumber(text: text, decimalSign: sign, reading: reading)))
        return nil
    }

    private func reportMissing(_ name: String) {
        report(.error, column(name), .cell(.missingRequired(column: name)))
    }

    private func report(_ severity: Severity, _ column: ColumnReading, _ problem: @autoclosure () -> Problem)
    {
        table.file.report(severity, row: row, column: column.index ?? table.header.count, problem())
    }
}
