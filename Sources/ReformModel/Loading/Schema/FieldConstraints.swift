internal import Diagnostics

/// What the `constraints` of a field ask of its cells.
struct FieldConstraints: Sendable {
    /// An end of the range in which the values must lie.
    struct Bound: Sendable, Equatable {
        /// The property that sets it.
        enum Kind: String, Sendable, CaseIterable {
            case minimum, maximum, exclusiveMinimum, exclusiveMaximum
        }

        let kind: Kind
        let value: ConstraintValue
    }

    /// The properties of the standard.
    private static let properties = PropertyNames(
        ["required", "unique", "enum", "minLength", "maxLength", "pattern", "jsonSchema"]
            + Bound.Kind.allCases.map(\.rawValue))

    var isRequired = false
    var isUnique = false
    /// The values of `enum`; empty when any may stand.
    var values: [ConstraintValue] = []
    var bounds: [Bound] = []
    var minLength: Int?
    var maxLength: Int?
    var pattern: String?

    init() {}

    /// The values of `enum` as they would stand in a cell.
    var allowed: [String] { values.map(\.text) }
    var minimum: String? { text(.minimum) }
    var maximum: String? { text(.maximum) }

    /// Whether nothing is asked of a cell by itself.
    var isEmpty: Bool {
        !isRequired && values.isEmpty && bounds.isEmpty && minLength == nil && maxLength == nil
            && pattern == nil
    }

    private func text(_ kind: Bound.Kind) -> String? { bounds.first { $0.kind == kind }?.value.text }
}

extension FieldConstraints {
    init(_ object: LenientObject) {
        isRequired = object.boolean("required") ?? false
        isUnique = object.boolean("unique") ?? false
        values = object.array("enum", of: .string, ConstraintValue.init)
        if object.isEmptyArray("enum") {
            object.note("enum", .emptyArray(property: "enum"), .warning)
        }
        bounds = Bound.Kind.allCases.compactMap { kind in
            object.constraintValue(kind.rawValue).map { Bound(kind: kind, value: $0) }
        }
        minLength = object.count("minLength")
        maxLength = object.count("maxLength")
        pattern = object.string("pattern")
        if let text = pattern, !ValuePattern.isReadable(text) {
            object.note("pattern", .unreadablePattern(pattern: text), .warning)
        }
        if object.has("jsonSchema") {
            object.note("jsonSchema", .notSupported(property: "jsonSchema"), .warning)
        }
        object.noteNearMisses(FieldConstraints.properties)
    }
}
