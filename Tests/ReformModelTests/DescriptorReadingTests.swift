import Notation
import Testing

@testable import ReformModel

/// What a descriptor says in the forms that the standard has, those of version 1 among them.
@Suite("Descriptors in every form of the standard")
struct DescriptorReadingTests {
    private func resource(_ properties: String) throws -> Resource {
        let text = #"{ "name": "units", "path": "units.csv", \#(properties) }"#
        return Resource(try LenientObject(json: text))
    }

    @Test("Every property of a dialect for delimited text")
    func dialect() throws {
        let dialect = try resource(
            """
            "dialect": { "delimiter": "|", "lineTerminator": "\\r", "quoteChar": "'", "doubleQuote": false,
              "nullSequence": "NA", "skipInitialSpace": true, "header": false, "headerRows": [2, 3],
              "headerJoin": "-", "commentRows": [1, 4], "commentChar": "#" }
            """
        ).dialect
        var expected = TextDialect(
            delimiter: UInt8(ascii: "|"), quote: UInt8(ascii: "'"), doublesQuote: false)
        expected.comment = UInt8(ascii: "#")
        expected.skipsInitialSpace = true
        expected.hasHeader = false
        expected.headerRows = [2, 3]
        expected.headerJoin = "-"
        expected.commentRows = [1, 4]
        expected.nullText = "NA"
        #expect(dialect == expected)
    }

    @Test("A delimiter that is not given is left to the header line, and quotes are the default")
    func defaults() throws {
        #expect(try resource(#""dialect": {}"#).dialect == TextDialect())
        #expect(try resource(#""dialect": {}"#).dialect.delimiter == nil)
    }

    @Test("An escape character stands in a file without quotes")
    func escape() throws {
        let dialect = try resource(#""dialect": { "escapeChar": "\\" }"#).dialect
        #expect(dialect.escape == UInt8(ascii: "\\"))
        #expect(dialect.quote == nil)
        let both = try resource(#""dialect": { "escapeChar": "\\", "quoteChar": "'" }"#).dialect
        #expect(both.escape == nil)
        #expect(both.quote == UInt8(ascii: "'"))
    }

    @Test("What the CSV Dialect of version 1 had beside is taken without a word")
    func versionOne() throws {
        let example = Example.dialect(
            #""csvddfVersion": 1.2, "caseSensitiveHeader": true, "header": true, "delimiter": ",""#,
            english: [], vietnamese: [])
        #expect(try example.lines(in: .english) == [])
    }

    @Test("A dialect in an object of its own, as the public tool writes it")
    func nested() throws {
        #expect(
            try resource(#""dialect": { "csv": { "delimiter": ";" } }"#).dialect.delimiter
                == UInt8(ascii: ";"))
    }

    @Test(
        "Names and formats of delimited text in UTF-8",
        arguments: [
            #""encoding": "utf-8""#, #""encoding": "UTF8""#, #""encoding": "us-ascii""#, #""format": "CSV""#,
            #""format": ".tsv""#, #""mediatype": "text/csv""#, #""mediatype": "text/csv; charset=UTF-8""#,
            #""mediatype": "text/tab-separated-values", "type": "table""#, #""compression": "no""#,
            #""profile": "tabular-data-resource", "bytes": 1, "hash": "x""#,
        ])
    func formats(properties: String) throws {
        #expect(try resource(properties).path == "units.csv")
        let example = Example.resource(#""path": "units.csv", \#(properties)"#, english: [], vietnamese: [])
        #expect(try example.lines(in: .english) == [])
    }

    @Test(
        "A path alone, in an array, and as the url of version 0",
        arguments: [#""path": "units.csv""#, #""path": ["units.csv"]"#, #""url": "units.csv""#])
    func paths(property: String) throws {
        let text = #"{ "name": "units", \#(property) }"#
        #expect(Resource(try LenientObject(json: text)).path == "units.csv")
    }

    @Test("Keys as words and as arrays, to another table and to the same")
    func keys() throws {
        let schema = try #require(
            try resource(
                """
                "schema": { "fields": [{ "name": "a" }, { "name": "b" }], "primaryKey": "a",
                  "uniqueKeys": [["a", "b"]], "foreignKeys": [
                    { "fields": "a", "reference": { "resource": "", "fields": "b" } },
                    { "fields": ["a"], "reference": { "fields": ["b"] } },
                    { "fields": ["a", "b"], "reference": { "resource": "targets", "fields": ["indicator", "due"] } } ] }
                """
            ).schema)
        #expect(schema.primaryKey == ["a"])
        #expect(schema.uniqueKeys == [["a"], ["a", "b"]])
        #expect(schema.foreignKeys.map(\.fields) == [["a"], ["a"], ["a", "b"]])
        #expect(schema.foreignKeys.map(\.resource) == ["", "", "targets"])
        #expect(schema.foreignKeys.map(\.referenced) == [["b"], ["b"], ["indicator", "due"]])
        #expect(schema.foreignKeys.map(\.field) == ["a", "a", nil])
        #expect(schema.fields.map(schema.isRequired) == [true, false])
    }

    @Test("Missing values with and without labels; those of a field replace those of the schema")
    func missingValues() throws {
        let schema = try #require(
            try resource(
                """
                "schema": { "missingValues": [{ "value": "-99", "label": "refused" }, { "value": "" }],
                  "fields": [{ "name": "a", "missingValues": ["-"] }, { "name": "b" }] }
                """
            ).schema)
        #expect(schema.missingValues == ["-99", ""])
        #expect(schema.fields.map(\.missingValues) == [["-"], nil])
    }

    @Test(
        "How header and fields must agree, as a word and in an array",
        arguments: [
            ("", "exact"), (#", "fieldsMatch": "subset""#, "subset"),
            (#", "fieldsMatch": ["equal"]"#, "equal"),
        ])
    func fieldsMatch(property: String, match: String) throws {
        let schema = try resource(#""schema": { "fields": [{ "name": "a" }]\#(property) }"#).schema
        #expect(schema?.match.rawValue == match)
    }

    @Test("A schema and a dialect in files of their own")
    func files() throws {
        let files = [
            "datapackage.json": """
            { "resources": [
              { "name": "units", "path": "data/units.csv", "schema": "meta/units.json", "dialect": "./meta/dialect.json" }
            ] }
            """,
            "meta/units.json":
                #"{ "fields": [{ "name": "id" }, { "name": "title" }, { "name": "founded", "type": "date", "format": "%d/%m/%Y" }] }"#,
            "meta/dialect.json": #"{ "delimiter": "|" }"#,
            "data/units.csv": "id|title|founded\nu|One|01/07/2025\n",
        ]
        let loaded = try SmallPackage.load(files)
        #expect(loaded.findings == [])
        #expect(loaded.programme.units.first?.founded == Day(iso: "2025-07-01"))
    }

    @Test("A schema of its own may not lie outside of the package")
    func climbing() throws {
        for path in ["../s.json", "/etc/s.json", "a/../../s.json", "~/s.json"] {
            let example = Example.resource(
                #""path": "units.csv", "schema": "\#(path)""#, english: [], vietnamese: [])
            let lines = try example.lines(in: .english)
            #expect(lines.count == 1)
            #expect(
                lines.first?.hasPrefix("/resources/0/schema error: path \"\(path)\" is not followed: ")
                    == true)
        }
    }

    @Test("A fault in a file of its own is placed there, by line and column, once for all its tables")
    func placed() throws {
        let files = [
            "datapackage.json": """
            { "resources": [
              { "name": "units", "path": "units.csv", "schema": "s.json" },
              { "name": "workstreams", "path": "workstreams.csv", "schema": "s.json" }
            ] }
            """,
            "s.json":
                "{\n  \"fields\": [ { \"name\": \"id\" },\n    { \"name\": \"title\", \"type\": \"strin\" } ] }\n",
            "units.csv": "id,title\nu,One\n", "workstreams.csv": "id,title\nw,One\n",
        ]
        #expect(
            try SmallPackage.findings(files) == [
                """
                s.json:3:32: warning: "strin" is not a type of field
                3 |     { "name": "title", "type": "strin" } ] }
                  |                                ^^^^^^^ did you mean "string"?
                """
            ])
    }

    @Test("A day with a time is read as the day it is of")
    func dayOfMoment() throws {
        let field = #"{ "name": "date", "type": "datetime", "format": "%d/%m/%Y %H:%M" }"#
        let loaded = try SmallPackage.load([
            "datapackage.json": SmallPackage.descriptor("observations", field: field),
            "observations.csv": "indicator,date,value\ng,30/06/2025 17:45,1\n",
        ])
        #expect(loaded.findings == [])
        #expect(loaded.programme.observations.first?.day == Day(iso: "2025-06-30"))
    }
}
