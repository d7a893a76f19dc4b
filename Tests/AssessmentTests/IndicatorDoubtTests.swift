import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("What is not known is never green")
struct IndicatorDoubtTests {
    /// Halfway from 0 to 100 after half of two years, reported every ten days at the end.
    private func halfway(_ value: Double = 50, on text: String) throws -> IndicatorStanding {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2024-01-01")
        small.target("i", 100, due: "2025-12-31")
        for (index, date) in ["2024-12-11", "2024-12-21", "2024-12-31"].enumerated() {
            small.observation("i", value - 2 + Double(index), on: date)
        }
        return try #require(small.standing(on: text).indicator("i"))
    }

    @Test("Silent for more than twice its rhythm: on track is no longer green, and says why")
    func stale() throws {
        let fresh = try halfway(on: "2025-01-20")
        #expect(fresh.status == .onTrack)
        #expect(fresh.doubt == nil)
        #expect(fresh.band == .green)
        let old = try halfway(on: "2025-01-21")
        #expect(old.status == .onTrack)
        #expect(old.doubt == .stale)
        #expect(old.band == .unknown)
    }

    @Test("What is bad stays bad however old it is, what was reached stays reached")
    func staleOtherwise() throws {
        let bad = try halfway(20, on: "2025-03-01")
        #expect(bad.status == .offTrack)
        #expect(bad.band == .red)
        #expect(bad.doubt == nil)
        let reached = try halfway(100, on: "2025-03-01")
        #expect(reached.status == .reached)
        #expect(reached.band == .green)
    }

    private func disputed(_ values: [Double]) throws -> IndicatorStanding {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2024-01-01")
        small.target("i", 100, due: "2025-12-31")
        for (index, value) in values.enumerated() {
            small.observation("i", value, on: "2024-12-31", reporter: "\(index)")
        }
        return try #require(small.standing(on: "2025-01-01").indicator("i"))
    }

    @Test("Sources that agree on the band leave it, one that would worsen it takes the green away")
    func sources() throws {
        #expect(try disputed([50, 49, 51]).band == .green)
        #expect(try disputed([50, 49, 51]).disputes.count == 2)
        for values in [[50, 40.0], [50, 60, 40], [50, 40, 60], [100, 40]] {
            let standing = try disputed(values)
            #expect(standing.status.band == .green)
            #expect(standing.doubt == .disputed)
            #expect(standing.band == .unknown)
        }
        #expect(try disputed([40, 50]).band == .amber)
        #expect(try disputed([40, 50]).doubt == nil)
    }

    @Test("No baseline, no target, too few values: each is unknown, with a reason of its own")
    func reasons() throws {
        var small = SmallProgramme()
        small.indicator("no value")
        small.target("no value", 5, due: "2025-12-31")
        small.indicator("too few")
        small.target("too few", 5, due: "2025-12-31")
        small.observation("too few", 1, on: "2025-01-01")
        small.indicator("no baseline", baseline: 4, on: "2026-01-01")
        small.target("no baseline", 5, due: "2025-12-31")
        small.observation("no baseline", 1, on: "2026-01-02", reported: "2025-02-01")
        small.indicator("no target", accumulation: .year)
        small.observation("no target", 1, on: "2025-01-01")
        let standing = small.standing(on: "2025-02-01")
        let expected: [(String, IndicatorStatus.Reason)] = [
            ("no value", .noObservation), ("too few", .tooFewObservations), ("no baseline", .noBaseline),
            ("no target", .noTarget),
        ]
        for (id, reason) in expected {
            #expect(standing.indicator(id)?.status == .cannotAssess(reason), "\(id)")
            #expect(standing.indicator(id)?.band == .unknown, "\(id)")
        }
    }

    @Test("A made-up value marks its figure, and no other")
    func illustrative() throws {
        var small = SmallProgramme()
        for id in ["real", "made up"] {
            small.indicator(id)
            small.observation(id, 1, on: "2024-01-01")
            small.observation(id, 2, on: "2025-01-01", id == "made up" ? .illustrative : .final)
        }
        let standing = small.standing(on: "2025-01-01")
        #expect(standing.indicator("real")?.isIllustrative == false)
        #expect(standing.indicator("made up")?.isIllustrative == true)
    }
}
