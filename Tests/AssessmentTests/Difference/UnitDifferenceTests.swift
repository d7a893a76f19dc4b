import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Differences of units, staff and documents")
struct UnitDifferenceTests {
    private var small: SmallProgramme {
        var small = SmallProgramme()
        for id in ["a", "b"] { small.unit(id, "commune", dissolved: "2025-07-01") }
        small.unit("c", "ward", founded: "2025-07-01")
        small.unit("stays", "ward")
        small.unit("old", "commune", dissolved: "2024-01-01")
        small.unit("d", "district", dissolved: "2025-07-01")
        small.succession("a", into: "c", on: "2025-07-01")
        small.succession("b", into: "c", on: "2025-07-01")
        small.succession("old", into: "a", on: "2024-01-01")
        return small
    }

    @Test("Dissolved and founded between the days, by tier and kind, with their successions")
    func reform() throws {
        let units = Difference(
            from: small.standing(on: "2025-06-30"), to: small.standing(on: "2025-07-01")
        ).units
        #expect(units.tiers.map(\.tier) == [.commune, .district])
        let communes = try #require(units.tiers.first)
        #expect(communes.before == 3 && communes.after == 2)
        #expect(communes.gone == ["a", "b"] && communes.new == ["c"])
        #expect(communes.kinds.map(\.kind) == ["commune", "ward"])
        #expect(communes.kinds.map(\.before) == [2, 1] && communes.kinds.map(\.after) == [0, 2])
        #expect(units.successions.begun.map(\.predecessor) == ["a", "b"])
        #expect(units.successions.ended == [] && units.successions.changed == [])
    }

    @Test("Nothing between the days, nothing told")
    func quiet() {
        #expect(
            Difference(from: small.standing(on: "2025-01-01"), to: small.standing(on: "2025-06-30")).isEmpty)
    }

    @Test("Another edition: a day that moved alike for several is one move; figures and kinds are counted")
    func edition() throws {
        var edition = small.programme
        edition.units = edition.units.map { unit in
            switch unit.id {
            case "a", "b": unit.edited(dissolved: day("2025-08-01"))
            case "stays": unit.edited(kind: "township", population: 5)
            default: unit
            }
        }
        edition.units.append(edition.units[2].edited(id: "planned"))
        edition.units.append(edition.units[3].edited(id: "there"))
        edition.successions.removeFirst()
        let units = Difference(
            from: small.standing(on: "2025-06-01"), to: Standing(of: edition, on: day("2025-06-01"))
        ).units
        let move = try #require(units.moves.first)
        #expect(units.moves.count == 1)
        #expect(move.date == .dissolved && move.units == ["a", "b"])
        #expect(move.from == day("2025-07-01") && move.to == day("2025-08-01"))
        #expect(units.redefined == ["stays"] && units.figures == ["stays"])
        #expect(units.added == ["planned"] && units.dropped == [])
        #expect(units.successions.dropped.map(\.predecessor) == ["a"])
        #expect(units.tiers.first?.gone == [] && units.tiers.first?.new == ["there"])
        #expect(units.tiers.first?.kinds.map(\.kind) == ["commune", "ward", "township"])
    }

    @Test("Staff by category, the total in front of none")
    func staff() throws {
        var small = SmallProgramme()
        small.unit("u")
        small.staffing("u", on: "2025-01-01", .cadre, quota: 10, present: 9)
        small.staffing("u", on: "2025-02-01", .cadre, quota: 10, present: 7)
        let items = Difference(
            from: small.standing(on: "2025-01-31"), to: small.standing(on: "2025-02-01")
        ).items
        #expect(items.map(\.subject) == [.staffing(nil), .staffing(.cadre)])
        #expect(items.allSatisfy { $0.changes == [.present(from: 9, to: 7)] && $0.consequence == .staff })
    }

    @Test("A document counts from its day of issue; its standing is not a wording")
    func documents() {
        var programme = Programme(name: "documents")
        programme.documents = [document("1"), document("2", issued: "2025-05-01")]
        let from = Standing(of: programme, on: day("2025-04-30"))
        let issued = Difference(from: from, to: Standing(of: programme, on: day("2025-05-01")))
        #expect(issued.items.map(\.subject) == [.document("2")])
        #expect(issued.items.first?.changes == [.added])
        programme.documents[0] = document("1", title: "Another title", status: "replaced")
        let edited = Difference(from: from, to: Standing(of: programme, on: from.day))
        #expect(
            edited.items.first?.changes == [
                .redefined(
                    .status, from: .text(LocalText("in force")), to: .text(LocalText("replaced")))
            ])
        #expect(edited.items.first?.consequence == .legalBasis)
        #expect(edited.texts.map(\.field) == [.title])
    }
}
