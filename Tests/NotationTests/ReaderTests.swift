import Notation
import Testing

@Suite("A reader's own notation")
struct ReaderTests {
    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    @Test("Days with the day first, in whatever language", arguments: Language.allCases)
    func dayFirst(language: Language) throws {
        let reader = Reader(language, days: .dayFirst)
        let (first, last) = (try day("2025-09-25"), try day("2025-10-02"))
        #expect(DayText.write(first, for: reader) == "25/09/2025")
        #expect(DayText.short(first, for: reader) == "25/09")
        #expect(DayText.span(first, first + 2, for: reader) == "25–27/09/2025")
        #expect(DayText.span(first, last, for: reader) == "25/09–02/10/2025")
    }

    @Test("Days with the year first")
    func yearFirst() throws {
        let (first, last) = (try day("2025-09-25"), try day("2025-10-02"))
        let vietnamese = Reader(.vietnamese, days: .yearFirst)
        #expect(DayText.write(first, for: vietnamese) == "2025-09-25")
        #expect(DayText.short(first, for: vietnamese) == "25/09")
        #expect(DayText.span(first, first + 2, for: vietnamese) == "2025-09-25–27")
        #expect(DayText.span(first, last, for: vietnamese) == "2025-09-25–10-02")
        #expect(DayText.span(first, last + 100, for: vietnamese) == "2025-09-25–2026-01-10")
        #expect(DayText.span(first, first + 2, for: Reader(.english)) == "25–27 Sep 2025")
    }

    @Test(
        "Numbers as the reader is used to them",
        arguments: [
            (Reader.NumberForm.points, "−1.234.567,5", "68,4 %"), (.commas, "−1,234,567.5", "68.4 %"),
            (.spaces, "−1\u{A0}234\u{A0}567,5", "68,4 %"),
        ])
    func numbers(form: Reader.NumberForm, number: String, share: String) {
        for language in Language.allCases {
            let reader = Reader(language, numbers: form)
            #expect(NumberText.write(-1_234_567.5, for: reader) == number)
            #expect(NumberText.percent(0.684, for: reader) == share)
        }
    }

    @Test("Where nothing is chosen, as the language does")
    func usual() {
        #expect(Reader(.vietnamese) == Reader(.vietnamese, days: .dayFirst, numbers: .points))
        #expect(Reader(.english) == Reader(.english, days: .yearFirst, numbers: .commas))
    }
}
