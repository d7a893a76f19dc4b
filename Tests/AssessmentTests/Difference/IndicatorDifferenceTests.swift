import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Differences of indicators")
struct IndicatorDifferenceTests {
    /// The changes of the one item that changed.
    private func changes(_ difference: Difference, _ id: String = "i") -> [Change] {
        difference.items.first { $0.subject == .indicator(id) }?.changes ?? []
    }

    private func difference(
        _ small: SmallProgramme, _ from: String, _ to: String, edition: SmallProgramme? = nil
    ) -> Difference {
        Difference(from: small.standing(on: from), to: (edition ?? small).standing(on: to))
    }

    private var course: SmallProgramme {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2025-01-01")
        small.target("i", 12, due: "2025-12-31", decided: "2025-01-01")
        small.target("i", 12.05, due: "2025-12-31", decided: "2025-02-04")
        small.target("i", 14, due: "2025-12-31", decided: "2025-02-26")
        small.observation("i", 6, on: "2025-03-31")
        small.observation("i", 6.5, on: "2025-06-30")
        return small
    }

    @Test("A target revised twice: from, what was decided in between, to")
    func revisedTarget() throws {
        let found = changes(difference(course, "2025-02-01", "2025-03-01"))
        guard case .target(let due, let from, let steps, let to)? = found.first, found.count == 1 else {
            Issue.record("\(found)")
            return
        }
        #expect(due == day("2025-12-31"))
        #expect(from?.value == 12 && steps.map(\.value) == [12.05] && to?.value == 14)
        let back = changes(difference(course, "2025-03-01", "2025-02-01"))
        guard case .target(_, let later, let backSteps, let earlier)? = back.first else {
            Issue.record("\(back)")
            return
        }
        #expect(later?.value == 14 && backSteps.map(\.value) == [12.05] && earlier?.value == 12)
    }

    @Test("Silent for more than twice its rhythm, and heard again")
    func silence() throws {
        var small = SmallProgramme()
        small.indicator("i", baseline: 1, on: "2023-01-01")
        for (day, value) in [("2025-01-01", 8.0), ("2025-01-31", 9), ("2025-03-02", 10), ("2025-06-01", 11)] {
            small.observation("i", value, on: day)
        }
        // Its rhythm is thirty days.
        #expect(difference(small, "2025-03-02", "2025-05-01").items.isEmpty)
        let silent = try #require(difference(small, "2025-05-01", "2025-05-02").items.first)
        #expect(silent.consequence == .lostSight)
        #expect(silent.changes == [.silence(from: false, to: true)])
        let heard = changes(difference(small, "2025-05-02", "2025-06-01"))
        #expect(heard.contains(.silence(from: true, to: false)))
    }

    @Test("A target for another day due is one more, not a revision")
    func furtherTarget() {
        var edition = course
        edition.target("i", 20, due: "2026-12-31", decided: "2025-05-01")
        let found = changes(difference(course, "2025-06-01", "2025-06-01", edition: edition))
        #expect(found.count == 1)
        guard case .target(let due, nil, _, let to?)? = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(due == day("2026-12-31") && to.value == 20)
    }

    @Test("A new value, and the status that it changes: from on track to off track")
    func newValue() {
        let found = changes(difference(course, "2025-04-01", "2025-07-01"))
        #expect(found.count == 2)
        #expect(found.first == .indicatorStatus(from: .onTrack, to: .atRisk))
        guard case .value(let from?, let to?)? = found.last else {
            Issue.record("\(found)")
            return
        }
        #expect(from.value == 6 && to.value == 6.5 && to.day == day("2025-06-30"))
    }

    @Test("Days alone change nothing")
    func timeAlone() {
        #expect(difference(course, "2025-04-01", "2025-06-29").isEmpty)
    }

    @Test("A value of a day that both sides have: corrected; one between: late; one that is gone")
    func corrections() {
        var old = SmallProgramme()
        var new = SmallProgramme()
        for (value, date) in [(1.0, "2025-01-31"), (2, "2025-02-28"), (4, "2025-04-30")] {
            old.observation("i", value, on: date)
        }
        for (value, date) in [(1.5, "2025-01-31"), (3.0, "2025-03-31"), (4, "2025-04-30")] {
            new.observation("i", value, on: date)
        }
        old.indicator("i")
        new.indicator("i")
        let found = changes(difference(old, "2025-05-01", "2025-05-01", edition: new))
        let pairs = found.map { change -> [Double?] in
            guard case .correction(let from, let to) = change else { return [] }
            return [from?.value, to?.value]
        }
        #expect(pairs == [[nil, 3], [2, nil], [1, 1.5]])
    }

    @Test("A figure that is settled with the same value is a correction: it was made up")
    func settled() {
        var old = SmallProgramme()
        old.indicator("i")
        var new = old
        old.observation("i", 5, on: "2025-01-31", .illustrative)
        new.observation("i", 5, on: "2025-01-31")
        let found = changes(difference(old, "2025-05-01", "2025-05-01", edition: new))
        guard case .correction(let from, let to)? = found.first, found.count == 1 else {
            Issue.record("\(found)")
            return
        }
        #expect(from?.certainty == .illustrative && to?.certainty == .final)
    }

    @Test("Of a series that was worked out anew the newest corrections are listed, the others counted")
    func manyCorrections() {
        var old = SmallProgramme()
        old.indicator("i")
        var new = old
        for month in 0..<20 {
            let date = day("2023-01-31").adding(months: month).description
            old.observation("i", 1, on: date)
            new.observation("i", 2, on: date)
        }
        let found = changes(difference(old, "2025-05-01", "2025-05-01", edition: new))
        #expect(found.count == 13)
        #expect(found.last == .furtherCorrections(8))
        guard case .correction(_, let newest?)? = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(newest.day == day("2023-01-31").adding(months: 19))
    }

    @Test("Sources that part, and that come together again")
    func dispute() {
        var small = SmallProgramme()
        small.indicator("i")
        small.observation("i", 5, on: "2025-01-31", reporter: "a")
        small.observation("i", 6, on: "2025-01-31", reported: "2025-03-01", reporter: "b")
        let parted = difference(small, "2025-02-01", "2025-03-01")
        #expect(changes(parted) == [.dispute(from: [], to: [6])])
        #expect(parted.items.first?.consequence == .disputed)
        #expect(difference(small, "2025-03-01", "2025-02-01").items.first?.consequence == .said)
    }

    @Test("Another direction, unit or baseline is another way to measure")
    func redefined() {
        var old = SmallProgramme()
        old.indicator("i", baseline: 10, on: "2025-01-01")
        old.observation("i", 5, on: "2025-02-01")
        let from = old.standing(on: "2025-03-01")
        var edition = old.programme
        edition.indicators = edition.indicators.map {
            $0.edited(unit: "km", direction: .decrease, baseline: 11)
        }
        let found = changes(Difference(from: from, to: Standing(of: edition, on: day("2025-03-01"))))
        #expect(found.count == 3)
        #expect(found.contains(.redefined(.direction, from: .word("increase"), to: .word("decrease"))))
        #expect(found.contains(.redefined(.unit, from: .none, to: .text(LocalText("km")))))
        guard case .baseline(let before, let after)? = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(before.value == 10 && after.value == 11)
    }
}
