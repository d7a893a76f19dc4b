internal import Diagnostics
internal import Notation

/// How a field of the package's schema says to read a column of the profile.
struct FieldFit {
    let field: SchemaField
    let kind: Profile.Kind

    /// Sets the formats of the column.
    func apply(to reading: inout ColumnReading) {
        reading.number = field.numberFormat
        if let dayFormat { reading.day = dayFormat }
        if kind == .list || kind == .localList, let delimiter = field.listDelimiter ?? standardListDelimiter {
            reading.listDelimiter = delimiter
        }
    }

    /// What does not fit.
    var faults: [DescriptorFault] {
        if let allowed, !allowed.contains(field.type) {
            let problem = DescriptorProblem.typeUnfit(
                field: field.name, type: field.type.rawValue, expected: allowed[0].rawValue)
            let node = field.node.nearest(to: ["type"])
            return [DescriptorFault(node, .descriptor(problem), .warning, file: field.file)]
        }
        return []
    }

    /// How a column of days writes them; nil for a column of anything else. A format that cannot be read
    /// counts as the default: the descriptor has the finding.
    var dayFormat: DayFormat? {
        guard case .day(let edge) = kind else { return nil }
        switch (field.type, field.format) {
        case (.year, _): return .year(edge)
        case (.yearmonth, _): return .yearMonth(edge)
        case (.datetime, nil): return .isoWithTime
        case (.date, "any"?), (.datetime, "any"?): return .any
        case (.date, let format?), (.datetime, let format?):
            return DayPattern(format).map(DayFormat.pattern) ?? .iso
        default: return .iso
        }
    }

    /// The types that can hold what the profile keeps in the column, the best first; nil where any can.
    private var allowed: [FieldType]? {
        switch kind {
        case .number: [.number, .integer, .string, .any]
        case .integer: [.integer, .number, .string, .any]
        case .day: [.date, .datetime, .year, .yearmonth, .string, .any]
        case .list, .localList: [.list, .string, .any]
        case .text, .localText, .choice: nil
        }
    }

    /// The standard has `,` between the items of a `list` that names no delimiter.
    private var standardListDelimiter: UInt8? { field.type == .list ? UInt8(ascii: ",") : nil }
}
