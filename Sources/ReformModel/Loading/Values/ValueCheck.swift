internal import Diagnostics
internal import Notation

/// Whether the cells of a column are what the package's own schema says: of the type of the field, and
/// within its constraints. Made once for a column, and asked for each cell that is not empty.
///
/// An object, for it is too large to be copied for each.
final class ValueCheck: Sendable {
    /// What the cells hold.
    let form: ValueForm
    private let constraints: ValueConstraints
    /// Whether a column of numbers must hold whole ones.
    private let wantsWhole: Bool
    /// Words that the profile has for the column: another word is reported where it is read.
    private let words: [String]

    /// The check of a column, or nil when any text will do.
    ///
    /// - Parameter kind: What the profile keeps in the column; nil when the profile does not have it.
    init?(field: SchemaField, kind: Profile.Kind? = nil) {
        let form = ValueForm(field, kind: kind)
        let constraints = ValueConstraints(field, form: form)
        if form.isFree, constraints.isEmpty { return nil }
        self.form = form
        self.constraints = constraints
        wantsWhole = field.type == .integer && kind == .number
        if case .choice(let words)? = kind { self.words = words } else { words = [] }
    }

    /// Whether nothing is asked of a cell that was read as a number, as a day, or as a text already: the
    /// loader then need not call for it.
    var isEmpty: Bool { constraints.isEmpty && !wantsWhole }

    /// What is wrong with a cell, its type among it.
    func problem(in bytes: Span<UInt8>) -> CellProblem? {
        let value = form.read(bytes)
        if case .wrong = value { return form.problem(with: bytes) }
        return unmet(value, bytes)
    }

    /// What is wrong with a cell that was read as a number.
    func problem(ofNumber number: Double, text bytes: Span<UInt8>) -> CellProblem? {
        if wantsWhole, number != number.rounded() { return .notInteger(text: bytes.text) }
        return constraints.problem(of: .number(number), bytes)
    }

    /// What is wrong with a cell that was read as a day.
    func problem(ofDay day: Day, text bytes: Span<UInt8>) -> CellProblem? {
        constraints.problem(of: .number(Double(day.number)), bytes)
    }

    /// What is wrong with a cell whose type was checked and that is nothing but a text.
    func problem(ofText bytes: Span<UInt8>) -> CellProblem? {
        unmet(.text, bytes)
    }

    /// The constraint that a value does not meet. A word that the profile does not know is not reported twice.
    private func unmet(_ value: CellValue, _ bytes: Span<UInt8>) -> CellProblem? {
        guard let problem = constraints.problem(of: value, bytes) else { return nil }
        if case .notInList = problem, !words.isEmpty, !words.contains(bytes.text) { return nil }
        return problem
    }
}

extension ValueForm {
    /// The form of the cells of a column. Numbers and days of the profile are read as such even where the
    /// schema has a text, or says nothing; their bounds are read in the same way.
    fileprivate init(_ field: SchemaField, kind: Profile.Kind?) {
        switch kind {
        case .number?, .integer?: self = .number(field.numberFormat)
        case .day?: self = .date(kind.flatMap { FieldFit(field: field, kind: $0).dayFormat } ?? .iso)
        case .text?, .localText?, .choice?, .list?, .localList?, nil: self.init(field)
        }
    }
}
