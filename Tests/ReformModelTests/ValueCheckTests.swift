import Diagnostics
import Notation
import Testing

@testable import ReformModel

/// A field given as JSON, and what its check says of texts.
enum OneField {
    static func check(_ json: String, kind: Profile.Kind? = nil) throws -> ValueCheck? {
        ValueCheck(field: SchemaField(try LenientObject(json: json)), kind: kind)
    }

    static func problem(_ json: String, _ text: String) throws -> CellProblem? {
        let bytes = Array(text.utf8)
        return try check(json)?.problem(in: bytes.span)
    }

    /// A field of a type, with further properties.
    static func field(_ type: String, _ more: String = "") -> String {
        #"{ "name": "x", "type": "\#(type)"\#(more.isEmpty ? "" : ", " + more) }"#
    }
}

@Suite("Cells of every type of Table Schema")
struct ValueCheckTests {
    /// Texts that are values of a type, and texts that are not.
    struct Example: Sendable, CustomTestStringConvertible {
        let field: String
        let right: [String]
        let wrong: [String]
        var testDescription: String { field }
    }

    @Test("What is right and what is wrong", arguments: texts + numbers + times + shapes)
    func types(example: Example) throws {
        for text in example.right {
            #expect(try OneField.problem(example.field, text) == nil, "\(text) is right")
        }
        for text in example.wrong {
            #expect(try OneField.problem(example.field, text) != nil, "\(text) is wrong")
        }
    }

    private static func example(
        _ type: String, _ more: String = "", right: [String], wrong: [String]
    ) -> Example {
        Example(field: OneField.field(type, more), right: right, wrong: wrong)
    }

    private static let texts = [
        example("string", right: ["x", "đ", "1"], wrong: []),
        example("any", right: ["x", "1"], wrong: []),
        example(
            "string", #""format": "email""#, right: ["a@example.org", "so.noi-vu+1@quangninh.gov.vn", "a@b"],
            wrong: ["a", "@b", "a@", "a b@c.d", "a@b..c", "a@-b.c", "a@b_c", "a@@b", "a@b."]),
        example(
            "string", #""format": "uri""#,
            right: ["https://example.org/a?b=c#d", "mailto:a@b", "urn:x", "http://[::1]/%20"],
            wrong: ["example.org", "http://a b", ":x", "1a:b", "http://%2", "http://đ", "h*:x"]),
        example(
            "string", #""format": "binary""#, right: ["Zg==", "Zm8=", "Zm9v", "Zm9vYmFy", "+/+/"],
            wrong: ["Zg=", "Zg", "Z===", "Zm9v!", "====", "Zm 9"]),
        example(
            "string", #""format": "uuid""#,
            right: ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"],
            wrong: ["f81d4fae7dec11d0a76500a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bfg", "x"]),
        example(
            "boolean", right: ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"],
            wrong: ["yes", "tRUE", "2", "có"]),
        example(
            "boolean", #""trueValues": ["có"], "falseValues": ["không"]"#, right: ["có", "không"],
            wrong: ["true", "1", "Có"]),
    ]

    private static let numbers = [
        example(
            "number",
            right: [
                "-1.23", "12678967.543233", "+100000.00", "210", "1E3", "1e-3", "NaN", "INF", "-INF", "inf",
            ],
            wrong: ["1,5", "x", "1 000", "12%", "+INF", "--1", "e3"]),
        example("number", #""decimalChar": ",", "groupChar": ".""#, right: ["1.234,5", "7"], wrong: ["1;2"]),
        example("number", #""bareNumber": false"#, right: ["95%", "€95", "EUR 95"], wrong: ["%"]),
        example(
            "integer", right: ["0", "-12", "+7", "007"],
            wrong: ["1.0", "1e3", "1.5", "x", "-", "1,000", "NaN"]),
        example("integer", #""groupChar": ",""#, right: ["100,000", "1"], wrong: ["100.000"]),
        example("integer", #""bareNumber": false"#, right: ["12 đơn vị", "≈ -3"], wrong: ["đơn vị"]),
    ]

    private static let times = [
        example(
            "date", right: ["2024-01-26"],
            wrong: ["26/01/2024", "2024-02-30", "2024-1-26", "2024-01-26T00:00:00"]),
        example("date", #""format": "%d/%m/%Y""#, right: ["26/01/2024"], wrong: ["2024-01-26"]),
        example("date", #""format": "fmt:%d.%m.%y""#, right: ["26.01.24"], wrong: ["2024-01-26"]),
        example(
            "date", #""format": "any""#, right: ["26/01/2024", "2024-01-26", "26 Jan 2024"], wrong: ["x"]),
        example(
            "date", #""format": "%A %d %b %Y""#, right: ["Friday 26 Jan 2024"], wrong: ["Frday 26 Jan 2024"]),
        example(
            "time", right: ["15:00:00", "00:00:00", "23:59:59"],
            wrong: ["15:00", "24:00:00", "1:00:00", "15:60:00", "15:00:60", "15:00:00Z"]),
        example(
            "time", #""format": "%I:%M %p""#, right: ["03:00 PM", "12:30 am"], wrong: ["13:00 PM", "03:00"]),
        example("time", #""format": "any""#, right: ["15:00", "15:00:00.5"], wrong: ["x", "25:00"]),
        example(
            "datetime",
            right: [
                "2024-01-26T15:00:00", "2024-01-26T15:00:00.300-05:00", "2024-01-26T24:00:00",
                "2024-01-26T15:00:00Z",
            ],
            wrong: [
                "2024-01-26", "2024-01-26 15:00:00", "2024-01-26T15:00", "2024-02-30T00:00:00",
                "2024-01-26T15:00:00+0700", "2024-01-26T24:00:01", "2024-01-26T15:00:00+15:00",
            ]),
        example(
            "datetime", #""format": "%d/%m/%Y %H:%M:%S""#, right: ["12/11/2018 09:15:32"],
            wrong: ["12/11/2018"]),
        example(
            "datetime", #""format": "any""#, right: ["12/11/2018 09:15", "2018-11-12"], wrong: ["09:15"]),
        example(
            "year", right: ["2025", "-0044", "12025", "2025Z", "2025+07:00"],
            wrong: ["25", "0000", "02025", "+2025", "2025-01"]),
        example(
            "yearmonth", right: ["2025-09", "-0044-03", "2025-09Z"],
            wrong: ["2025-13", "2025-9", "2025", "202509", "2025-00"]),
        example(
            "duration", right: ["P1Y", "P1Y2M3DT4H5M6.7S", "-P120D", "PT8H", "P0D", "PT36H"],
            wrong: ["P", "PT", "1Y", "P1W", "P1S", "PT1Y", "P1M2Y", "P1.5D", "P-1D", "PT1.S", "P1YT"]),
    ]

    private static let shapes = [
        example("object", right: ["{}", #"{"a": [1]}"#], wrong: ["[]", "1", "{a: 1}", "{"]),
        example("array", right: ["[]", "[1, null]"], wrong: ["{}", "[1,]", "x"]),
        example("list", right: ["a", "a,b", "a;b"], wrong: []),
        example("list", #""itemType": "integer""#, right: ["1", "1, 2"], wrong: ["1,x", "1,,2"]),
        example(
            "list", #""itemType": "date", "delimiter": ";""#, right: ["2025-01-01;2025-01-02"],
            wrong: ["2025-01-01,2025-01-02"]),
        example(
            "geopoint", right: ["90.50, 45.50", "-180,90", "106.95,20.95"],
            wrong: ["45", "181, 0", "20.95, 106.95", "a, b", "1,2,3"]),
        example(
            "geopoint", #""format": "array""#, right: ["[90.50, 45.50]"],
            wrong: ["90.50, 45.50", "[1]", "[\"1\", 2]"]),
        example(
            "geopoint", #""format": "object""#, right: [#"{"lon": 90.50, "lat": 45.50}"#],
            wrong: [#"{"lon": 1}"#, #"{"lon": 1, "lat": 2, "x": 3}"#]),
        example(
            "geojson",
            right: [
                #"{"type": "Point", "coordinates": [1, 2]}"#,
                #"{"type": "Feature", "geometry": null, "properties": null}"#,
            ],
            wrong: ["{}", #"{"type": "Dot", "coordinates": []}"#, #"{"type": "Point"}"#, "[1, 2]"]),
        example(
            "geojson", #""format": "topojson""#, right: [#"{"type": "Topology", "objects": {}, "arcs": []}"#],
            wrong: [#"{"type": "Point", "coordinates": [1, 2]}"#]),
    ]
}
