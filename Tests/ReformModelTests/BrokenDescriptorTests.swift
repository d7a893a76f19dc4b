import Diagnostics
import Notation
import ReformModel
import Testing

/// A gallery of descriptors in which something is wrong and the rest is read.
@Suite("Broken descriptors")
struct BrokenDescriptorTests {
    private static let units = "id,title\nu,One\n"
    private static let observations = "indicator,date,value\ng,30/06/2025,\"1,5\"\n"

    private func findings(_ descriptor: String, _ files: [String: String]) throws -> [String] {
        try SmallPackage.findings(files.merging(["datapackage.json": descriptor]) { $1 })
    }

    @Test(
        "A property of the wrong kind",
        arguments: [
            ("\"schema\": 5", "4:55", "\"schema\" must be an object {...}"),
            ("\"dialect\": { \"header\": \"no\" }", "4:68", "\"header\" must be true or false"),
            ("\"encoding\": []", "4:57", "\"encoding\" must be a string"),
        ])
    func wrongKind(property: String, place: String, sentence: String) throws {
        let found = try findings(SmallPackage.descriptor("units", property), ["units.csv": Self.units])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("datapackage.json:\(place): error: \(sentence)\n") == true)
    }

    @Test("A resource that is no object, and one without a path")
    func resources() throws {
        let descriptor = """
            { "resources": [
              7,
              { "name": "reports" },
              { "name": "units", "path": "units.csv" }
            ] }
            """
        #expect(
            try findings(descriptor, ["units.csv": Self.units]) == [
                """
                datapackage.json:2:3: error: "resources[0]" must be an object {...}
                2 |   7,
                  |   ^
                """,
                """
                datapackage.json:3:3: error: "path" is missing
                3 |   { "name": "reports" },
                  |   ^
                """,
            ])
    }

    @Test(
        "Paths that may not be followed",
        arguments: [
            ("../units.csv", "it has \"..\" in it"), ("/etc/units.csv", "it is absolute"),
            ("d:/units.csv", "it is absolute"),
            ("https://example.org/units.csv", "it is a URL"), ("", "it is empty"),
            ("a/../../units.csv", "it has \"..\" in it"), ("~/units.csv", "it is absolute"),
        ])
    func paths(path: String, reason: String) throws {
        let descriptor = """
            { "resources": [
              { "name": "units", "path": "\(path)" },
              { "name": "documents", "path": "documents.csv" }
            ] }
            """
        let carets = String(repeating: "^", count: path.count + 2)
        #expect(
            try findings(descriptor, ["documents.csv": "number,title\n1,One\n"]) == [
                """
                datapackage.json:2:30: error: path "\(path)" is not followed: \(reason)
                2 |   { "name": "units", "path": "\(path)" },
                  |                              \(carets) write the relative path of a file inside the package's folder
                """
            ])
    }

    @Test("A byte order mark is no part of the first line: columns count from the text")
    func byteOrderMark() throws {
        let descriptor = #"{ "titel": "x", "resources": [{ "name": "units", "path": "units.csv" }] }"#
        #expect(
            try findings("\u{FEFF}" + descriptor, ["units.csv": Self.units]) == [
                """
                datapackage.json:1:12: warning: the standard has no property "titel", so it does nothing
                1 | \(descriptor)
                  |            ^^^ did you mean "title"?
                """
            ])
    }

    @Test("A file that is not there, a table twice, a table in two files, another encoding")
    func sources() throws {
        let descriptor = """
            { "resources": [
              { "name": "documents", "path": "docs.csv" },
              { "name": "units", "path": "units.csv" },
              { "name": "units", "path": "more.csv" },
              { "name": "reports", "path": ["a.csv", "b.csv"] },
              { "name": "targets", "path": "targets.csv", "encoding": "windows-1258" },
              { "name": "budget", "path": "budget.csv" }
            ] }
            """
        #expect(
            try findings(descriptor, ["units.csv": Self.units, "doc.csv": "x\n"]) == [
                """
                datapackage.json:2:34: error: there is no file "docs.csv" in the folder
                2 |   { "name": "documents", "path": "docs.csv" },
                  |                                  ^^^^^^^^^^ did you mean "doc.csv"?
                """,
                """
                datapackage.json:4:13: warning: resource "units" stands here twice, and the first one counts
                4 |   { "name": "units", "path": "more.csv" },
                  |             ^^^^^^^
                """,
                """
                datapackage.json:5:32: error: resource "reports" is not kept in one CSV file
                5 |   { "name": "reports", "path": ["a.csv", "b.csv"] },
                  |                                ^ set "path" to the name of one CSV file
                """,
                """
                datapackage.json:6:59: error: encoding "windows-1258" cannot be read
                6 |   { "name": "targets", "path": "targets.csv", "encoding": "windows-1258" },
                  |                                                           ^^^^^^^^^^^^^^ save the file as UTF-8 \
                and name no other encoding
                """,
                """
                datapackage.json:7:13: note: "budget" is not a table of ReformBoard, so it is not read
                7 |   { "name": "budget", "path": "budget.csv" },
                  |             ^^^^^^^^
                """.replacingLast(" },", with: " }"),
            ])
    }

    @Test(
        "Types and formats that do not fit",
        arguments: [
            (
                #"{ "name": "date", "type": "dat", "format": "any" }"#,
                "warning: \"dat\" is not a type of field",
                "did you mean \"date\"?"
            ),
            (
                #"{ "name": "value", "type": "boolean", "decimalChar": "," }"#,
                "warning: field \"value\" has type \"boolean\", but the column holds \"number\"",
                "set \"type\": \"number\""
            ),
            (
                #"{ "name": "date", "type": "date", "format": "%H" }"#,
                "warning: format \"%H\" of type \"date\" cannot be read",
                "use %d, %m, %Y, %y, %b, %B, or \"default\", \"any\""
            ),
            (
                #"{ "name": "value", "type": "number", "decimalChar": ",," }"#,
                "error: \"decimalChar\" must be one ASCII character, not \",,\"", "^^^^"
            ),
        ])
    func types(field: String, sentence: String, remedy: String) throws {
        let found = try findings(
            SmallPackage.descriptor("observations", field: field), ["observations.csv": Self.observations])
        let mine = try #require(found.first { $0.hasPrefix("datapackage.json:4:") })
        #expect(mine.contains(": \(sentence)\n"))
        #expect(mine.hasSuffix(remedy))
    }

    @Test("A day that the package cannot speak for")
    func asOf() throws {
        let descriptor = """
            { "reform": { "asOf": "20.9.2025" },
              "resources": [{ "name": "units", "path": "units.csv" }] }
            """
        #expect(
            try findings(descriptor, ["units.csv": Self.units]).first?.hasPrefix(
                "datapackage.json:1:23: error: \"20.9.2025\" is not a day in the form YYYY-MM-DD\n") == true)
    }

    @Test(
        "A header that differs from the schema, as fieldsMatch asks",
        arguments: [
            ("exact", #"column "kind" stands where the schema has "title""#), ("equal", nil),
            ("subset", nil), ("superset", nil), ("partial", nil),
        ] as [(String, String?)])
    func order(match: String, sentence: String?) throws {
        let schema = """
            "schema": { "fieldsMatch": "\(match)", "fields": [
              { "name": "id" }, { "name": "title" }, { "name": "kind" } ] }
            """
        let found = try findings(
            SmallPackage.descriptor("units", schema), ["units.csv": "id,kind,title\nu,ward,One\n"])
        #expect(found.count == (sentence == nil ? 0 : 1))
        if let sentence { #expect(found.first?.hasPrefix("units.csv:1:4: warning: \(sentence)\n") == true) }
    }

    @Test(
        "A column more or less, as fieldsMatch asks",
        arguments: [
            ("exact", true, true), ("equal", true, true), ("subset", false, true), ("superset", true, false),
            ("partial", false, false),
        ])
    func width(match: String, reportsMore: Bool, reportsLess: Bool) throws {
        let schema = """
            "schema": { "fieldsMatch": ["\(match)"], "fields": [ { "name": "id" }, { "name": "title" } ] }
            """
        let wide = try findings(
            SmallPackage.descriptor("units", schema), ["units.csv": "id,title,kind\nu,One,ward\n"])
        #expect(wide.count == (reportsMore ? 1 : 0))
        let long = schema.replacingLast("} ]", with: "}, { \"name\": \"kind\" } ]")
        let narrow = try findings(SmallPackage.descriptor("units", long), ["units.csv": Self.units])
        #expect(narrow.count == (reportsLess ? 1 : 0))
    }

    @Test("Constraints of the package's own schema are warnings, and the rows stay")
    func constraints() throws {
        let schema = """
            "schema": { "fieldsMatch": "partial", "uniqueKeys": [["title", "kind"]], "fields": [
              { "name": "title", "constraints": { "unique": true } },
              { "name": "kind", "constraints": { "enum": ["ward", "commune"] } },
              { "name": "founded", "type": "date", "constraints": { "minimum": "2025-07-01" } },
              { "name": "population", "type": "integer", "constraints": { "required": true, "maximum": 1000 } } ] }
            """
        let loaded = try SmallPackage.load([
            "datapackage.json": SmallPackage.descriptor("units", schema),
            "units.csv": """
            id,title,kind,founded,population
            a,One,wart,2025-06-30,1001
            b,One,ward,2025-07-01,
            """,
        ])
        #expect(loaded.programme.units.count == 2)
        #expect(
            loaded.findings.map { $0.problem.sentence(in: .english) } == [
                "\"wart\" is not a value of column \"kind\"",
                "\"2025-06-30\" is below the minimum \"2025-07-01\"",
                "\"1001\" is above the maximum \"1000\"",
                "value \"One\" of column \"title\" stands already on line 2",
                "the cell of column \"population\" is empty, and the schema requires it",
            ])
        #expect(loaded.findings.allSatisfy { $0.severity == .warning })
    }
}

extension String {
    /// The text with the last occurrence of a part replaced.
    func replacingLast(_ part: String, with other: String) -> String {
        guard let range = ranges(of: part).last else { return self }
        return replacingCharacters(range, with: other)
    }

    private func replacingCharacters(_ range: Range<String.Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
