internal import Diagnostics
internal import Notation

/// One row of a table, asked for its values by the names of the profile.
///
/// A cell that could not be read was reported when it was, and counts as empty. The `required` forms give
/// nil for an empty cell: without one the row is left out.
struct RowReader {
    let table: TableRows
    let row: Int

    /// Where the row stands.
    var place: RowPlace {
        RowPlace(table: table.plan.profile.name, line: Int(table.columns.lines[row]))
    }

    /// A text, empty when the cell is.
    func text(_ name: String) -> String { text(table.slot(name)) }

    /// A text with its translations.
    func localText(_ name: String) -> LocalText {
        let slot = table.slot(name)
        let translations = table.plan.translations[slot]
        return LocalText(text(slot)) { language in
            translations.last { $0.language == language }.map { text($0.slot) } ?? ""
        }
    }

    /// The items of a list, without empty ones.
    func list(_ name: String) -> [String] { items(table.slot(name), of: name) }

    /// The items of a list with their translations: the first of `owner@en` belongs to the first of `owner`.
    func localList(_ name: String) -> [LocalText] {
        let slot = table.slot(name)
        let translated = table.plan.translations[slot].map { language, slot in
            (language: language, texts: items(slot, of: name))
        }
        return items(slot, of: name).enumerated().map { position, base in
            LocalText(base) { language in
                translated.last { $0.language == language && position < $0.texts.count }?.texts[position]
                    ?? ""
            }
        }
    }

    /// A number.
    func number(_ name: String) -> Double? {
        guard case .number(let value) = value(name) else { return nil }
        return value
    }

    /// A whole number.
    func integer(_ name: String) -> Int? { number(name).flatMap { Int(exactly: $0) } }

    /// A day.
    func day(_ name: String) -> Day? {
        guard case .day(let day) = value(name) else { return nil }
        return day
    }

    /// One of the words of a type; another word counts as none.
    func choice<Choice>(_ name: String, _ type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard case .word(.some(let place)) = value(name) else { return nil }
        return Array(Choice.allCases)[place]
    }

    /// Whether the cell holds a word that is none of the type's.
    func hasUnknownWord(_ name: String) -> Bool {
        if case .word(nil) = value(name) { return true }
        return false
    }

    /// Whether nothing stands in a cell, not even what cannot be read.
    func isEmpty(_ name: String) -> Bool {
        let slot = table.slot(name)
        guard case .absent = table.cell(slot, row) else { return false }
        switch table.columns.kinds[slot] {
        case .isoDay, .day:
            return table.columns.days[table.columns.places[slot]][row] == TableColumns.noDay
        case .text, .list, .plainNumber, .number, .choice: return true
        }
    }

    /// How sure the row is. A word that is none of ours is read as an estimate: whatever it says, it does
    /// not say that the figure is settled.
    func certainty(_ name: String) -> Certainty {
        hasUnknownWord(name) ? .estimate : choice(name) ?? .final
    }

    /// A text that must be there.
    func requiredText(_ name: String) -> String? {
        let text = text(name)
        return text.isEmpty ? nil : text
    }

    /// A text with translations that must be there in one language at least.
    func requiredLocalText(_ name: String) -> LocalText? {
        let text = localText(name)
        return text.isEmpty ? nil : text
    }

    /// A number that must be there.
    func requiredNumber(_ name: String) -> Double? { number(name) }

    /// A day that must be there.
    func requiredDay(_ name: String) -> Day? { day(name) }

    /// Reports something about a cell of the row.
    func report(_ severity: Severity, _ name: String, _ problem: Problem) {
        let cell = Int(table.plan.slots[table.slot(name)].cell)
        table.notes.add(
            CellNote(
                severity: severity, line: place.line,
                spot: .cell(cell < 0 ? table.plan.header.count : cell), problem: problem))
    }

    private func value(_ name: String) -> ReadCell {
        table.cell(table.slot(name), row)
    }

    private func text(_ slot: Int) -> String {
        guard case .text(let number) = table.cell(slot, row) else { return "" }
        return table.texts.text(number)
    }

    private func items(_ slot: Int, of name: String) -> [String] {
        ListItems.texts(text(slot), table.plan.reading(slot).listDelimiter)
    }
}
