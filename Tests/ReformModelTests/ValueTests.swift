import Notation
import Testing

@testable import ReformModel

@Suite("Numbers and days in cells")
struct ValueTests {
    private func number(_ text: String, _ format: NumberFormat = NumberFormat()) -> Double? {
        let bytes = Array(text.utf8)
        return format.parse(bytes, 0..<bytes.count)
    }

    @Test(
        "Numbers as the standard writes them",
        arguments: [
            ("12.5", 12.5), ("-0.1", -0.1), ("+7", 7), ("0", 0), (".5", 0.5), ("5.", 5), ("1e3", 1000),
            ("123456789012345", 123_456_789_012_345), ("0.1234567890123456789", 0.1234567890123456789),
            ("9007199254740993", 9_007_199_254_740_992), ("14.05", 14.05), ("100.10", 100.1),
        ])
    func numbers(text: String, value: Double) {
        #expect(number(text) == value)
    }

    @Test(
        "Texts that are no number",
        arguments: [
            "", "-", ".", "12,5", "1 234", "0x10", "inf", "NaN", "1e", "1.2.3", "12a", "--1", "1e999", "٣",
        ])
    func notNumbers(text: String) {
        #expect(number(text) == nil)
    }

    @Test("The quick way and the exact one agree on every value of two decimals")
    func exact() {
        var wrong = 0
        for hundredths in 0..<200_000 {
            let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
            if number(text) != Double(text) { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test("Decimal comma, groups and units")
    func formats() {
        let vietnamese = NumberFormat(decimal: UInt8(ascii: ","), group: Array(".".utf8))
        #expect(number("1.234.567,5", vietnamese) == 1_234_567.5)
        #expect(number("12,5", vietnamese) == 12.5)
        #expect(number("12.5", NumberFormat(decimal: UInt8(ascii: ","))) == nil)
        let spaced = NumberFormat(group: Array("\u{A0}".utf8))
        #expect(number("1\u{A0}234", spaced) == 1234)
        let bare = NumberFormat(isBare: false)
        #expect(number("14.05 %", bare) == 14.05)
        #expect(number("≈ -3 tỷ", bare) == -3)
        #expect(number("tỷ", bare) == nil)
    }

    @Test(
        "Days in every form",
        arguments: [
            ("2025-06-30", "default", "2025-06-30"), ("30/06/2025", "%d/%m/%Y", "2025-06-30"),
            ("3/6/2025", "%d/%m/%Y", "2025-06-03"), ("06/30/25", "%m/%d/%y", "2025-06-30"),
            ("30.06.1999", "%d.%m.%Y", "1999-06-30"), ("20250630", "%Y%m%d", "2025-06-30"),
            ("30 Jun 2025", "%d %b %Y", "2025-06-30"), ("June 3, 2025", "%B %d, %Y", "2025-06-03"),
            ("2025-06-30", "%F", "2025-06-30"), ("30-06-2025", "any", "2025-06-30"),
            ("1/7/2025", "any", "2025-07-01"), ("2025/07/01", "any", "2025-07-01"),
            ("31/12/69", "%d/%m/%y", "1969-12-31"),
        ])
    func days(text: String, format: String, day: String) {
        #expect(dayFormat(format)?.parse(Array(text.utf8)[...])?.description == day)
    }

    @Test(
        "Texts that are no day of the format",
        arguments: [
            ("30/06/2025", "default"), ("2025-06-31", "default"), ("30/06/25", "%d/%m/%Y"),
            ("32/01/2025", "%d/%m/%Y"),
            ("30/06/2025x", "%d/%m/%Y"), ("2025063", "%Y%m%d"), ("30 Foo 2025", "%d %b %Y"),
            ("07/2025", "any"),
            ("", "any"),
        ])
    func notDays(text: String, format: String) {
        #expect(dayFormat(format)?.parse(Array(text.utf8)[...]) == nil)
    }

    @Test("Patterns that cannot name a day", arguments: ["%d/%m", "%Q", "%", "%H:%M", ""])
    func notPatterns(text: String) {
        #expect(DayPattern(text) == nil)
    }

    @Test("Months and years stand for their first or last day")
    func edges() {
        let month = Array("2024-02".utf8)[...]
        let year = Array("2025".utf8)[...]
        #expect(DayFormat.yearMonth(.first).parse(month)?.description == "2024-02-01")
        #expect(DayFormat.yearMonth(.last).parse(month)?.description == "2024-02-29")
        #expect(DayFormat.year(.first).parse(year)?.description == "2025-01-01")
        #expect(DayFormat.year(.last).parse(year)?.description == "2025-12-31")
    }

    @Test("A day is written as its format has it")
    func writing() throws {
        let day = try #require(Day(iso: "2025-06-03"))
        #expect(dayFormat("%d/%m/%Y")?.write(day) == "03/06/2025")
        #expect(dayFormat("%d %b %y")?.write(day) == "03 Jun 25")
    }

    @Test(
        "The name that was probably meant",
        arguments: [
            ("titel", "title"), ("Title", "title"), ("observation", "observations"), ("ttile", "title"),
            ("zzzzz", nil), ("", nil), ("x", nil), ("T", "t"), ("tt", "t"),
        ] as [(String, String?)])
    func nearMiss(name: String, nearest: String?) {
        #expect(NearMiss.nearest(to: name, in: ["id", "title", "observations", "t"]) == nearest)
    }

    private func dayFormat(_ text: String) -> DayFormat? {
        switch text {
        case "default": .iso
        case "any": .any
        default: DayPattern(text).map(DayFormat.pattern)
        }
    }
}
