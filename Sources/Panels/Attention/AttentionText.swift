import Assessment
import Notation
import ReformModel

/// One item of the attention list in words.
struct AttentionText {
    /// The item that its line leads to.
    let item: ItemID
    /// What it is called, with a flag where the owner says better than the data.
    let name: String
    /// Its figure: the value against the target, or the days.
    let figure: String
    /// Its status.
    let status: StatusText
    /// The reason.
    let reason: String
    /// When its line is left out: what is red stays to the last.
    let importance: PanelLine.Importance

    init(_ item: AttentionItem, in context: PanelContext) {
        let words = AttentionReason(item, in: context)
        reason = words.text
        importance = item.band == .red ? .urgent : .essential
        switch item.subject {
        case .indicator(let id):
            self.item = .indicator(id)
            let standing = context.standing.indicator(id)
            name = standing.map { context.say($0.indicator.title) } ?? id
            figure = standing.map { AttentionText.figure(of: $0, in: context) } ?? ""
            status =
                standing.map { StatusText($0, in: context) }
                ?? StatusText(band: .unknown, words: "", in: context)
        case .milestone(let id):
            self.item = .milestone(id)
            let standing = context.standing.milestone(id)
            name = standing.map { MilestoneTable.title($0, in: context) } ?? id
            figure = standing.map { MilestoneDays.text($0, in: context) } ?? ""
            status =
                standing.map { StatusText($0, in: context) }
                ?? StatusText(band: .unknown, words: "", in: context)
        }
    }

    private static func figure(of standing: IndicatorStanding, in context: PanelContext) -> String {
        let figures = FigureText(context)
        let target = standing.target == nil ? "" : " / \(figures.target(standing))"
        return figures.latest(standing) + target
    }
}
