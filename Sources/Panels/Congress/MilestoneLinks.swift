import Assessment
import Canvas
import Notation

/// Beside the title of a milestone: whether it stands on the critical path, and how much it waits for.
enum MilestoneLinks {
    /// The columns that the marks take, with the space behind them.
    static let width = 5

    /// Draws the marks: `»` on the critical path, `‹2` where two milestones must be done before.
    static func draw(
        _ standing: MilestoneStanding, _ path: CriticalPath, x: Int, y: Int, ground: Ground,
        _ context: PanelContext, on grid: inout Grid
    ) {
        let glyphs = context.glyphs
        let isCritical = path.slack(of: standing.id)?.isCritical ?? false
        if isCritical {
            grid.write(String(glyphs.critical), x: x, y: y, style: Style(.accent, on: ground, bold: true))
        }
        let waiting = standing.isOpen ? standing.openDependencies.count : 0
        guard waiting > 0 else { return }
        grid.put(
            "\(glyphs.waiting)\(waiting)", x: x + 1, y: y, width: width - 2, style: Style(.text, on: ground),
            mark: glyphs.ellipsis)
    }

    /// What the marks and bars of a timeline stand for.
    static func legend(_ context: PanelContext) -> ChartLegend {
        let glyphs = context.glyphs
        func entry(_ sample: String, _ words: Phrase, _ role: Role = .text) -> ChartLegend.Entry {
            ChartLegend.Entry(sample: sample, role: role, words: context.say(words))
        }
        return ChartLegend(
            [
                entry(String(glyphs.done), .done), entry(String(glyphs.underWay), .underWay),
                entry(String(glyphs.planned), .planned, .dim),
                entry(String(glyphs.light.horizontal) + String(glyphs.baseline), .baseline, .dim),
                entry(String(glyphs.paused), .paused, .dim), entry(String(glyphs.dropped), .dropped, .dim),
                entry(String(glyphs.critical), .critical, .accent), entry("\(glyphs.waiting)n", .waiting),
            ], glyphs: glyphs)
    }
}

extension Phrase {
    fileprivate static let done = Phrase(vi: "xong", en: "done")
    fileprivate static let underWay = Phrase(vi: "đang làm", en: "under way")
    fileprivate static let planned = Phrase(vi: "sẽ làm", en: "to come")
    fileprivate static let baseline = Phrase(vi: "kế hoạch đầu", en: "as first planned")
    fileprivate static let paused = Phrase(vi: "tạm dừng", en: "paused")
    fileprivate static let dropped = Phrase(vi: "bỏ, thay thế", en: "dropped, superseded")
    fileprivate static let critical = Phrase(vi: "đường găng", en: "critical path")
    fileprivate static let waiting = Phrase(vi: "chờ n mốc", en: "waits for n")
}
