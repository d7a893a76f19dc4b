import Assessment
import Notation
import TestSupport
import Testing

@Suite("Spans in years")
struct YearSpanTests {
    @Test(
        "Whole anniversaries are whole years, whatever leap days lie between",
        arguments: [
            ("2015-12-31", "2023-12-31", 8.0), ("2023-03-01", "2024-03-01", 1),
            ("2024-02-29", "2025-02-28", 1),
            ("2024-02-29", "2028-02-29", 4), ("2024-02-29", "2027-02-28", 3), ("2024-12-31", "2025-12-31", 1),
            ("2025-01-01", "2025-01-01", 0),
        ] as [(String, String, Double)])
    func anniversaries(start: String, end: String, years: Double) {
        #expect(YearSpan.years(from: day(start), to: day(end)) == years)
    }

    @Test("The rest is a share of the year begun, 365 or 366 days long")
    func rest() {
        #expect(YearSpan.years(from: day("2025-01-01"), to: day("2025-12-31")) == 364.0 / 365)
        #expect(YearSpan.years(from: day("2024-01-01"), to: day("2024-12-31")) == 365.0 / 366)
        #expect(YearSpan.years(from: day("2024-02-29"), to: day("2025-03-01")) == 1 + 1.0 / 365)
        // The year begun on 28 February 2027 ends on 29 February 2028: 366 days.
        #expect(YearSpan.years(from: day("2024-02-29"), to: day("2028-02-28")) == 3 + 365.0 / 366)
    }

    @Test("Backwards it is the same, negative")
    func backwards() {
        #expect(YearSpan.years(from: day("2025-03-01"), to: day("2024-02-29")) == -(1 + 1.0 / 365))
    }

    @Test("Every further day is further on, over leap days too")
    func everyDay() {
        let start = day("2024-02-29")
        var last = -1.0
        for count in 0...1500 {
            let years = YearSpan.years(from: start, to: start + count)
            #expect(years > last)
            last = years
        }
    }

    @Test(
        "The share of a year at the end of a day",
        arguments: [
            ("2025-01-01", 1.0 / 365), ("2025-12-31", 1), ("2024-02-29", 60.0 / 366),
            ("2025-03-01", 60.0 / 365),
            ("2024-12-31", 1), ("1900-12-30", 364.0 / 365),
        ] as [(String, Double)])
    func shareOfYear(text: String, share: Double) {
        #expect(YearSpan.shareOfYear(at: day(text)) == share)
    }
}
