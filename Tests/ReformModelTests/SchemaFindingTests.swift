import Notation
import Testing

/// Keys and the rest of a schema as the standard has them, and as it has not.
@Suite("Schemas that are not as the standard has them")
struct SchemaFindingTests {
    @Test("What is said of them, and where", arguments: examples)
    func findings(example: Example) throws {
        #expect(try example.lines(in: .english) == example.english)
        #expect(try example.lines(in: .vietnamese) == example.vietnamese)
    }

    @Test(
        "A word that fieldsMatch does not have, alone or in an array",
        arguments: [#""subsets""#, #"["subsets"]"#])
    func unknownMatch(word: String) throws {
        let example = Example.resource(
            #""path": "units.csv", "schema": { "fieldsMatch": \#(word), "fields": [{ "name": "id" }, { "name": "title" }] }"#,
            english: [], vietnamese: [])
        #expect(
            try example.lines(in: .english) == [
                #"/resources/0/schema/fieldsMatch warning: "fieldsMatch" has no value "subsets"; "exact" counts; "#
                    + #"did you mean "subset"?"#
            ])
        #expect(
            try example.lines(in: .vietnamese) == [
                #"/resources/0/schema/fieldsMatch cảnh báo: "fieldsMatch" không có giá trị "subsets"; tính là "exact"; "#
                    + #"có phải ý bạn là "subset"?"#
            ])
    }

    @Test(
        "A foreign key to a table that is not read is noted",
        arguments: [
            (#"{ "fields": "kind", "reference": { "fields": "id" } }"#, true),
            (#"{ "fields": ["kind", "id"], "reference": { "fields": ["id", "kind"] } }"#, true),
            (#"{ "fields": "own", "reference": { "resource": "units", "fields": "id" } }"#, true),
            (#"{ "fields": "kind", "reference": { "resource": "budget", "fields": "unit" } }"#, false),
        ])
    func unchecked(key: String, isChecked: Bool) throws {
        let fields = ["id", "kind", "own"].map { "{ \"name\": \"\($0)\" }" }.joined(separator: ", ")
        let descriptor = #"""
            { "resources": [
              { "name": "units", "path": "units.csv", "schema": {
                "fieldsMatch": "partial", "fields": [\#(fields)], "foreignKeys": [\#(key)] } },
              { "name": "budget", "path": "budget.csv" } ] }
            """#
        let example = Example(descriptor: descriptor, english: [], vietnamese: [])
        let line = #"/resources/0/schema/foreignKeys/0 note: ReformBoard does not check "foreignKeys""#
        let lines = try example.lines(in: .english).filter { $0.contains("foreignKeys") }
        #expect(lines == (isChecked ? [] : [line]))
    }

    private static let examples: [Example] = [
        .schema(
            #""primaryKey": "di", "uniqueKeys": [["id", "titel"], "x"]"#,
            english: [
                #"/resources/0/schema/primaryKey warning: the schema has no field "di"; did you "#
                    + #"mean "id"?"#,
                #"/resources/0/schema/uniqueKeys/0/1 warning: the schema has no field "titel""#,
                #"/resources/0/schema/uniqueKeys/1 warning: the schema has no field "x""#,
            ],
            vietnamese: [
                #"/resources/0/schema/primaryKey cảnh báo: lược đồ không có trường "di"; có phải "#
                    + #"ý bạn là "id"?"#,
                #"/resources/0/schema/uniqueKeys/0/1 cảnh báo: lược đồ không có trường "titel""#,
                #"/resources/0/schema/uniqueKeys/1 cảnh báo: lược đồ không có trường "x""#,
            ]),
        .schema(
            #""foreignKeys": [{ "fields": "id", "reference": { "resource": "document", "fields": "number" } }, { "fields": ["id", "id"], "reference": { "fields": ["id"] } }, { "fields": "id", "reference": { "resource": "documents", "fields": ["numbr"], "package": "x" } }, { "field": "id" }]"#,
            english: [
                #"/resources/0/schema/foreignKeys/0/reference/resource warning: the package has "#
                    + #"no resource "document"; did you mean "documents"?"#,
                "/resources/0/schema/foreignKeys/1 warning: the sides of the foreign key differ: fields "
                    + "here 2, in the other table 1; name as many fields on both sides",
                #"/resources/0/schema/foreignKeys/2/reference/fields/0 warning: the schema has no "#
                    + #"field "numbr"; did you mean "number"?"#,
                #"/resources/0/schema/foreignKeys/2/reference/package warning: ReformBoard does "#
                    + #"not check "package""#,
                #"/resources/0/schema/foreignKeys/3 error: "fields" is missing"#,
                #"/resources/0/schema/foreignKeys/3 error: "reference" is missing"#,
                #"/resources/0/schema/foreignKeys/3/field warning: the standard has no property "#
                    + #""field", so it does nothing; did you mean "fields"?"#,
            ],
            vietnamese: [
                #"/resources/0/schema/foreignKeys/0/reference/resource cảnh báo: gói không có tài "#
                    + #"nguyên "document"; có phải ý bạn là "documents"?"#,
                "/resources/0/schema/foreignKeys/1 cảnh báo: khóa ngoại có 2 trường ở đây và 1 "
                    + "trường ở bảng kia; ghi số trường bằng nhau ở hai phía",
                #"/resources/0/schema/foreignKeys/2/reference/fields/0 cảnh báo: lược đồ không có "#
                    + #"trường "numbr"; có phải ý bạn là "number"?"#,
                #"/resources/0/schema/foreignKeys/2/reference/package cảnh báo: ReformBoard không "#
                    + #"kiểm tra theo "package""#,
                #"/resources/0/schema/foreignKeys/3 lỗi: thiếu "fields""#,
                #"/resources/0/schema/foreignKeys/3 lỗi: thiếu "reference""#,
                #"/resources/0/schema/foreignKeys/3/field cảnh báo: chuẩn không có thuộc tính "#
                    + #""field", nên nó không có tác dụng; có phải ý bạn là "fields"?"#,
            ]),
    ]
}
