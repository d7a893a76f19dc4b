import Assessment
import Canvas
import Notation
import ReformModel

/// The S-curves of the congresses: of each level that something counts, against its deadline with the
/// forecast as a band, then of all milestones.
struct CongressCurves {
    private let milestones: [MilestoneStanding]
    private let context: PanelContext

    init(_ milestones: [MilestoneStanding], in context: PanelContext) {
        self.milestones = milestones
        self.context = context
    }

    /// The curves below one another, or two beside one another where there is room.
    func lines(width: Int) -> [PanelLine] { ChartPairs.lines(width: width, blocks) }

    private static let height = 8

    private func blocks(_ width: Int) -> [[PanelLine]] {
        let counted = context.standing.levels.compactMap { level -> [PanelLine]? in
            guard let id = level.countedBy, let count = context.standing.indicator(id) else { return nil }
            let name = KindText.level(level.level, in: context.language)
            return block(
                context.say(.held) + ": " + name,
                IndicatorChart(count, in: context)?.lines(width: width, height: CongressCurves.height))
        }
        let all = block(
            context.say(.all),
            MilestoneCurve(milestones, in: context)?.lines(width: width, height: CongressCurves.height))
        return counted + [all].compactMap { $0 }
    }

    private func block(_ heading: String, _ chart: [PanelLine]?) -> [PanelLine]? {
        guard let chart, !chart.isEmpty else { return nil }
        return [.text(heading, style: .strong, mark: context.glyphs.ellipsis)] + chart
    }
}

extension Phrase {
    fileprivate static let held = Phrase(vi: "Đã tổ chức, so với hạn", en: "Held, against the deadline")
    fileprivate static let all = Phrase(
        vi: "Các mốc đã xong, so với kế hoạch", en: "Milestones done, against the plan")
}
