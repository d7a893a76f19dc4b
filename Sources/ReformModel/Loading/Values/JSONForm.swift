internal import Diagnostics

/// What the JSON of a cell must be, by the types `object`, `array` and `geojson`.
enum JSONForm: Sendable, Equatable {
    case object, array, geoJSON, topoJSON

    /// Whether a value has the form.
    func accepts(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.object, .object), (.array, .array): true
        case (.geoJSON, .object(let properties)): JSONForm.isGeoJSON(properties)
        case (.topoJSON, .object(let properties)):
            properties["type"] == .string("Topology") && properties["objects"]?.itemCount != nil
                && properties["arcs"]?.itemCount != nil
        default: false
        }
    }

    /// As a finding names it.
    var shape: JSONShape {
        switch self {
        case .object: .object
        case .array: .array
        case .geoJSON: .geoJSON
        case .topoJSON: .topoJSON
        }
    }

    /// RFC 7946, sections 3.1 to 3.3, as far as the properties that must be there.
    private static func isGeoJSON(_ properties: [String: JSONValue]) -> Bool {
        guard case .string(let type)? = properties["type"] else { return false }
        func isArray(_ name: String) -> Bool {
            if case .array? = properties[name] { return true }
            return false
        }
        switch type {
        case "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon":
            return isArray("coordinates")
        case "GeometryCollection": return isArray("geometries")
        case "FeatureCollection": return isArray("features")
        case "Feature": return properties["geometry"] != nil && properties["properties"] != nil
        default: return false
        }
    }
}
