import Notation
import ReformModel
import Testing

/// Their equality is written out, cell by cell: each cell is another one here once.
@Suite("Rows that are shared")
struct SharedRowTests {
    private static let day = Day(number: 9000)

    /// Of rows that differ from the first in one part each, none is equal to it, and no part is left out.
    private func expectParts<Row: AnyObject & Hashable>(_ row: Row, same: Row, others: [Row]) {
        #expect(row !== same)
        #expect(row == same)
        #expect(row.hashValue == same.hashValue)
        for (place, other) in others.enumerated() { #expect(row != other, "part \(place)") }
        #expect(Mirror(reflecting: row).children.count == others.count)
    }

    private func unit(
        id: String = "u", title: String = "t", kind: String = "ward", bloc: Unit.Bloc? = nil,
        parent: String = "p", founded: Day? = nil, dissolved: Day? = nil, population: Int? = nil,
        areaKm2: Double? = nil, line: Int = 2
    ) -> Unit {
        Unit(
            id: id, title: LocalText(title), kind: kind, bloc: bloc, parent: parent, founded: founded,
            dissolved: dissolved, population: population, areaKm2: areaKm2,
            place: RowPlace(table: .units, line: line))
    }

    @Test("A unit")
    func units() {
        let day = SharedRowTests.day
        expectParts(
            unit(), same: unit(),
            others: [
                unit(id: "v"), unit(title: "o"), unit(kind: "commune"), unit(bloc: .party), unit(parent: "q"),
                unit(founded: day), unit(dissolved: day), unit(population: 1), unit(areaKm2: 1),
                unit(line: 3),
            ])
    }

    private func succession(
        predecessor: String = "a", successor: String = "b", day: Day? = nil,
        extent: Succession.Extent = .whole, document: String = "d", note: String = "n", line: Int = 2
    ) -> Succession {
        Succession(
            predecessor: predecessor, successor: successor, day: day, extent: extent, document: document,
            note: LocalText(note), place: RowPlace(table: .successions, line: line))
    }

    @Test("A link of a succession")
    func successions() {
        expectParts(
            succession(), same: succession(),
            others: [
                succession(predecessor: "c"), succession(successor: "c"),
                succession(day: SharedRowTests.day), succession(extent: .part), succession(document: "e"),
                succession(note: "o"), succession(line: 3),
            ])
    }

    private func report(
        milestone: String = "m", reported: Day = day, reporter: String = "r", state: Report.State? = nil,
        percent: Double? = nil, forecast: Day? = nil, finished: Day? = nil, rating: Report.Rating? = nil,
        evidence: Report.Evidence? = nil, certainty: Certainty = .final, note: String = "n",
        source: String = "s", line: Int = 2
    ) -> Report {
        Report(
            milestone: milestone, reported: reported, reporter: reporter, state: state, percent: percent,
            forecast: forecast, finished: finished, rating: rating, evidence: evidence, certainty: certainty,
            note: LocalText(note), source: source, place: RowPlace(table: .reports, line: line))
    }

    @Test("A report")
    func reports() {
        let day = SharedRowTests.day
        expectParts(
            report(), same: report(),
            others: [
                report(milestone: "o"), report(reported: day + 1), report(reporter: "o"),
                report(state: .done), report(percent: 1), report(forecast: day), report(finished: day),
                report(rating: .green), report(evidence: .claimed), report(certainty: .illustrative),
                report(note: "o"), report(source: "o"), report(line: 3),
            ])
    }

    private func milestone(
        id: String = "m", workstream: String = "w", level: String = "l", title: String = "t",
        baselineStart: Day? = nil, baselineFinish: Day? = nil, weight: Double = 1,
        owners: [LocalText] = [], dependsOn: [String] = [], document: String = "d", line: Int = 2
    ) -> Milestone {
        Milestone(
            id: id, workstream: workstream, level: level, title: LocalText(title),
            baselineStart: baselineStart, baselineFinish: baselineFinish, weight: weight, owners: owners,
            dependsOn: dependsOn, document: document, place: RowPlace(table: .milestones, line: line))
    }

    @Test("A milestone")
    func milestones() {
        let day = SharedRowTests.day
        expectParts(
            milestone(), same: milestone(),
            others: [
                milestone(id: "o"), milestone(workstream: "o"), milestone(level: "o"),
                milestone(title: "o"), milestone(baselineStart: day), milestone(baselineFinish: day),
                milestone(weight: 2), milestone(owners: [LocalText("o")]), milestone(dependsOn: ["o"]),
                milestone(document: "o"), milestone(line: 3),
            ])
    }

    private func indicator(
        id: String = "i", workstream: String = "w", title: String = "t", unit: String = "%",
        direction: Indicator.Direction = .increase, baseline: Double? = nil, baselineDay: Day? = nil,
        group: String = "g", step: Int? = nil, limit: Double? = nil, decimals: Int? = nil,
        accumulation: Indicator.Accumulation? = nil, document: String = "d", line: Int = 2
    ) -> Indicator {
        Indicator(
            id: id, workstream: workstream, title: LocalText(title), unit: LocalText(unit),
            direction: direction, baseline: baseline, baselineDay: baselineDay, group: group, step: step,
            limit: limit, decimals: decimals, accumulation: accumulation, document: document,
            place: RowPlace(table: .indicators, line: line))
    }

    @Test("An indicator")
    func indicators() {
        expectParts(
            indicator(), same: indicator(),
            others: [
                indicator(id: "o"), indicator(workstream: "o"), indicator(title: "o"), indicator(unit: "o"),
                indicator(direction: .decrease), indicator(baseline: 1),
                indicator(baselineDay: SharedRowTests.day), indicator(group: "o"), indicator(step: 1),
                indicator(limit: 1), indicator(decimals: 1), indicator(accumulation: .year),
                indicator(document: "o"), indicator(line: 3),
            ])
    }
}
