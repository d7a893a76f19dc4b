/// The formats of a `geopoint` field. The longitude comes first and lies between -180 and 180, the latitude
/// between -90 and 90.
enum GeopointForm: String, Sendable {
    case text = "default"
    case array, object

    /// Whether a text is a point.
    func accepts(_ bytes: Span<UInt8>) -> Bool {
        guard let (longitude, latitude) = parts(of: bytes) else { return false }
        return abs(longitude) <= 180 && abs(latitude) <= 90
    }

    /// The form as a person would write it.
    var example: String {
        switch self {
        case .text: "106.95, 20.95"
        case .array: "[106.95, 20.95]"
        case .object: "{\"lon\": 106.95, \"lat\": 20.95}"
        }
    }

    private func parts(of bytes: Span<UInt8>) -> (Double, Double)? {
        switch self {
        case .text:
            guard let comma = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: ",") }) else {
                return nil
            }
            var start = comma + 1
            while bytes.take(" ", at: &start) {}
            let format = NumberFormat()
            let (first, last) = (bytes.extracting(0..<comma), bytes.extracting(start..<bytes.count))
            guard let longitude = format.number(in: first), let latitude = format.number(in: last) else {
                return nil
            }
            return (longitude, latitude)
        case .array:
            guard case .array(let items)? = JSONValue(bytes), items.count == 2,
                case .number(let longitude) = items[0], case .number(let latitude) = items[1]
            else { return nil }
            return (longitude, latitude)
        case .object:
            guard case .object(let properties)? = JSONValue(bytes), properties.count == 2,
                case .number(let longitude)? = properties["lon"],
                case .number(let latitude)? = properties["lat"]
            else { return nil }
            return (longitude, latitude)
        }
    }
}
