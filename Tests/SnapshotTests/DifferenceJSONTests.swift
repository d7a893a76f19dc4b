import Assessment
import Foundation
import Notation
import ReformModel
import Snapshot
import TestSupport
import Testing

@Suite("Differences as JSON")
struct DifferenceJSONTests {
    /// The members that are looked at here.
    private struct Read: Decodable {
        struct Item: Decodable {
            struct Change: Decodable { let kind: String, days: Int?, date: String? }
            let table, id, consequence: String
            let title: String?
            let changes: [Change]
        }
        struct Side: Decodable { let day, package, hash: String }
        struct Units: Decodable {
            struct Tier: Decodable {
                let tier: String?, before: Int, after: Int, gone: [String], new: [String]
            }
            let tiers: [Tier]
        }
        struct Match: Decodable { let table, from, to: String }
        struct Table: Decodable {
            let table, otherSide: String
            let rows: Int
            let `in`: String
        }
        let format: String
        let version: Int
        let language: String
        let from, to: Side
        let items: [Item]
        let units: Units
        let texts: [[String: String]]
        let tables: [Table]
        let probablySame: [Match]
        let quietReports: Int
    }

    private func difference(_ from: String, _ to: String, of later: Programme = Sample.programme) throws
        -> Difference
    {
        Difference(
            from: Standing(of: Sample.programme, on: try #require(Day(iso: from))),
            to: Standing(of: later, on: try #require(Day(iso: to))))
    }

    @Test("All that stands in the difference, in its order")
    func members() throws {
        let difference = try difference("2025-06-30", "2025-07-01")
        let text = DifferenceJSON(difference, in: .english).text
        let read = try JSONDecoder().decode(Read.self, from: Data(text.utf8))
        #expect(read.format == "reformboard-difference" && read.version == 1 && read.language == "en")
        #expect(read.from.day == "2025-06-30" && read.to.day == "2025-07-01")
        #expect(read.to.hash == Sample.programme.digest && read.to.package == "quang-ninh-2025")
        #expect(read.items.map(\.id) == difference.items.map(\.subject.key))
        #expect(read.items.map(\.changes.count) == difference.items.map(\.changes.count))
        #expect(read.units.tiers.map(\.tier) == ["commune", "district"])
        #expect(read.units.tiers.map(\.gone.count) == [171, 13])
        #expect(read.quietReports == difference.quietReports)
    }

    @Test("Two editions: tables, wordings and suggestions")
    func editions() throws {
        let text = DifferenceJSON(
            try difference("2025-09-20", "2025-09-20", of: OtherEdition.programme), in: .vietnamese
        ).text
        let read = try JSONDecoder().decode(Read.self, from: Data(text.utf8))
        #expect(read.probablySame.map(\.to) == ["pci-index"])
        #expect(read.tables.map(\.table) == ["staffing"] && read.tables.map(\.in) == ["from"])
        #expect(read.tables.first?.otherSide == "absent" && read.tables.first?.rows == 15)
        #expect(read.texts.map { $0["field"] } == ["title", "owner"])
        let moved = read.items.first { $0.id == "digital-transformation" }?.changes
        #expect(moved?.first { $0.kind == "moved" }?.days == 90)
        #expect(read.items.first { $0.id == "pci-index" }?.consequence == "new")
    }

    @Test("Every object has its keys in order, and the bytes are the same each time")
    func order() throws {
        let difference = try difference("2025-02-01", "2025-09-20", of: OtherEdition.programme)
        let text = DifferenceJSON(difference, in: .english).text
        #expect(text == DifferenceJSON(difference, in: .english).text)
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let sorted = try JSONSerialization.data(
            withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        let squeezed = String(decoding: sorted, as: UTF8.self)
        #expect(names(text) == names(squeezed))
    }

    @Test("What would act on a terminal is left out")
    func hostile() throws {
        var programme = Sample.programme
        programme.documents.append(
            Document(
                id: "x\u{1B}[31m\u{202E}\"\\", kind: LocalText(""), issuer: LocalText(""), issued: nil,
                effective: nil, title: LocalText("a\u{9B}b\u{200B}\nc"), replaces: [], status: LocalText(""),
                source: "", place: RowPlace(table: .documents, line: 99)))
        let text = DifferenceJSON(try difference("2025-09-20", "2025-09-20", of: programme), in: .english)
            .text
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || CleanText.isAllowed($0) })
        let read = try JSONDecoder().decode(Read.self, from: Data(text.utf8))
        #expect(read.items.map(\.id) == ["x[31m\"\\"] && read.items.map(\.title) == ["ab c"])
    }

    /// The names of the members in the order in which they stand.
    private func names(_ json: String) -> [Substring] {
        json.matches(of: /"([A-Za-z]+)" ?:/).map(\.output.1)
    }
}
