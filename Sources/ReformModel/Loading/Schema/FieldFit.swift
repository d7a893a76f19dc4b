internal import Diagnostics

/// How a field of the package's schema says to read a column of the profile.
struct FieldFit {
    let field: SchemaField
    let kind: Profile.Kind

    /// Sets the formats of the column.
    func apply(to reading: inout ColumnReading) {
        reading.number = field.numberFormat
        if case .day(let edge) = kind { reading.day = dayFormat(edge) ?? .iso }
        if kind == .list || kind == .localList, let delimiter = field.listDelimiter ?? standardListDelimiter {
            reading.listDelimiter = delimiter
        }
    }

    /// What does not fit.
    var faults: [DescriptorFault] {
        if !allowed.contains(field.type) {
            let problem = DescriptorProblem.typeUnfit(
                field: field.name, type: field.type, expected: allowed[0])
            return [fault("type", problem)]
        }
        if case .day(let edge) = kind, let format = field.format, dayFormat(edge) == nil {
            return [fault("format", .unknownFormat(format: format))]
        }
        return []
    }

    private func fault(_ property: String, _ problem: DescriptorProblem) -> DescriptorFault {
        DescriptorFault(
            path: field.pointer + [property], problem: .descriptor(problem), severity: .warning)
    }

    /// The types that can hold what the profile keeps in the column, the best first.
    private var allowed: [String] {
        switch kind {
        case .number: ["number", "integer", "string", "any"]
        case .integer: ["integer", "number", "string", "any"]
        case .day: ["date", "datetime", "year", "yearmonth", "string", "any"]
        case .list, .localList: ["list", "string", "any"]
        case .text, .localText, .choice: ["string"] + SchemaField.types.filter { $0 != "string" }
        }
    }

    /// The standard has `,` between the items of a `list` that names no delimiter.
    private var standardListDelimiter: UInt8? { field.type == "list" ? UInt8(ascii: ",") : nil }

    private func dayFormat(_ edge: DayFormat.Edge) -> DayFormat? {
        switch field.type {
        case "year": .year(edge)
        case "yearmonth": .yearMonth(edge)
        case "datetime", "date":
            switch field.format {
            case nil, "default": field.type == "date" ? .iso : .isoWithTime
            case "any": .any
            // Version 0 of the standard wrote `fmt:` before a pattern.
            case .some(let format):
                DayPattern(format.hasPrefix("fmt:") ? String(format.dropFirst(4)) : format)
                    .map(DayFormat.pattern)
            }
        default: .iso
        }
    }
}
