import Testing

@Suite("Foreign keys of the package's own schemas")
struct ForeignKeyTests {
    private static let units = """
        id,title,kind,founded,population
        a,Hạ Long,ward,2025-07-01,10
        b,Cẩm Phả,ward,,20
        c,Hạ Long,town,2025-07-01,30

        """

    /// Loads two tables, of which indicators have the columns `group`, `unit`, `baseline_date` and
    /// `baseline`, and foreign keys given as JSON.
    private static func findings(
        _ rows: String, keys: String, units: String = units, schema: String = ""
    ) throws -> [String] {
        let descriptor = """
            { "name": "small", "resources": [
              { "name": "indicators", "path": "indicators.csv", "schema": {
                "fieldsMatch": "partial", \(schema) "foreignKeys": [\(keys)], "fields": [
                { "name": "id" }, { "name": "title" }, { "name": "group" }, { "name": "unit" },
                { "name": "baseline_date", "type": "date" }, { "name": "baseline", "type": "number" },
                { "name": "direction" }, { "name": "place" } ] } },
              { "name": "units", "path": "units.csv" }
            ] }
            """
        let header = "id,title,group,unit,baseline_date,baseline,direction,place\n"
        return try SmallPackage.findings([
            "datapackage.json": descriptor, "units.csv": units, "indicators.csv": header + rows,
        ]).filter { $0.hasPrefix("indicators.csv") && !$0.contains("note:") }.map { finding in
            String(finding.prefix { $0 != "\n" })
        }
    }

    private static func key(_ fields: String, _ referenced: String, to table: String = "units") -> String {
        #"{ "fields": [\#(fields)], "reference": { "resource": "\#(table)", "fields": [\#(referenced)] } }"#
    }

    @Test("Several fields name one row together, not each a row of its own")
    func severalFields() throws {
        let key = Self.key(#""group", "unit""#, #""title", "kind""#)
        let rows = "i,I,Hạ Long,town,,,,\nj,J,Hạ Long,ward,,,,\nk,K,Cẩm Phả,town,,,,\n"
        #expect(
            try Self.findings(rows, keys: key) == [
                #"indicators.csv:4:5: warning: table units has no row with "Cẩm Phả, town" in columns title, kind"#
            ])
    }

    @Test("A key of which a part is empty is not compared")
    func emptyPart() throws {
        let key = Self.key(#""group", "unit""#, #""title", "kind""#)
        #expect(try Self.findings("i,I,Nowhere,,,,,\nj,J,,nothing,,,,\n", keys: key).isEmpty)
    }

    @Test("A column that is no key, with the value that was probably meant")
    func noKey() throws {
        let findings = try Self.findings(
            "i,I,Hạ Lon,,,,,\nj,J,Hạ Long,,,,,\n", keys: Self.key(#""group""#, #""title""#))
        #expect(
            findings == [
                #"indicators.csv:2:5: warning: table units has no row with "Hạ Lon" in column title"#
            ])
    }

    @Test("One spelling with combining characters is the other")
    func canonicalEquivalence() throws {
        let key = Self.key(#""group""#, #""title""#)
        #expect(try Self.findings("i,I,Ha\u{323} Long,,,,,\n", keys: key).isEmpty)
    }

    @Test("Days and numbers are compared by value")
    func values() throws {
        let keys = [
            Self.key(#""baseline_date""#, #""founded""#), Self.key(#""baseline""#, #""population""#),
        ]
        let rows = "i,I,,,2025-07-01,20.0,,\nj,J,,,2025-07-02,2e1,,\nk,K,,,,25,,\n"
        #expect(
            try Self.findings(rows, keys: keys.joined(separator: ",")) == [
                #"indicators.csv:3:7: warning: table units has no row with "2025-07-02" in column founded"#,
                #"indicators.csv:4:8: warning: table units has no row with "25" in column population"#,
            ])
    }

    @Test("A text names a number or a day as that is written")
    func kindsThatDiffer() throws {
        let findings = try Self.findings(
            "i,I,20,,,,,\nj,J,21,,,,,\n", keys: Self.key(#""group""#, #""population""#))
        #expect(findings.count == 1 && findings[0].hasPrefix("indicators.csv:3:5: warning"))
    }

    @Test("A column that only the schema knows; a text that counts as empty")
    func columnOfTheSchema() throws {
        let findings = try Self.findings(
            "i,I,,,,,,a\nj,J,,,,,,d\nk,K,,,,,,none\n", keys: Self.key(#""place""#, #""id""#),
            schema: #""missingValues": ["", "none"],"#)
        #expect(
            findings == [
                #"indicators.csv:3:10: warning: table units has no row with the key "d""#
            ])
    }

    @Test("A column of words that names a row by another word than its own")
    func choice() throws {
        let units = "id,title,bloc\na,A,increase\n"
        let key = Self.key(#""direction""#, #""bloc""#)
        let findings = try Self.findings("i,I,,,,,increase,\nj,J,,,,,decrease,\n", keys: key, units: units)
        #expect(
            findings == [
                #"indicators.csv:3:9: warning: table units has no row with "decrease" in column bloc"#
            ])
    }

    @Test("A table names rows of its own, and of one that is read after it")
    func itself() throws {
        let descriptor = """
            { "name": "small", "resources": [ { "name": "documents", "path": "documents.csv", "schema": {
              "fieldsMatch": "partial", "fields": [
                { "name": "number" }, { "name": "title" }, { "name": "kind" }, { "name": "issuer" } ],
              "foreignKeys": [
                { "fields": ["kind", "issuer"], "reference": { "fields": ["number", "title"] } },
                \(Self.key(#""issuer""#, #""id""#)) ] } },
              { "name": "units", "path": "units.csv" } ] }
            """
        let findings = try SmallPackage.findings([
            "datapackage.json": descriptor, "units.csv": Self.units,
            "documents.csv": "number,title,kind,issuer\n1,a,1,a\n2,b,1,b\n3,d,3,d\n",
        ])
        #expect(
            findings.map { $0.prefix { $0 != "\n" } } == [
                #"documents.csv:3:5: warning: table documents has no row with "1, b" in columns number, title"#,
                #"documents.csv:4:7: warning: table units has no row with the key "d""#,
            ])
    }

    @Test("Each item of a list names a row")
    func list() throws {
        let descriptor = """
            { "name": "small", "resources": [ { "name": "milestones", "path": "milestones.csv", "schema": {
              "fieldsMatch": "partial", "foreignKeys": [\(Self.key(#""owner""#, #""title""#))], "fields": [
                { "name": "owner", "type": "list", "delimiter": ";" } ] } },
              { "name": "units", "path": "units.csv" } ] }
            """
        let findings = try SmallPackage.findings([
            "datapackage.json": descriptor, "units.csv": Self.units,
            "milestones.csv": "id,title,owner\nm,M,Hạ Long; Móng Cái\n",
        ])
        #expect(
            findings.map { $0.prefix { $0 != "\n" } } == [
                #"milestones.csv:2:14: warning: table units has no row with "Móng Cái" in column title"#
            ])
    }

    @Test("A table that is absent, and a column that a file lacks, are not missed here")
    func absent() throws {
        #expect(try Self.findings("i,I,x,,,,,\n", keys: Self.key(#""group""#, #""parent""#)).isEmpty)
        #expect(
            try Self.findings("i,I,x,,,,,\n", keys: Self.key(#""group""#, #""name""#, to: "budget")).isEmpty)
    }
}
