import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import TestSupport
import Testing

/// What a page says of milestones that the sample has none of.
@Suite("Pages of milestones in trouble")
struct MilestonePageTests {
    private var programme = Programme(name: "small")

    init() {
        add("a", finish: "2025-12-31", waitingFor: [], forecasts: [("a", "2025-01-01", "2025-12-31")])
        add(
            "stale", finish: "2025-06-30", waitingFor: [],
            forecasts: [("a", "2025-01-01", "2025-06-30"), ("a", "2025-01-11", "2025-06-30")])
        add(
            "disputed", finish: "2025-12-01", waitingFor: [],
            forecasts: [("a", "2025-01-01", "2025-12-01"), ("b", "2025-01-11", "2025-12-05")])
        add(
            "endless", finish: "2025-12-01", waitingFor: [],
            forecasts: [
                ("a", "2025-01-01", "2025-12-01"), ("a", "2025-01-11", "2025-12-11"),
                ("a", "2025-01-21", "2025-12-21"),
            ])
        add("chicken", finish: "2025-12-01", waitingFor: ["egg"], forecasts: [])
        add("egg", finish: "2025-12-01", waitingFor: ["chicken"], forecasts: [])
        add("undated", finish: nil, waitingFor: [], forecasts: [])
        add("last", finish: "2026-01-01", waitingFor: ["late"], forecasts: [])
        add("late", finish: "2025-12-01", waitingFor: [], forecasts: [("a", "2025-01-01", "2026-01-11")])
    }

    private mutating func add(
        _ id: String, finish: String?, waitingFor others: [String], forecasts: [(String, String, String)]
    ) {
        programme.milestones.append(
            Milestone(
                id: id, workstream: "", level: "", title: LocalText(id), baselineStart: nil,
                baselineFinish: finish.flatMap { Day(iso: $0) }, weight: 1, owners: [], dependsOn: others,
                document: "", place: RowPlace(table: .milestones, line: programme.milestones.count + 2)))
        for (reporter, reported, forecast) in forecasts {
            guard let reported = Day(iso: reported) else { continue }
            programme.reports.append(
                Report(
                    milestone: id, reported: reported, reporter: reporter, state: .inProgress, percent: nil,
                    forecast: Day(iso: forecast), finished: nil, rating: nil, evidence: nil,
                    certainty: .final, note: LocalText(""), source: "",
                    place: RowPlace(table: .reports, line: programme.reports.count + 2)))
        }
    }

    private func page(_ id: String, _ language: Language) throws -> String {
        let day = try #require(Day(iso: "2025-02-10"))
        let context = PanelContext(standing: Standing(of: programme, on: day), language: language)
        return Drawn.text(ItemPage.lines(for: .milestone(id), in: context, width: 98), width: 98)
    }

    @Test(
        "In words",
        arguments: [
            ("stale", "on plan, stale", "đúng kế hoạch, tin cũ"),
            ("stale", "30 days ago  (over twice its rhythm)", "30 ngày trước  (quá hai lần nhịp thường)"),
            (
                "disputed", "b: 2025-12-05 (2025-01-11) ≠ a: 2025-12-01 (2025-01-01)",
                "b: 05/12/2025 (11/01/2025) ≠ a: 01/12/2025 (01/01/2025)"
            ),
            ("disputed", "b 1, a 1", "b 1, a 1"),
            (
                "endless", "slips 1.00 days a day, never done at this pace",
                "mỗi ngày lùi 1,00 ngày, theo đà này không bao giờ xong"
            ),
            ("chicken", "unknown: milestones wait for one another", "chưa rõ: các mốc chờ lẫn nhau"),
            ("chicken", "unknown: nobody has given a forecast", "chưa rõ: chưa ai dự báo"),
            ("undated", "unknown: it has no day", "chưa rõ: chưa có ngày nào"),
            ("late", "runs 10 days into last; 0 days before the last", "lấn 10 ngày vào last; 0 ngày trước"),
            ("late", "on the critical path", "trên đường găng"),
            ("a", "unknown: 1 forecast by one reporter, 3 needed", "mới có 1 dự báo, cần 3"),
        ])
    func words(id: String, english: String, vietnamese: String) throws {
        let (first, second) = (try page(id, .english), try page(id, .vietnamese))
        #expect(first.contains(english), "\(first)")
        #expect(second.contains(vietnamese), "\(second)")
    }

    @Test(
        "The pace of a workstream of which not all is known is a lower bound, and says so",
        arguments: [
            (Language.english, "SPI(t) at least 0.97 (3 unknown)"),
            (.vietnamese, "SPI(t) ít nhất 0,97 (3 chưa rõ)"),
        ])
    func leastPace(language: Language, words: String) throws {
        let day = try #require(Day(iso: "2026-01-10"))
        let context = PanelContext(standing: Standing(of: Sample.programme, on: day), language: language)
        let lines = Panel.named(.breakthroughs).lines(context, PanelRoom(width: 98, extent: .full))
        let text = Drawn.text(lines, width: 98)
        #expect(text.contains(words), "\(text)")
    }

    @Test("On the list: what reporters dispute, in whose words")
    func attention() throws {
        let day = try #require(Day(iso: "2025-02-10"))
        let context = PanelContext(standing: Standing(of: programme, on: day), language: .english)
        let lines = Panel.named(.attention).lines(context, PanelRoom(width: 140, extent: .full))
        let text = Drawn.text(lines, width: 140)
        #expect(text.contains("reporters differ: b: 2025-12-05 (2025-01-11) ≠ a: 2025-12-01"), "\(text)")
    }
}
