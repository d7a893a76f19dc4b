import Assessment
import Notation
import ReformModel
import Testing

@testable import Panels

@Suite("The timeline of congresses")
struct CongressTimelineTests {
    @Test("What is done is drawn as done, with a plan to hold it against and without")
    func done() throws {
        let start = try #require(Day(iso: "2025-03-01"))
        let finish = try #require(Day(iso: "2025-05-31"))
        let today = try #require(Day(iso: "2025-07-01"))
        var programme = Programme(name: "p")
        for (id, planned) in [("planned", finish), ("unplanned", nil)] {
            programme.milestones.append(
                Milestone(
                    id: id, workstream: "", level: "commune", title: LocalText(id), baselineStart: start,
                    baselineFinish: planned, weight: 1, owners: [], dependsOn: [], document: "",
                    place: RowPlace(table: .milestones, line: 2)))
            programme.reports.append(
                Report(
                    milestone: id, reported: finish, reporter: "", state: .done, percent: nil, forecast: nil,
                    finished: finish, rating: nil, evidence: .verified, certainty: .final,
                    note: LocalText(""), source: "", place: RowPlace(table: .reports, line: 2)))
        }
        let context = PanelContext(standing: Standing(of: programme, on: today), language: .english)
        let timeline = CongressTimeline(context.standing.milestones, in: context, width: 90)
        for standing in context.standing.milestones {
            let text = Drawn.text(timeline.lines(standing), width: 90)
            #expect(text.contains("████◆") && !text.contains("▒"), "\(standing.id)")
        }
    }
}
