/// The types of Table Schema, version 2; those of version 1 are among them.
enum FieldType: String, Sendable, CaseIterable {
    case string, number, integer, boolean, object, array, list, datetime, date, time, year, yearmonth
    case duration, geopoint, geojson, any

    /// The formats that the standard has for the type beside `default`; nil when any pattern may be one.
    var formats: [String]? {
        switch self {
        case .string: ["email", "uri", "binary", "uuid"]
        case .geopoint: ["array", "object"]
        case .geojson: ["topojson"]
        case .date, .time, .datetime: nil
        case .number, .integer, .boolean, .object, .array, .list, .year, .yearmonth, .duration, .any: []
        }
    }

    /// Whether values of the type are greater or less than one another: they may have a `minimum`.
    var isOrdered: Bool {
        switch self {
        case .number, .integer, .date, .time, .datetime, .year, .yearmonth, .duration: true
        case .string, .boolean, .object, .array, .list, .geopoint, .geojson, .any: false
        }
    }

    /// Whether values of the type have a length: they may have a `minLength`.
    var hasLength: Bool {
        switch self {
        case .string, .object, .array, .list: true
        case .number, .integer, .boolean, .date, .time, .datetime, .year, .yearmonth, .duration, .geopoint,
            .geojson, .any:
            false
        }
    }
}
