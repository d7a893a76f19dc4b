import Foundation
import Notation
import Panels
import Snapshot
import TestSupport
import Testing

@Suite("Snapshots as JSON")
struct SnapshotJSONTests {
    private static let schema =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        + "/docs/snapshot.schema.json"

    @Test("Everything fits the schema, and nothing in it is left undescribed", arguments: Language.allCases)
    func schema(language: Language) throws {
        let check = try SchemaCheck(try Data(contentsOf: URL(filePath: Self.schema)))
        #expect(check.unknownWords() == [])
        for sheet in sheets(Sample.context(language)) {
            let text = SnapshotJSON.render(sheet)
            let faults = check.faults(of: try JSONSerialization.jsonObject(with: Data(text.utf8)))
            #expect(faults.isEmpty, "\(sheet.subject): \(faults.prefix(5))")
        }
    }

    @Test("The check finds what does not fit")
    func check() throws {
        let check = try SchemaCheck(try Data(contentsOf: URL(filePath: Self.schema)))
        let text = SnapshotJSON.render(SnapshotSheet(.board, Sample.context(.english)))
        for (old, new) in [
            ("\"version\": 1", "\"version\": 2"), ("\"language\": \"en\"", "\"language\": \"fr\""),
            ("\"asOf\": \"2025-09-20\"", "\"asOf\": \"yesterday\""),
            ("\"findings\": 0", "\"findings\": \"0\""),
            ("\"band\": \"red\"", "\"band\": \"crimson\""), ("\"kind\": \"heading\"", "\"kind\": \"title\""),
            ("\"milestonesDone\": 1", "\"milestonesDone\": true"), ("\"before\": 171", "\"bevor\": 171"),
        ] {
            let broken = text.replacing(old, with: new, maxReplacements: 1)
            #expect(broken != text, "\(old)")
            let object = try JSONSerialization.jsonObject(with: Data(broken.utf8))
            #expect(!check.faults(of: object).isEmpty, "\(new)")
        }
    }

    @Test("Members stand in the order of their names")
    func order() throws {
        let text = SnapshotJSON.render(SnapshotSheet(.board, Sample.context(.english)))
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let sorted = try JSONSerialization.data(
            withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        func names(_ json: String) -> [Substring] {
            json.matches(of: /"([A-Za-z0-9]+)" ?: ?/).map(\.output.1)
        }
        #expect(names(text) == names(String(decoding: sorted, as: UTF8.self)))
    }
}
