import Assessment
import Canvas
import Notation
import ReformModel

/// The milestones that decide the day of the last one, in order, each with what it may still lose.
enum CriticalPathLines {
    /// A heading and a line a milestone; nothing where none of those shown stands on the path.
    static func lines(
        _ path: CriticalPath, among milestones: [MilestoneStanding], in context: PanelContext, width: Int
    ) -> [PanelLine] {
        let shown = Set(milestones.map(\.id))
        guard path.ids.contains(where: shown.contains) else { return [] }
        let standings = path.ids.compactMap(context.standing.milestone)
        let name = standings.reduce(0) {
            max($0, TextWidth.columns(of: MilestoneTable.title($1, in: context)))
        }
        var page = PageWriter(width: width, glyphs: context.glyphs, nameWidth: min(name + 2, width / 2))
        page.heading(context.say(.heading))
        for standing in standings {
            let slack = CourseText(standing, trend: nil, in: context, path: path).slack
            let day = MilestoneDays.text(standing, in: context)
            page.fact(
                "\(context.glyphs.critical) " + MilestoneTable.title(standing, in: context),
                [day, slack].filter { !$0.isEmpty }.joined(separator: " \(context.glyphs.separator) "),
                item: .milestone(standing.id))
        }
        return page.lines
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(
        vi: "Đường găng đến mốc cuối", en: "Critical path to the last milestone")
}
