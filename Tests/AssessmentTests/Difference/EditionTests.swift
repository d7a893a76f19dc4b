import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Differences of two editions")
struct EditionTests {
    private var small: SmallProgramme {
        var small = SmallProgramme()
        small.workstream("w")
        small.indicator("growth", workstream: "w")
        small.observation("growth", 5, on: "2025-01-31")
        small.milestone("merger", finish: "2025-12-31")
        small.unit("u")
        return small
    }

    private func difference(_ edit: (inout Programme) -> Void) -> Difference {
        var edition = small.programme
        edit(&edition)
        return Difference(
            from: small.standing(on: "2025-03-01"), to: Standing(of: edition, on: day("2025-03-01")))
    }

    @Test("White space and how accents are composed are no difference")
    func sameTexts() {
        let titled = { (title: String) in
            var programme = Programme(name: "texts")
            programme.milestones = small.programme.milestones.map { $0.edited(title: LocalText(title)) }
            return Standing(of: programme, on: day("2025-03-01"))
        }
        let composed = titled("Tổng kết Nghị quyết")
        #expect(
            Difference(from: composed, to: titled("  T\u{6F}\u{302}\u{309}ng\u{A0}kết\tNghị  quyết ")).isEmpty
        )
        #expect(Difference(from: composed, to: titled("Tổng kết nghị quyết")).texts.count == 1)
    }

    @Test("Titles and owners stand apart from what moved")
    func wordings() {
        let found = difference { edition in
            edition.indicators[0] = edition.indicators[0].edited(title: LocalText("GRDP"))
            edition.units[0] = edition.units[0].edited(title: "Unit")
            edition.milestones[0] = edition.milestones[0].edited(
                title: LocalText("merger", translations: [.english: "The merger"]),
                finish: day("2026-01-31"), owners: [LocalText("A"), LocalText("B")])
        }
        #expect(found.items.map(\.subject) == [.milestone("merger")])
        #expect(
            found.items[0].changes == [
                .moved(.plannedFinish, from: day("2025-12-31"), to: day("2026-01-31"))
            ])
        #expect(found.texts.map(\.subject.key) == ["u", "growth", "merger", "merger"])
        #expect(found.texts.map(\.field) == [.title, .title, .title, .owner])
        #expect(found.texts.last?.to == LocalText("A; B"))
    }

    @Test("A key that changed: gone and new, and probably the same where the title is")
    func renamedKey() {
        let found = difference { edition in
            edition.indicators[0] = edition.indicators[0].edited(
                id: "grdp-growth", title: LocalText(" GROWTH "))
            edition.observations = Observations()
        }
        #expect(found.items.map(\.subject) == [.indicator("growth"), .indicator("grdp-growth")])
        #expect(found.items.map(\.changes) == [[.dropped], [.added]])
        #expect(
            found.matches.map { [$0.from, $0.to] } == [[.indicator("growth"), .indicator("grdp-growth")]])
        #expect(found.matches.first?.title == LocalText(" GROWTH "))
    }

    @Test("No suggestion where the title stands twice, is another, or the kind of unit is")
    func noMatch() {
        let twice = difference { edition in
            let old = edition.milestones.removeFirst()
            edition.milestones = [old.edited(id: "x"), old.edited(id: "y")]
        }
        #expect(twice.items.count == 3 && twice.matches == [])
        var double = small.programme
        double.milestones.append(double.milestones[0].edited(id: "y"))
        var single = small.programme
        single.milestones = [double.milestones[0].edited(id: "x")]
        let before = Difference(
            from: Standing(of: double, on: day("2025-03-01")), to: Standing(of: single, on: day("2025-03-01"))
        )
        #expect(before.items.count == 3 && before.matches == [])
        let other = difference { edition in
            edition.milestones[0] = edition.milestones[0].edited(id: "x", title: LocalText("Other"))
        }
        #expect(other.items.count == 2 && other.matches == [])
        let unit = { (kind: String) in
            difference { $0.units[0] = $0.units[0].edited(id: "x", title: "u", kind: kind) }
        }
        #expect(unit("ward").matches == [])
        #expect(unit("commune").matches.map(\.to) == [.unit("x")])
    }

    @Test("A unit that a succession leads to another is not suggested to be it")
    func successor() {
        let found = difference { edition in
            edition.units[0] = edition.units[0].edited(id: "x", title: "u")
            edition.successions = [
                Succession(
                    predecessor: "u", successor: "x", day: nil, extent: .whole, document: "",
                    note: LocalText(""), place: RowPlace(table: .successions, line: 2))
            ]
        }
        #expect(found.matches == [])
        #expect(found.units.tiers.first?.gone == ["u"] && found.units.tiers.first?.new == ["x"])
    }

    @Test("A table that one edition alone has is told once, and what rests on it is not compared")
    func missingTable() {
        let found = difference { edition in
            edition.observations = Observations()
            edition.milestones = []
            edition.unreadable = [.milestones]
        }
        #expect(found.items == [])
        #expect(found.tables.map(\.table) == [.observations, .milestones])
        #expect(found.tables.map(\.reason) == [.absent, .unreadable])
        #expect(found.tables.allSatisfy { !$0.isInLater && $0.rows == 1 })
        #expect(!found.isEmpty)
    }

    @Test("Where a key stands twice, its first row is compared")
    func repeatedKey() {
        let found = difference { $0.milestones.append($0.milestones[0].edited(finish: day("2026-06-30"))) }
        #expect(found.items == [])
    }
}
