import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

/// What holds of any two standings.
@Suite("The laws of differences")
struct DifferenceLawTests {
    /// Days on which much is known, and days around which it changes.
    private static let days = [
        "2024-12-31", "2025-02-01", "2025-03-01", "2025-06-30", "2025-07-01", "2025-09-20", "2026-03-31",
    ]

    private static let pairs = days.flatMap { first in days.map { (first, $0) } }

    private func standing(_ text: String) -> Standing { Standing(of: Sample.programme, on: day(text)) }

    @Test("A day with itself differs in nothing", arguments: days)
    func identity(text: String) {
        #expect(Difference(from: standing(text), to: standing(text)).isEmpty)
    }

    @Test("Swapped sides give the mirrored changes", arguments: pairs)
    func mirror(from: String, to: String) {
        let there = Difference(from: standing(from), to: standing(to))
        let back = Difference(from: standing(to), to: standing(from))
        func changes(_ difference: Difference, _ change: (Change) -> Change) -> [String: Set<Change>] {
            Dictionary(
                uniqueKeysWithValues: difference.items.map { ($0.id, Set($0.changes.map(change))) })
        }
        #expect(changes(there, \.self) == changes(back, \.mirrored))
        #expect(there.units.tiers.map(\.gone) == back.units.tiers.map(\.new))
        #expect(there.units.tiers.map(\.new) == back.units.tiers.map(\.gone))
        #expect(there.units.tiers.map(\.before) == back.units.tiers.map(\.after))
        #expect(there.units.successions.begun == back.units.successions.ended)
        #expect(there.quietReports == back.quietReports)
        #expect(there.texts.isEmpty && there.tables.isEmpty && there.matches.isEmpty)
    }

    @Test("Two days differ the same in one reading of the files and in two", arguments: 1...20)
    func readings(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2024-01-01")
        for _ in 0..<30 {
            // Some become known late, and some correct what is known.
            let (spoken, late) = (
                Int.random(in: 1...9, using: &numbers), Int.random(in: 0...3, using: &numbers)
            )
            small.observation(
                "i", Double(Int.random(in: 1...3, using: &numbers)), on: "2025-01-0\(spoken)",
                reported: "2025-01-\(10 + spoken + late)",
                reporter: "\(Int.random(in: 1...3, using: &numbers))")
        }
        let one = small.programme
        var other = one
        other.observations = Observations(Array(one.observations))
        var found = 0
        for (from, to) in [(12, 13), (12, 20), (14, 18), (18, 14), (17, 22)] {
            let days = (day("2025-01-\(from)"), day("2025-01-\(to)"))
            let before = Standing(of: one, on: days.0)
            let here = Difference(from: before, to: Standing(of: one, on: days.1))
            let there = Difference(from: before, to: Standing(of: other, on: days.1))
            #expect(here.items.map(\.changes) == there.items.map(\.changes))
            found += here.items.flatMap(\.changes).count
        }
        #expect(found > 0)
    }

    @Test("Units, successions and milestones too, ids that stand twice among them", arguments: 1...20)
    func rowsRead(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        func any(_ count: Int) -> Int { Int.random(in: 1...count, using: &numbers) }
        func date() -> String? { any(4) == 1 ? nil : "2025-01-0\(any(9))" }
        var small = SmallProgramme()
        for _ in 0..<20 {
            let founded = date()
            small.unit(
                "u\(any(12))", any(2) == 1 ? "commune" : "ward", founded: founded, dissolved: date())
            small.succession("u\(any(9))", into: "u\(any(9))", on: date())
            small.milestone("m\(any(9))", finish: date(), dependsOn: ["m\(any(9))"])
            small.report("m\(any(9))", on: "2025-01-0\(any(9))", any(2) == 1 ? .done : .inProgress)
        }
        let one = small.programme
        var other = one
        other.units = one.units
        other.milestones = one.milestones
        #expect(!other.sharesUnits(with: one) && !other.sharesLists(with: one))
        #expect(one.sharesUnits(with: small.programme) && one.sharesLists(with: small.programme))
        var found = (tiers: 0, successions: 0, changes: 0)
        for (from, to) in [(1, 2), (1, 9), (3, 7), (7, 3), (4, 5), (9, 2)] {
            let days = (day("2025-01-0\(from)"), day("2025-01-0\(to)"))
            let before = Standing(of: one, on: days.0)
            let here = Difference(from: before, to: Standing(of: one, on: days.1))
            let there = Difference(from: before, to: Standing(of: other, on: days.1))
            #expect(here.units == there.units)
            #expect(here.items == there.items)
            #expect(here.quietReports == there.quietReports)
            found.tiers += here.units.tiers.count
            found.successions += here.units.successions.begun.count + here.units.successions.ended.count
            found.changes += here.items.count
        }
        #expect(found.tiers > 0 && found.successions > 0 && found.changes > 0)
    }

    @Test("The order of the rows in the files changes nothing of the order of changes")
    func order() {
        var shuffled = Sample.programme
        shuffled.milestones.reverse()
        shuffled.documents.reverse()
        shuffled.units.reverse()
        shuffled.successions.reverse()
        let (first, last) = (day("2025-02-01"), day("2025-09-20"))
        let plain = Difference(
            from: Standing(of: Sample.programme, on: first), to: Standing(of: Sample.programme, on: last))
        let other = Difference(
            from: Standing(of: shuffled, on: first), to: Standing(of: shuffled, on: last))
        #expect(plain.items.map(\.id) == other.items.map(\.id))
        #expect(plain.units == other.units)
    }
}

extension Change {
    /// The change seen from the other side.
    fileprivate var mirrored: Change {
        switch self {
        case .added: .dropped
        case .dropped: .added
        case .indicatorStatus(let from, let to): .indicatorStatus(from: to, to: from)
        case .milestoneStatus(let from, let to): .milestoneStatus(from: to, to: from)
        case .disagreement(let from, let to): .disagreement(from: to, to: from)
        case .moved(let date, let from, let to): .moved(date, from: to, to: from)
        case .target(let due, let from, let steps, let to):
            .target(due: due, from: to, steps: steps.reversed(), to: from)
        case .value(let from, let to): .value(from: to, to: from)
        case .correction(let from, let to): .correction(from: to, to: from)
        case .furtherCorrections: self
        case .dispute(let from, let to): .dispute(from: to, to: from)
        case .reporters(let differed, let differ): .reporters(differed: differ, differ: differed)
        case .silence(let from, let to): .silence(from: to, to: from)
        case .baseline(let from, let to): .baseline(from: to, to: from)
        case .rating(let from, let to): .rating(from: to, to: from)
        case .evidence(let from, let to): .evidence(from: to, to: from)
        case .state(let from, let to): .state(from: to, to: from)
        case .redefined(let trait, let from, let to): .redefined(trait, from: to, to: from)
        case .quota(let from, let to): .quota(from: to, to: from)
        case .present(let from, let to): .present(from: to, to: from)
        }
    }
}
