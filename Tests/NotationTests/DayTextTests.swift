import Notation
import Testing

@Suite("Days as people write them")
struct DayTextTests {
    private let day = Day(year: 2025, month: 9, day: 20)

    @Test("A day, with and without its year")
    func single() throws {
        let day = try #require(day)
        #expect(DayText.write(day, language: .vietnamese) == "20/09/2025")
        #expect(DayText.write(day, language: .english) == "2025-09-20")
        #expect(DayText.short(day, for: Reader(.vietnamese)) == "20/09")
        #expect(DayText.short(day, for: Reader(.english)) == "20 Sep")
        let early = try #require(Day(year: 2026, month: 1, day: 3))
        #expect(DayText.write(early, language: .vietnamese) == "03/01/2026")
        #expect(DayText.short(early, for: Reader(.vietnamese)) == "03/01")
        #expect(DayText.short(early, for: Reader(.english)) == "3 Jan")
    }

    @Test(
        "A span says once what its ends share",
        arguments: [
            ("2025-09-25", "2025-09-27", "25–27/09/2025", "25–27 Sep 2025"),
            ("2025-09-01", "2025-09-05", "01–05/09/2025", "1–5 Sep 2025"),
            ("2025-08-25", "2025-09-03", "25/08–03/09/2025", "25 Aug–3 Sep 2025"),
            ("2025-12-25", "2026-01-03", "25/12/2025–03/01/2026", "2025-12-25–2026-01-03"),
            ("2025-09-20", "2026-09-20", "20/09/2025–20/09/2026", "2025-09-20–2026-09-20"),
            ("2025-09-20", "2025-09-20", "20/09/2025", "2025-09-20"),
        ])
    func spans(first: String, last: String, vietnamese: String, english: String) throws {
        let from = try #require(Day(iso: first))
        let to = try #require(Day(iso: last))
        #expect(DayText.span(from, to, for: Reader(.vietnamese)) == vietnamese)
        #expect(DayText.span(from, to, for: Reader(.english)) == english)
    }

    @Test("The months of a ruler, and nothing for what is no month")
    func months() {
        let vietnamese = (1...12).map { DayText.month($0, language: .vietnamese) }
        #expect(
            vietnamese == ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"])
        let english = (1...12).map { DayText.month($0, language: .english) }
        #expect(english.joined(separator: " ") == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
        #expect(DayText.month(0, language: .english) == "")
        #expect(DayText.month(13, language: .vietnamese) == "")
    }
}
