import Notation
import Testing

@Suite("Days of the calendar")
struct DayTests {
    @Test("Leap days exist where the Gregorian calendar has them")
    func leapDays() {
        #expect(Day(iso: "2000-02-29")?.number == 11_016)
        #expect(Day(iso: "2024-02-29") != nil)
        #expect(Day(iso: "1900-02-29") == nil)
        #expect(Day(iso: "2023-02-29") == nil)
        #expect(Day.length(ofMonth: 2, year: 2000) == 29)
        #expect(Day.length(ofMonth: 2, year: 2100) == 28)
    }

    @Test("The ends of the range, and what lies beyond them")
    func range() {
        #expect(Day(iso: "9999-12-31")?.number == 2_932_896)
        #expect(Day(iso: "0001-01-01")?.number == -719_162)
        #expect(Day(iso: "1970-01-01")?.number == 0)
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    }

    @Test(
        "Texts that are no day",
        arguments: [
            "", "2025-6-30", "2025/06/30", "2025-13-01", "2025-04-31", "2025-00-10", "2025-01-00",
            "2025-06-30 ", "+025-06-30", "2025-06-3a", "٢٠٢٥-٠٦-٣٠",
        ])
    func notDays(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test("Parts and text come back the same, for every day of four centuries and a bit")
    func roundTrip() {
        var wrong: [Int32] = []
        var earlier = ""
        for number in Int32(-140_000)...Int32(60_000) {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.parts
            let text = day.description
            let isRight =
                Day(year: year, month: month, day: dayOfMonth) == day && Day(iso: text) == day
                && earlier < text
            if !isRight { wrong.append(number) }
            earlier = text
        }
        #expect(wrong.isEmpty)
    }

    @Test(
        "Months are added by the calendar",
        arguments: [
            ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
            ("2025-03-31", -1, "2025-02-28"),
            ("2025-11-15", 3, "2026-02-15"), ("2025-01-15", -13, "2023-12-15"),
            ("2025-06-30", 0, "2025-06-30"),
            ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
        ])
    func months(start: String, count: Int, end: String) {
        #expect(Day(iso: start)?.adding(months: count).description == end)
    }

    @Test("Differences and sums are in days")
    func arithmetic() throws {
        let start = try #require(Day(iso: "2025-02-28"))
        let end = try #require(Day(iso: "2025-03-01"))
        #expect(end - start == 1)
        #expect(start - end == -1)
        #expect(start + 1 == end)
        #expect(end - 1 == start)
        #expect(start < end)
    }

    @Test("Early years are written with four digits")
    func earlyYears() {
        #expect(Day(year: 33, month: 4, day: 3)?.description == "0033-04-03")
    }
}
