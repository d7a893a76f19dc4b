import FoundationEssentials
import ReformModel
import TestSupport
import Testing

/// The profile as it is printed and as the documentation has it.
@Suite("The profile in print")
struct ProfileSchemaTests {
    private static let page =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/") + "/docs/data-package.md"

    private struct Schema: Decodable {
        struct Field: Decodable { let name, type: String }
        let fields: [Field]
    }

    @Test("A schema is what the loader reads the columns as", arguments: TableName.allCases)
    func readBack(table: TableName) throws {
        let json = ProfileSchema.json(of: table)
        let schema = try JSONDecoder().decode(Schema.self, from: Data(json.utf8))
        let header = schema.fields.map(\.name).joined(separator: ",")
        let descriptor = """
            {"resources": [{"name": "\(table.rawValue)", "path": "t.csv", "schema": \(json)}]}
            """
        // A table that its foreign keys name is not there: that alone is found.
        let findings = try SmallPackage.findings(["datapackage.json": descriptor, "t.csv": header + "\n"])
        #expect(
            findings.allSatisfy { $0.contains("#/") || $0.contains("foreign") || $0.contains("resource") })
    }

    @Test("The descriptor with all schemas opens, and nothing is wrong with it")
    func whole() throws {
        let json = ProfileSchema.json
        var files = ["datapackage.json": json]
        for table in TableName.allCases {
            let schema = try JSONDecoder().decode(
                Schema.self, from: Data(ProfileSchema.json(of: table).utf8))
            files[table.rawValue + ".csv"] = schema.fields.map(\.name).joined(separator: ",") + "\n"
        }
        #expect(try SmallPackage.findings(files) == [])
    }

    @Test("The table of columns in docs/data-package.md is made from it")
    func documented() throws {
        let text = String(decoding: try Data(contentsOf: URL(filePath: Self.page)), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex { $0.hasPrefix("| Table | ") })
        let end = try #require(lines[start...].firstIndex { !$0.hasPrefix("|") })
        let fresh = Array(lines[..<start]) + [ProfileTable.markdown] + Array(lines[end...])
        GoldenText.expect(fresh.joined(separator: "\n"), at: Self.page, named: "docs/data-package.md")
    }
}
