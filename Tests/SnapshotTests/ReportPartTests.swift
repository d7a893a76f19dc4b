import Canvas
import Diagnostics
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

/// The parts of a report where the sample has nothing to say.
@Suite("The parts of a report")
struct ReportPartTests {
    private func report(
        _ small: SmallProgramme, findings: FindingList = .none, _ language: Language = .english
    ) -> String {
        let context = PanelContext(
            standing: small.standing(on: "2025-06-01"), language: language, findings: findings)
        return MarkdownReport.render(ReportSheet(context, since: day("2025-05-25")))
    }

    private func finding(_ file: String, _ line: Int, _ severity: Severity, _ problem: Problem) -> Finding {
        Finding(severity: severity, place: Place(file: file, line: line, column: 1), problem: problem)
    }

    @Test("Sums of successions that do not hold are told with their findings, and these not again")
    func successions() {
        var small = SmallProgramme()
        small.unit("a", dissolved: "2025-05-01", population: 100, area: 1)
        small.unit("b", dissolved: "2025-05-01", population: 200, area: 2)
        small.unit("c", founded: "2025-05-01", population: 350, area: 3)
        small.succession("a", into: "c", on: "2025-05-01", .whole)
        small.succession("b", into: "c", on: "2025-05-01", .whole)
        let problem = Problem.relation(
            .succession(.dissolvedWithoutSuccessor(unit: "d", day: day("2025-05-01"))))
        let text = report(small, findings: FindingList([finding("units.csv", 5, .warning, problem)]))
        #expect(
            text.contains(
                "2025-05-01: 2 units became 1. Inhabitants: apart by +50 (300 → 350). Area (km²): agrees (3.00 → 3.00)."
            ))
        #expect(text.matches(of: /units\.csv:5:1/).count == 1)
        #expect(text.contains("Nothing else is wrong in the files."))
        #expect(text.contains("The files have 1 finding: see the checks."))
    }

    @Test("Errors come first, five are told, the rest is counted; notes are none")
    func findings() {
        let lines = (1...7).map { finding("targets.csv", $0, $0 < 5 ? .warning : .error, .table(.noHeader)) }
        let note = finding("targets.csv", 9, .note, .table(.noHeader))
        let text = report(SmallProgramme(), findings: FindingList(lines + [note]))
        let told = text.split(separator: "\n").filter { $0.hasPrefix("- targets.csv:") }
        #expect(told.map { $0.prefix(15) } == [5, 6, 7, 1, 2].map { "- targets.csv:\($0)" })
        #expect(text.contains("\n- and 2 more\n"))
        #expect(text.contains("7 findings in the files touch what is shown here"))
    }

    @Test("What nobody knows to be done stands apart from what is late", arguments: Language.allCases)
    func unclear(language: Language) {
        var small = SmallProgramme()
        small.milestone("silent", finish: "2025-05-01")
        small.milestone("said", finish: "2025-05-01")
        small.milestone("late", finish: "2025-05-01", dependsOn: ["said"])
        small.milestone("after", finish: "2025-06-20", dependsOn: ["late"])
        small.report("silent", on: "2025-04-01", .inProgress)
        small.report("said", on: "2025-05-02", .done)
        small.report("late", on: "2025-05-20", .inProgress, forecast: "2025-06-10")
        let text = report(small, language)
        let isVietnamese = language == .vietnamese
        let lines = text.split(separator: "\n")
        #expect(
            lines.count { $0.hasPrefix("### 1. late") } == 1 && lines.count { $0.hasPrefix("### 2.") } == 0)
        #expect(
            lines.contains(
                isVietnamese
                    ? "- silent: chưa ai báo cáo từ ngày dự kiến 01/05/2025"
                    : "- silent: nobody has reported since the day expected, 2025-05-01"))
        #expect(
            lines.contains(
                isVietnamese ? "- said: báo xong, chưa có minh chứng" : "- said: said to be done, no evidence"
            ))
        #expect(
            lines.contains(
                isVietnamese
                    ? "- **Phải chờ:** said (xong, chưa có minh chứng)"
                    : "- **Waits for:** said (claimed, no evidence)"))
        #expect(
            lines.contains(
                isVietnamese
                    ? "- **Đang chờ việc này:** after (còn 19 ngày)"
                    : "- **Waiting for it:** after (19 days to go)"))
        #expect(
            lines.contains(
                isVietnamese
                    ? "- **Thời hạn:** kế hoạch 01/05/2025, dự báo 10/06/2025: muộn 40 ngày"
                    : "- **Day:** plan 2025-05-01, forecast 2025-06-10: 40 days later"))
    }

    @Test("Of many items thirty are told and the rest is counted")
    func many() {
        var small = SmallProgramme()
        for number in 100..<145 {
            small.milestone("m\(number)", finish: "2025-05-01")
            small.report("m\(number)", on: "2025-05-20", .inProgress)
        }
        let text = report(small)
        #expect(text.split(separator: "\n").count { $0.firstMatch(of: /^### \d/) != nil } == 30)
        #expect(text.contains("\nand 15 more\n"))
        #expect(text.contains("Of 0 indicators and 45 milestones, 45 are late or off track."))
    }

    @Test("Why an indicator has its colour, in a sentence")
    func reasons() {
        var small = SmallProgramme()
        for id in ["slow", "still", "away"] {
            small.indicator(id, baseline: 100, on: "2025-01-01")
            small.target(id, 200, due: "2025-12-31")
        }
        small.observation("slow", 110, on: "2025-05-31")
        small.observation("still", 100, on: "2025-05-31")
        small.observation("away", 90, on: "2025-05-31")
        small.indicator("over", .decrease, baseline: 0, on: "2025-01-01", accumulation: .year)
        small.target("over", 10, due: "2025-12-31")
        small.observation("over", 11, on: "2025-05-31")
        let text = report(small)
        for sentence in [
            "The value of 2025-05-31 is 110 and should be 141.21; from then on it must go 6.3 times as fast to be at 200 by 2025-12-31.",
            "The value of 2025-05-31 is 100 and should be 141.21; so far it has not moved towards 200, due 2025-12-31.",
            "The value of 2025-05-31 is 90 and should be 141.21; it moves away from 200, due 2025-12-31.",
            "The year's limit of 10 is passed: 11 on 2025-05-31.",
        ] { #expect(text.contains("- **Why:** \(sentence)"), "\(sentence)") }
    }
}
