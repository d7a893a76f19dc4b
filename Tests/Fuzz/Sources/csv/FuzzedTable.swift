internal import Fuzzing

@testable internal import ReformModel

/// A package of one table, whose dialect, schema and bytes come from an input. The first nine bytes choose;
/// nine times `0` is a table of observations in the default dialect.
struct FuzzedTable {
    /// The sizes in which the table is read a second time.
    let sizes: ReadSizes
    /// The files of the package.
    let files: [String: [UInt8]]

    init(_ bytes: [UInt8]) {
        var input = FuzzInput(bytes)
        let name = input.pick(FuzzedTable.tables)
        var properties = [
            input.pick(FuzzedTable.delimiters), input.pick(FuzzedTable.quotes),
            input.pick(FuzzedTable.comments), input.pick(FuzzedTable.rows),
        ]
        let switches = input.number(below: 8)
        if switches & 1 != 0 { properties.append(#""doubleQuote": false"#) }
        if switches & 2 != 0 { properties.append(#""skipInitialSpace": true"#) }
        if switches & 4 != 0 { properties.append(#""nullSequence": "-""#) }
        let schema = input.pick(FuzzedTable.schemas)
        let (head, piece) = (1 + input.number(below: 64), 1 + input.number(below: 64))
        // Of a long table no more than some dozens of pieces: each has its cost.
        sizes = ReadSizes(
            head: head, piece: max(piece, input.rest.count / 24), further: 1 + input.number(below: 32))
        let dialect = properties.filter { !$0.isEmpty }.joined(separator: ", ")
        let descriptor = """
            { "name": "fuzz", "resources": [ { "name": "\(name)", "path": "\(name).csv",
            "dialect": { \(dialect) }\(schema.isEmpty ? "" : ", \"schema\": { \(schema) }") } ] }
            """
        files = ["datapackage.json": Array(descriptor.utf8), "\(name).csv": Array(input.rest)]
    }

    private static let tables = [
        TableName.observations, .indicators, .milestones, .units, .successions, .staffing, .targets, .reports,
        .workstreams, .documents,
    ]
    private static let delimiters = ["", ",", ";", #"\t"#, "|", " ", #"\""#, "a"].map {
        $0.isEmpty ? "" : "\"delimiter\": \"\($0)\""
    }
    private static let quotes = [
        "", #""quoteChar": "'""#, #""quoteChar": null"#, #""escapeChar": "\\""#, #""escapeChar": ",""#,
        #""quoteChar": " ""#,
    ]
    private static let comments = ["", ##""commentChar": "#""##, #""commentChar": "\"""#]
    private static let rows = [
        "", #""header": false"#, #""commentRows": [2, 4]"#, #""headerRows": [2]"#,
        #""headerRows": [1, 2], "headerJoin": "-""#, #""commentRows": [1], "headerRows": [3]"#,
    ]
    private static let schemas = [
        "", #""missingValues": ["", "-", "n/a"]"#,
        fields(#"{ "name": "value", "type": "number", "decimalChar": ",", "groupChar": "." }"#),
        fields(#"{ "name": "date", "type": "date", "format": "any" }"#),
        fields(#"{ "name": "date", "type": "date", "format": "%d/%m/%Y" }"#),
        fields(
            #"{ "name": "value", "type": "number", "bareNumber": false, "constraints": { "minimum": 1 } }"#,
            #"{ "name": "source", "constraints": { "unique": true, "pattern": "[a-z]+" } }"#),
        fields(
            #"{ "name": "x", "type": "list", "delimiter": ";", "itemType": "integer" }"#,
            #"{ "name": "y", "type": "duration", "constraints": { "maximum": "P1Y" } }"#),
        #""primaryKey": ["title"], "uniqueKeys": [["date", "source"]], "#
            + fields(#"{ "name": "title", "constraints": { "minLength": 2, "required": true } }"#),
        fields(
            named: [
                "indicator", "date", "reporter", "value", "reported", "status", "source",
            ].map { "{ \"name\": \"\($0)\" }" }),
    ]

    /// Fields beside which there may be others.
    private static func fields(_ fields: String...) -> String {
        #""fieldsMatch": "partial", "fields": [ \#(fields.joined(separator: ", ")) ]"#
    }

    private static func fields(named fields: [String]) -> String {
        #""fields": [ \#(fields.joined(separator: ", ")) ]"#
    }
}
