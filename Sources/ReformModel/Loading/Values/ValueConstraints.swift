internal import Diagnostics
internal import Notation

/// The constraints of a field, ready to be checked against many cells.
struct ValueConstraints: Sendable {
    fileprivate struct Bound {
        let kind: FieldConstraints.Bound.Kind
        let value: CellValue
        let text: String
    }

    private let column: String
    private let bounds: [Bound]
    private let minLength: Int?
    private let maxLength: Int?
    private let pattern: ValuePattern?
    private let allowed: AllowedValues?
    /// Whether nothing is asked of a cell.
    let isEmpty: Bool

    /// The constraints of a field whose cells have a form. What the form cannot meet, such as a `minimum`
    /// of a text, or the type has not, such as the length of a number, is left out: the descriptor has the finding.
    init(_ field: SchemaField, form: ValueForm) {
        let constraints = field.constraints
        column = field.name
        bounds = constraints.bounds.compactMap { bound in
            let value = bound.value.value(as: form)
            switch value {
            case .number, .duration: return Bound(kind: bound.kind, value: value, text: bound.value.text)
            case .wrong, .text, .flag, .json, .items: return nil
            }
        }
        minLength = field.type.hasLength ? constraints.minLength : nil
        maxLength = field.type.hasLength ? constraints.maxLength : nil
        pattern = constraints.pattern.flatMap(ValuePattern.init)
        allowed = AllowedValues(ValueConstraints.allowed(in: field), form: form)
        isEmpty = bounds.isEmpty && minLength == nil && maxLength == nil && pattern == nil && allowed == nil
    }

    /// The first constraint that a value does not meet; the bytes are what stands in the cell.
    func problem(of value: CellValue, _ bytes: Span<UInt8>) -> CellProblem? {
        if isEmpty { return nil }
        if let allowed, !allowed.contains(value, bytes) { return notAllowed(value, bytes, allowed) }
        if let pattern, !pattern.matches(bytes) {
            return .doesNotMatchPattern(text: bytes.text, pattern: pattern.text)
        }
        for bound in bounds {
            if let problem = bound.problem(of: value, bytes) { return problem }
        }
        return minLength == nil && maxLength == nil ? nil : lengthProblem(of: value, bytes)
    }

    /// Of words the nearest is named; of numbers and days none is nearer than another.
    private func notAllowed(
        _ value: CellValue, _ bytes: Span<UInt8>, _ allowed: AllowedValues
    ) -> CellProblem {
        let text = bytes.text
        var suggestion: String?
        if case .text = value { suggestion = NearMiss.nearest(to: text, in: allowed.shown) }
        return .notInList(text: text, column: column, allowed: allowed.shown, suggestion: suggestion)
    }

    private func lengthProblem(of value: CellValue, _ bytes: Span<UInt8>) -> CellProblem? {
        let length: Int
        switch value {
        case .text: length = bytes.scalarCount
        case .items(let count): length = count
        case .json(let tree): length = tree.itemCount ?? 0
        case .wrong, .number, .duration, .flag: return nil
        }
        if let minLength, length < minLength {
            return .tooShort(text: bytes.text, length: length, minimum: minLength)
        }
        if let maxLength, length > maxLength {
            return .tooLongText(text: bytes.text, length: length, maximum: maxLength)
        }
        return nil
    }

    /// `enum`, which is a part of the `categories` where both are given, or else the categories.
    private static func allowed(in field: SchemaField) -> [ConstraintValue] {
        let values = field.constraints.values
        return values.isEmpty ? field.categories : values
    }
}

extension ValueConstraints.Bound {
    fileprivate func problem(of value: CellValue, _ bytes: Span<UInt8>) -> CellProblem? {
        guard let order = order(of: value) else { return nil }
        switch kind {
        case .minimum: return order < 0 ? .belowMinimum(text: bytes.text, minimum: text) : nil
        case .maximum: return order > 0 ? .aboveMaximum(text: bytes.text, maximum: text) : nil
        case .exclusiveMinimum: return order <= 0 ? .notAboveMinimum(text: bytes.text, minimum: text) : nil
        case .exclusiveMaximum: return order >= 0 ? .notBelowMaximum(text: bytes.text, maximum: text) : nil
        }
    }

    /// Whether a value is greater (1) or less (-1) than the bound, or as great (0); nil when neither can be
    /// said.
    private func order(of other: CellValue) -> Int? {
        switch (other, value) {
        case (.number(let number), .number(let bound)):
            number.isNaN ? nil : number == bound ? 0 : number < bound ? -1 : 1
        case (.duration(let lapse), .duration(let bound)): lapse.compared(to: bound)
        default: nil
        }
    }
}
