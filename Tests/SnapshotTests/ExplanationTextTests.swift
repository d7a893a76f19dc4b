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

    @Test("Every method, topic and meaning of the sample has words in both languages and a name of its own")
    func words() throws {
        for day in ["2025-03-01", "2025-07-01", "2025-09-20", "2026-05-01"] {
            let standing = Standing(of: Sample.programme, on: try #require(Day(iso: day)))
            for language in Language.allCases {
                let context = Sample.context(on: standing.day, language)
                let text = ExplanationText.render(
                    standing.explainedSubjects.filter { if case .unit = $0 { false } else { true } }, context)
                // A fact without a name, and a heading or a sentence without words, would leave a line that
                // begins at the column of the values and follows a line of its own.
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                for (above, line) in zip(lines, lines.dropFirst())
                where line.hasPrefix("                    ") {
                    #expect(above.dropFirst(20).count > 20, "\(line)")
                }
            }
            let json = ExplanationJSON.render(
                standing.explainedSubjects, Sample.context(on: standing.day, .english))
            #expect(!json.contains("\"method\": \"\""))
        }
    }

    private func drawn(_ lines: [PanelLine], _ width: Int) -> [String] {
        var grid = Grid(Size(width: width, height: lines.count))
        for (row, line) in lines.enumerated() { line.draw(in: grid.bounds.rows(from: row), on: &grid) }
        return (0..<lines.count).map(grid.line)
    }
}
