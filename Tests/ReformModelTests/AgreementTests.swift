import Testing

@testable import ReformModel

/// What the comparison with the public tool showed to be read otherwise than the standard has it.
@Suite("Readings in agreement with the public tool")
struct AgreementTests {
    private static func units(_ schema: String, _ file: String, dialect: String = "{}") throws -> [String] {
        let descriptor = SmallPackage.descriptor("units", #""dialect": \#(dialect), "schema": \#(schema)"#)
        return try SmallPackage.findings(["datapackage.json": descriptor, "units.csv": file]).filter {
            !$0.contains(": note: ")
        }.map { String($0.prefix { $0 != "\n" }) }
    }

    private static func fields(_ match: String, _ last: String) -> String {
        #"""
        { "fieldsMatch": "\#(match)", "fields": [ { "name": "id" },
          { "name": "title", "constraints": { "required": true } }, \#(last) ] }
        """#
    }

    @Test("A translation fills a cell for the profile, and not for a schema that requires the cell")
    func translationOfRequired() throws {
        let schema = Self.fields("subset", #"{ "name": "title@en" }"#)
        let file = "id,title,title@en\na,,Ha Long\nb,,\n"
        #expect(
            try Self.units(schema, file) == [
                #"units.csv:2:3: warning: the cell of column "title" is empty, and the schema requires it"#,
                #"units.csv:3:3: error: the cell of column "title" is empty, so the row is left out"#,
            ])
        #expect(
            try Self.units(#"{ "fieldsMatch": "partial", "fields": [ { "name": "id" } ] }"#, file).count == 1)
    }

    @Test(
        "A file may lack columns of the schema, save those that it requires",
        arguments: ["superset", "partial"])
    func lackOfRequired(match: String) throws {
        let optional = Self.fields(match, #"{ "name": "kind" }"#)
        let required = Self.fields(match, #"{ "name": "kind", "constraints": { "required": true } }"#)
        let file = "id,title\na,Hạ Long\n"
        #expect(try Self.units(optional, file).isEmpty)
        #expect(
            try Self.units(required, file) == [
                #"units.csv:1:9: warning: the schema has a column "kind", and the header does not"#
            ])
    }

    @Test("A file and a partial schema have one column in common at least")
    func nothingInCommon() throws {
        let schema = #"{ "fieldsMatch": "partial", "fields": [ { "name": "kind" }, { "name": "bloc" } ] }"#
        #expect(
            try Self.units(schema, "id,title\na,Hạ Long\n") == [
                #"units.csv:1:9: warning: the schema has a column "kind", and the header does not"#
            ])
        #expect(try Self.units(schema, "id,title,bloc\na,Hạ Long,party\n").isEmpty)
    }

    @Test("A list of allowed values without a value is told, and allows all")
    func emptyEnum() throws {
        let schema = Self.fields("subset", #"{ "name": "kind", "constraints": { "enum": [] } }"#)
        let findings = try Self.units(schema, "id,title,kind\na,Hạ Long,city\n")
        #expect(findings.count == 1)
        #expect(findings.first?.hasSuffix(#"warning: "enum" is empty"#) == true)
    }

    @Test("Who says how quotes are written has quotes beside the escape character")
    func escapeWithinQuotes() throws {
        let schema = Self.fields("subset", #"{ "name": "kind" }"#)
        let file = #"""
            id,title,kind
            a,"Hạ Long, \"thành phố\"",city

            """#
        let dialect = #"{ "escapeChar": "\\", "doubleQuote": false }"#
        #expect(try Self.units(schema, file, dialect: dialect).isEmpty)
        // Without that an escape character takes the place of quotes, as the standard has it.
        #expect(try Self.units(schema, file, dialect: #"{ "escapeChar": "\\" }"#).count == 1)
    }
}
