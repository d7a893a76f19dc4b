import Assessment
import Canvas
import Notation

/// The milestone trend charts of those still open that somebody has forecast twice, two beside one another
/// where there is room.
enum CongressTrends {
    /// A heading and the charts; nothing where no forecast was made twice.
    static func lines(
        _ milestones: [MilestoneStanding], in context: PanelContext, width: Int
    ) -> [PanelLine] {
        let charts = milestones.filter(\.isOpen).compactMap { standing in
            MilestoneTrendChart(standing, in: context).map { (standing, $0) }
        }.prefix(most)
        guard !charts.isEmpty else { return [] }
        return ChartPairs.lines(width: width) { each in
            charts.compactMap { standing, chart in
                let lines = chart.lines(width: each, height: height)
                guard !lines.isEmpty else { return nil }
                let name = MilestoneTable.title(standing, in: context)
                let title = PanelLine.text(
                    context.say(.heading) + ": " + name, style: .strong, item: .milestone(standing.id),
                    mark: context.glyphs.ellipsis)
                return [title] + lines
            }
        }
    }

    /// The first of them; more would be a book.
    private static let most = 6
    private static let height = 6
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Dự báo qua các lần báo", en: "Forecasts, report by report")
}
