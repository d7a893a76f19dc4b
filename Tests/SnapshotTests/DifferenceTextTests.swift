import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

@Suite("Differences as text")
struct DifferenceTextTests {
    /// What is compared in a golden text.
    struct Span: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let from, to: String
    }

    static let spans = [
        Span(testDescription: "summer", from: "2025-06-30", to: "2025-09-20"),
        Span(testDescription: "targets", from: "2025-02-01", to: "2025-03-01"),
        Span(testDescription: "merger", from: "2025-06-30", to: "2025-07-01"),
    ]

    private func standing(_ text: String, of programme: Programme = Sample.programme) throws -> Standing {
        Standing(of: programme, on: try #require(Day(iso: text)))
    }

    private func text(
        _ difference: Difference, _ language: Language, width: Int, glyphs: GlyphSet = .unicode
    ) -> String {
        DifferenceText.render(
            difference,
            in: PanelContext(standing: difference.to, language: language, glyphs: glyphs),
            findings: (difference.from.programme.name == difference.to.programme.name ? nil : 0, 0),
            width: width)
    }

    @Test("Two days of the sample", arguments: spans, [Language.vietnamese, .english])
    func days(span: Span, language: Language) throws {
        let difference = Difference(from: try standing(span.from), to: try standing(span.to))
        for width in [80, 120] {
            GoldenText.expect(
                text(difference, language, width: width),
                named: "diff-\(span.testDescription)-\(width)-\(language.rawValue)")
        }
    }

    @Test("Two editions", arguments: [Language.vietnamese, .english])
    func editions(language: Language) throws {
        let difference = Difference(
            from: try standing("2025-08-31"), to: try standing("2025-09-20", of: OtherEdition.programme))
        for width in [80, 120] {
            GoldenText.expect(
                text(difference, language, width: width),
                named: "diff-editions-\(width)-\(language.rawValue)")
        }
    }

    @Test("In ASCII, at forty columns")
    func narrow() throws {
        let difference = Difference(from: try standing("2025-02-01"), to: try standing("2025-03-01"))
        GoldenText.expect(
            text(difference, .english, width: 40, glyphs: .ascii), named: "diff-targets-40-ascii")
    }

    @Test("No line is wider than asked for, and none of the data is cut", arguments: [20, 33, 56, 80, 1000])
    func width(width: Int) throws {
        let difference = Difference(
            from: try standing("2024-12-31"), to: try standing("2025-09-20", of: OtherEdition.programme))
        for language in Language.allCases {
            let lines = text(difference, language, width: width).split(separator: "\n")
            #expect(lines.count > 40)
            #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= width })
            #expect(width < 80 || !lines.contains { $0.contains("…") })
        }
    }

    @Test("Nothing differs: that is said, in both languages")
    func nothing() throws {
        let same = Difference(from: try standing("2025-09-20"), to: try standing("2025-09-20"))
        let english = text(same, .english, width: 80).split(separator: "\n")
        #expect(english.dropFirst().first == "Nothing differs.")
        #expect(english.count == 4)
        var remarked = Sample.programme
        remarked.digest = "another"
        let edition = Difference(
            from: try standing("2025-09-20"), to: try standing("2025-09-20", of: remarked))
        #expect(text(edition, .english, width: 80).contains("\nThe files are not the same, but nothing"))
        #expect(text(same, .vietnamese, width: 80).contains("\nKhông có gì khác nhau.\n"))
    }

    @Test("More lines than are drawn at once, none lost and none twice")
    func manyLines() throws {
        var programme = Programme(name: "many")
        let old = Standing(of: programme, on: Sample.day)
        programme.documents = (1000..<2000).map { number in
            Document(
                id: "D\(number)", kind: LocalText(""), issuer: LocalText(""), issued: nil, effective: nil,
                title: LocalText("T"), replaces: [], status: LocalText(""), source: "",
                place: RowPlace(table: .documents, line: number))
        }
        var one = Programme(name: "many")
        one.documents = [programme.documents[0]]
        let difference = Difference(
            from: Standing(of: one, on: old.day), to: Standing(of: programme, on: old.day))
        let lines = text(difference, .english, width: 80).split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix(" D1") }.count == 999)
        #expect(Set(lines).count == lines.count)
    }

    @Test("Of many corrections three are shown, and all the others counted")
    func corrections() throws {
        let edition = { (value: Double) in
            var programme = Programme(name: "corrected")
            programme.indicators = Array(Sample.programme.indicators.prefix(1))
            programme.observations = Observations(
                (1...28).map { number in
                    Observation(
                        indicator: "par-index", day: Day(number: Int32(20_000 + number)), reporter: "",
                        value: value,
                        reported: Day(number: Int32(20_000 + number)), certainty: .final, source: "",
                        place: RowPlace(table: .observations, line: number))
                })
            return Standing(of: programme, on: Sample.day)
        }
        let lines = text(Difference(from: edition(1), to: edition(2)), .english, width: 80)
            .split(separator: "\n")
        #expect(lines.count { $0.contains("1.00 → 2.00") } == 3)
        #expect(lines.contains { $0.hasSuffix("and 25 earlier days") })
    }
}
