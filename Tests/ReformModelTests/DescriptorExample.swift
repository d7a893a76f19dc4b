import Diagnostics
import Notation
import ReformModel
import Testing

/// A descriptor, and what is found in it: the file where it is not the descriptor, the pointer, how bad it
/// is, what it is, and what would be right.
struct Example: Sendable, CustomTestStringConvertible {
    let descriptor: String
    let english: [String]
    let vietnamese: [String]
    var testDescription: String { descriptor }

    /// A package of two tables; the properties are those of the first, beside its name.
    static func resource(_ properties: String, english: [String], vietnamese: [String]) -> Example {
        Example(
            descriptor: """
                { "resources": [
                  { "name": "units", \(properties) },
                  { "name": "documents", "path": "documents.csv" }
                ] }
                """,
            english: english, vietnamese: vietnamese)
    }

    /// The same, with the properties of a dialect.
    static func dialect(_ properties: String, english: [String], vietnamese: [String]) -> Example {
        resource(
            #""path": "units.csv", "dialect": { \#(properties) }"#, english: english, vietnamese: vietnamese)
    }

    /// The same, with the properties of a schema that has one field.
    static func schema(_ properties: String, english: [String], vietnamese: [String]) -> Example {
        let schema = #""fields": [{ "name": "id" }], "fieldsMatch": "partial", "#
        return resource(
            #""path": "units.csv", "schema": { \#(schema)\#(properties) }"#, english: english,
            vietnamese: vietnamese)
    }

    /// The same, with a second field.
    static func field(_ field: String, english: [String], vietnamese: [String]) -> Example {
        let schema = #""fieldsMatch": "partial", "fields": [{ "name": "id" }, \#(field)]"#
        return resource(
            #""path": "units.csv", "schema": { \#(schema) }"#, english: english, vietnamese: vietnamese)
    }

    /// What is found, in one line each.
    func lines(in language: Language) throws -> [String] {
        let files = Example.files.merging(["datapackage.json": descriptor]) { $1 }
        return try SmallPackage.load(files).findings.map { Example.line($0, in: language) }
    }

    static func line(_ finding: Finding, in language: Language) -> String {
        let file = finding.place.file == "datapackage.json" ? nil : finding.place.file
        let words = [
            file, finding.place.pointer, finding.severity.word(in: language) + ":",
            finding.problem.sentence(in: language)
                + (finding.problem.remedy(in: language).map { "; " + $0 } ?? ""),
        ]
        return words.compactMap(\.self).joined(separator: " ")
    }

    private static let files = [
        "units.csv": "id,title\nu,One\n", "documents.csv": "number,title\n1,One\n",
        "d.json": #"{ "delimiter": 5 }"#, "array.json": "[]",
        "broken.json": """
        {
          "fields": [,]
        }
        """,
        "s.json": """
        {
          "fields": [
            { "name": "id", "type": "intger" },
            { "name": "title" }
          ],
          "primaryKey": "x"
        }
        """,
    ]
}
