import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import Testing

@Suite("Where the staff went, on the opened panel")
struct StaffingWaterfallLinesTests {
    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    /// One unit of each fate: it stays, is dissolved, falls silent, is founded, begins to report.
    private func panel(_ language: Language) throws -> String {
        var programme = Programme(name: "staff")
        let (start, end) = (try day("2024-06-30"), try day("2025-07-31"))
        func unit(_ id: String, founded: Day? = nil, dissolved: Day? = nil) -> Unit {
            Unit(
                id: id, title: LocalText(id), kind: "ward", bloc: nil, parent: "", founded: founded,
                dissolved: dissolved, population: nil, areaKm2: nil, place: RowPlace(table: .units, line: 2))
        }
        func row(_ unit: String, _ day: Day, _ present: Double?, quota: Double? = nil) -> Staffing {
            Staffing(
                unit: unit, day: day, category: nil, quota: quota, present: present, reported: min(day, end),
                certainty: .final, source: "", place: RowPlace(table: .staffing, line: 2))
        }
        programme.units = [
            unit("dissolved", dissolved: start + 1), unit("founded", founded: start + 1), unit("stays"),
        ]
        programme.staffing = [
            row("stays", start, 100), row("dissolved", start, 20), row("silent", start, 7),
            row("stays", end, 90), row("founded", end, 15), row("new", end, 3),
            row("stays", end + 100, nil, quota: 58),
        ]
        let context = PanelContext(standing: Standing(of: programme, on: end), language: language)
        let lines = Panel.named(.restructuring).lines(context, PanelRoom(width: 80, extent: .full))
        return Drawn.text(lines, width: 80)
    }

    @Test("Every part has its line, coverage stands apart, and the pace to the quota is said")
    func parts() throws {
        let panel = try panel(.english)
        for line in [
            "2024-06-30               127", "dissolved units          −20", "no longer reporting      −7",
            "founded units            +15", "newly reporting          +3", "within the same units    −10",
            "2025-07-31               108", "from who reports alone   −4",
            "to the quota 2025-11-08  −9.7 a month (−0.32 a day)",
        ] {
            #expect(panel.contains(line), "\(line)\n\(panel)")
        }
        let vietnamese = try self.panel(.vietnamese)
        for words in ["đơn vị giải thể", "không còn báo cáo", "mới báo cáo", "chỉ do phạm vi báo cáo"] {
            #expect(vietnamese.contains(words), "\(words)")
        }
    }
}
