import Assessment
import Canvas
import FoundationEssentials
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

@Suite("Explanations as text and as JSON")
struct ExplanationTextTests {
    private static let subjects: [(name: String, subject: ExplainedSubject)] = [
        ("indicator", .indicator("public-investment")), ("milestone", .milestone("decree-178-settlement")),
        ("workstream", .workstream("entitlements")), ("unit", .unit("06862-2025")),
        ("level", .level("central")), ("funnel", .funnel("decree-178")), ("units", .whole(.units)),
        ("successions", .whole(.successions)), ("staffing", .whole(.staffing)),
    ]

    @Test("One item of each kind", arguments: Language.allCases)
    func text(language: Language) throws {
        for (name, subject) in Self.subjects {
            GoldenText.expect(
                ExplanationText.render([subject], Sample.context(language)),
                named: "explain-\(name)-\(language.rawValue)")
        }
    }

    @Test("JSON of one item, in order and unrounded")
    func json() throws {
        let text = ExplanationJSON.render([.indicator("grdp-growth")], Sample.context(.english))
        GoldenText.expect(text, named: "explain-indicator-json")
        #expect(text.contains("\"version\": 1") && text.contains("12.240"))
    }

    @Test("The page of an item says the same, line by line", arguments: Language.allCases)
    func same(language: Language) {
        let context = Sample.context(language)
        let items: [(ItemID, ExplainedSubject)] =
            context.standing.indicators.map { (.indicator($0.id), .indicator($0.id)) }
            + context.standing.milestones.map { (.milestone($0.id), .milestone($0.id)) }
            + Sample.programme.units.prefix(20).map { (.unit($0.id), .unit($0.id)) }
        for (item, subject) in items {
            let width = 100
            let page = drawn(ItemPage.lines(for: item, in: context, width: width), width)
            // Without the heading that names the kind.
            let sections = drawn(
                Array(ExplanationPage.lines(for: subject, in: context, width: width).dropFirst(2)), width)
            let row = ItemPage.whyRow(of: item, in: context, width: width)
            #expect(!sections.isEmpty, "\(item)")
            #expect(Array(page.dropFirst(row).prefix(sections.count)) == sections, "\(item)")
        }
    }

    @Test(
        "Every method that the sample meets has a name for programs",
        arguments: ["2025-03-01", "2025-07-01", "2025-09-20", "2026-05-01"])
    func names(day: String) throws {
        let context = Sample.context(on: try #require(Day(iso: day)), .english)
        let json = ExplanationJSON.render(context.standing.explainedSubjects, context)
        #expect(json.contains("\"method\": \"timeliness\""))
        #expect(!json.contains("\"method\": \"\""))
    }

    private func drawn(_ lines: [PanelLine], _ width: Int) -> [String] {
        var grid = Grid(Size(width: width, height: lines.count))
        for (row, line) in lines.enumerated() { line.draw(in: grid.bounds.rows(from: row), on: &grid) }
        return (0..<lines.count).map(grid.line)
    }
}
