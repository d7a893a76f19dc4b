import Diagnostics
import Notation
import ReformModel

/// Small packages made in code, and what loading them says.
enum SmallPackage {
    /// Loads files given as text.
    static func load(_ files: [String: String]) throws -> LoadedPackage {
        try PackageLoader.load(.builtIn(name: "small", files: files.mapValues { Array($0.utf8) }))
    }

    /// The findings of some files as they are printed.
    static func findings(_ files: [String: String], in language: Language = .english) throws -> [String] {
        try load(files).findings.map { FindingText.render($0, in: language) }
    }

    /// A descriptor with one resource, whose further properties are given as JSON.
    static func descriptor(_ table: String, _ properties: String) -> String {
        """
        {
          "name": "small",
          "resources": [
            { "name": "\(table)", "path": "\(table).csv"\(properties.isEmpty ? "" : ", " + properties) }
          ]
        }
        """
    }

    /// A descriptor with one resource and one field of its schema.
    static func descriptor(_ table: String, field: String) -> String {
        descriptor(table, #""schema": { "fieldsMatch": "partial", "fields": [ \#(field) ] }"#)
    }
}
