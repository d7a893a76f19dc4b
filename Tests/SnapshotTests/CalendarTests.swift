import Assessment
import Canvas
import Foundation
import Notation
import Panels
import ReformModel
import TerminalSupport
import TestSupport
import Testing

@testable import Snapshot

/// The milestones as an iCalendar object. What another program reads of it: `Tests/Interop/written.py`.
@Suite("The calendar")
struct CalendarTests {
    /// The calendar of files, on a day.
    private func calendar(_ files: [String: String], on day: Day) throws -> (text: String, leftOut: Int) {
        let package = try PackageLoader.load(
            .builtIn(name: "a b", files: files.mapValues { Array($0.utf8) }))
        let standing = Standing(of: package.programme, on: day)
        return CalendarText.render(
            PanelContext(standing: standing, language: .english, glyphs: .unicode, findingCount: 0))
    }

    /// The lines with their folds undone.
    private func lines(_ text: String) -> [String] {
        text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    }

    @Test("The sample, in both languages", arguments: Language.allCases)
    func sample(language: Language) {
        let text = CalendarText.render(Sample.context(language)).text
        GoldenText.expect(
            text.replacingOccurrences(of: "\r\n", with: "\n"), named: "calendar-\(language.rawValue)")
        #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains { $0.isNewline })
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    }

    @Test("How sure a day is, and which days an event has")
    func statuses() throws {
        let rows = [
            "plan,2025-09-01,2025-12-31", "congress,2025-09-25,2025-09-27", "late,,2025-10-01",
            "gone,,2025-10-01",
            "old,,2025-11-01", "none,,", "đ 1,,2025-10-05",
        ]
        let reports = [
            "late,2025-09-01,planned,2025-10-20", "gone,2025-09-02,dropped,", "old,2025-09-03,superseded,",
            "late,2025-09-04,planned,2025-10-21", "late,2026-01-01,done,",
        ]
        let day = try #require(Day(iso: "2025-09-20"))
        let (text, leftOut) = try calendar(
            [
                "milestones.csv": "id,baseline_start,baseline_finish,title\n"
                    + rows.map { $0 + ",\"A, b; c\\\"\n" }.joined(),
                "reports.csv": "milestone,reported,state,forecast\n" + reports.map { $0 + "\n" }.joined(),
            ], on: day)
        #expect(leftOut == 1)
        let lines = lines(text)
        func event(_ id: String) throws -> [String] {
            let start = try #require(lines.firstIndex(of: "UID:\(id)@a%20b.reformboard"))
            return Array(lines[start...].prefix { $0 != "END:VEVENT" })
        }
        let plan = try event("plan")
        #expect(plan.contains("DTSTART;VALUE=DATE:20251231") && plan.contains("DTEND;VALUE=DATE:20260101"))
        #expect(plan.contains("STATUS:CONFIRMED") && plan.contains("SUMMARY:A\\, b\\; c\\\\"))
        #expect(plan.contains("SEQUENCE:0") && plan.contains("DTSTAMP:20250904T000000Z"))
        let congress = try event("congress")
        #expect(
            congress.contains("DTSTART;VALUE=DATE:20250925") && congress.contains("DTEND;VALUE=DATE:20250928")
        )
        let late = try event("late")
        #expect(late.contains("STATUS:TENTATIVE") && late.contains("DTSTART;VALUE=DATE:20251021"))
        #expect(late.contains("SEQUENCE:2") && late.contains { $0.contains("\\nPlanned: 2025-10-01") })
        #expect(try event("gone").contains("STATUS:CANCELLED"))
        #expect(try event("old").contains("STATUS:CANCELLED"))
        #expect(try event("%C4%91%201").contains("STATUS:CONFIRMED"))
    }

    @Test("Lines are folded at 75 octets, within no scalar, and unfold to what they were")
    func folding() {
        var numbers = SeededNumbers(seed: 5545)
        let scalars = ["a", "ế", "đ", "😀", " ", "\u{301}", ","]
        for length in 0..<400 {
            let text = (0..<length).map { _ in scalars[Int.random(in: 0..<scalars.count, using: &numbers)] }
                .joined()
            let folded = CalendarLine.folded(text)
            let pieces = folded.components(separatedBy: "\r\n")
            #expect(pieces.last == "" && pieces.allSatisfy { $0.utf8.count <= 75 })
            let whole = pieces.dropLast().enumerated().map {
                $0 == 0 ? $1 : String($1.unicodeScalars.dropFirst())
            }
            #expect(Array(whole.joined().utf8) == Array(text.utf8))
        }
    }

    @Test("Texts cannot end a line or act on a terminal")
    func escaping() {
        #expect(CalendarLine.escaped("a\\b;c,d\ne") == "a\\\\b\\;c\\,d\\ne")
        #expect(CalendarLine.text("X", "a\r\nEND:VEVENT\u{1B}[2J\u{202E}") == "X:a END:VEVENT[2J\r\n")
    }

    @Test("Locale, time zone and clock change no byte")
    func sameBytes() throws {
        let runs = try SameBytesTests.surroundings.map {
            try ProgramRun(["calendar", "--lang", "vi"], environment: $0)
        }
        #expect(runs[0].code == 0 && runs[0].bytes.count > 3000)
        #expect(runs.allSatisfy { $0.bytes == runs[0].bytes })
        #expect(runs[0].words == "2 mốc không có ngày nên không có trong lịch\n")
    }
}
