import Notation
import TestSupport
import Testing

@testable import ReformModel

@Suite("The history of reports")
struct ReportHistoryTests {
    /// Reports of three milestones, in any order.
    private func rows(_ numbers: inout SeededNumbers) -> [Report] {
        (0..<40).map { line in
            Report(
                milestone: ["m", "n", "o"].randomElement(using: &numbers) ?? "",
                reported: Day(number: .random(in: 9000...9010, using: &numbers)), reporter: "",
                state: .inProgress, percent: nil, forecast: nil, finished: nil, rating: nil, evidence: nil,
                certainty: Bool.random(using: &numbers) ? .illustrative : .final, note: LocalText(""),
                source: "", place: RowPlace(table: .reports, line: line + 2))
        }
    }

    @Test(
        "On every day it tells of each milestone what was known, by day and then by line", arguments: 1...20)
    func known(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let rows = rows(&numbers)
        let history = ReportHistory(rows)
        for number in 8999...9011 {
            let day = Day(number: Int32(number))
            let known = rows.filter { $0.reported <= day }
            for milestone in ["m", "n", "o", "other"] {
                let own = known.filter { $0.milestone == milestone }
                    .sorted { ($0.reported, $0.place.line) < ($1.reported, $1.place.line) }
                #expect(Array(history.of(milestone, by: day)) == own)
            }
            let tally = history.tally(knownBy: day)
            #expect(tally.illustrative == known.count { $0.certainty == .illustrative })
            #expect(tally.newest == known.map(\.reported).max())
        }
    }

    @Test("A programme whose reports change has another one")
    func changed() {
        var programme = Programme(name: "p")
        var numbers = SeededNumbers(seed: 1)
        let rows = rows(&numbers)
        let day = Day(number: 9010)
        programme.reports = rows
        #expect(programme.reportHistory === programme.reportHistory)
        let count = programme.reportHistory.of("m", by: day).count
        let before = programme
        programme.reports.removeAll { $0.milestone == "m" }
        #expect(programme.reportHistory.of("m", by: day).isEmpty)
        #expect(before.reportHistory.of("m", by: day).count == count)
    }
}

extension ReportHistory {
    fileprivate func of(_ milestone: String, by day: Day) -> ArraySlice<Report> {
        known(course(of: milestone), by: day)
    }
}
