internal import Diagnostics
internal import Notation

/// What in a field does not go with its type: a format, a constraint, a value of a constraint.
struct FieldFaults {
    let field: SchemaField

    /// The faults, each with the keys that lead to it from the field.
    var all: [(path: [String], problem: DescriptorProblem)] {
        // Nearly all fields ask nothing that could be wrong.
        if field.format == nil, field.type != .number, field.constraints.isEmpty, field.categories.isEmpty {
            return []
        }
        return format + signs + unfitConstraints + unfitValues + uncategorised
    }

    private var format: [(path: [String], problem: DescriptorProblem)] {
        guard let format = field.format else { return [] }
        if let known = field.type.formats {
            if known.contains(format) { return [] }
            let suggestion = NearMiss.nearest(to: format, in: known)
            let problem = DescriptorProblem.formatUnfit(
                format: format, type: field.type.rawValue, allowed: ["default"] + known,
                suggestion: suggestion)
            return [(["format"], problem)]
        }
        if ValueForm.hasReadableFormat(field) { return [] }
        return [(["format"], .unknownFormat(format: format, type: field.type.rawValue))]
    }

    private var signs: [(path: [String], problem: DescriptorProblem)] {
        guard field.type == .number, field.numberFormat.group == [field.numberFormat.decimal] else {
            return []
        }
        return [(["groupChar"], .sameCharacter(property: "groupChar", other: "decimalChar"))]
    }

    private var unfitConstraints: [(path: [String], problem: DescriptorProblem)] {
        let constraints = field.constraints
        if constraints.isEmpty, field.categories.isEmpty { return [] }
        var unfit: [[String]] = []
        if !field.type.isOrdered { unfit += constraints.bounds.map { ["constraints", $0.kind.rawValue] } }
        if !field.type.hasLength {
            if constraints.minLength != nil { unfit.append(["constraints", "minLength"]) }
            if constraints.maxLength != nil { unfit.append(["constraints", "maxLength"]) }
        }
        if !field.categories.isEmpty, ![.string, .integer].contains(field.type) {
            unfit.append(["categories"])
        }
        return unfit.map { path in
            (path, .constraintUnfit(constraint: path[path.count - 1], type: field.type.rawValue))
        }
    }

    private var unfitValues: [(path: [String], problem: DescriptorProblem)] {
        if field.constraints.bounds.isEmpty, field.constraints.values.isEmpty { return [] }
        let form = ValueForm(field)
        func fault(_ path: [String], _ value: ConstraintValue) -> (
            path: [String], problem: DescriptorProblem
        )? {
            guard case .wrong = value.value(as: form) else { return nil }
            return (path, .valueUnfit(text: value.text, type: field.type.rawValue))
        }
        let bounds = field.type.isOrdered ? field.constraints.bounds : []
        return bounds.compactMap { fault(["constraints", $0.kind.rawValue], $0.value) }
            + field.constraints.values.enumerated().compactMap {
                fault(["constraints", "enum", String($0)], $1)
            }
    }

    private var uncategorised: [(path: [String], problem: DescriptorProblem)] {
        guard !field.categories.isEmpty else { return [] }
        return field.constraints.values.enumerated().filter { !field.categories.contains($1) }.map {
            (["constraints", "enum", String($0)], .notACategory(text: $1.text))
        }
    }
}
