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
    func lines(width: Int) -> [PanelLine] {
        let isWide = width >= CongressCurves.besideFrom
        let each = isWide ? (width - CongressCurves.gap) / 2 : min(width, CongressCurves.widest)
        var blocks = blocks(width: each)
        var lines: [PanelLine] = []
        while !blocks.isEmpty {
            let left = blocks.removeFirst()
            let block =
                isWide && !blocks.isEmpty
                ? PanelLine.beside(left, blocks.removeFirst(), leftWidth: each, gap: CongressCurves.gap)
                : left
            lines += (lines.isEmpty ? [] : [.space]) + block
        }
        return lines
    }

    /// The columns from which two curves stand beside one another.
    private static let besideFrom = 96
    private static let widest = 100
    private static let gap = 3
    private static let height = 8

    private func blocks(width: Int) -> [[PanelLine]] {
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
