import Assessment
import Notation
import ReformModel

/// One item of the attention list in words, each of them worked out when it is asked for: a list is long, and a screen
/// shows little of it.
struct AttentionText {
    private let subject: AttentionItem
    private let context: PanelContext

    init(_ item: AttentionItem, in context: PanelContext) {
        subject = item
        self.context = context
    }

    /// The item that its line leads to.
    var item: ItemID {
        switch subject.subject {
        case .indicator(let id): .indicator(id)
        case .milestone(let id): .milestone(id)
        }
    }

    /// When its line is left out: what is red stays to the last.
    var importance: PanelLine.Importance { subject.band == .red ? .urgent : .essential }

    /// What it is called, with a flag where the owner says better than the data.
    var name: String {
        switch subject.subject {
        case .indicator(let id): context.standing.indicator(id).map { context.say($0.indicator.title) } ?? id
        case .milestone(let id):
            context.standing.milestone(id).map { MilestoneTable.title($0, in: context) } ?? id
        }
    }

    /// Its figure: the value against the target, or the days.
    var figure: String {
        switch subject.subject {
        case .indicator(let id):
            context.standing.indicator(id).map { AttentionText.figure(of: $0, in: context) } ?? ""
        case .milestone(let id):
            context.standing.milestone(id).map { MilestoneDays.text($0, in: context) } ?? ""
        }
    }

    /// Its status.
    var status: StatusText {
        let status =
            switch subject.subject {
            case .indicator(let id): context.standing.indicator(id).map { StatusText($0, in: context) }
            case .milestone(let id): context.standing.milestone(id).map { StatusText($0, in: context) }
            }
        return status ?? StatusText(band: .unknown, words: "", in: context)
    }

    /// The reason.
    var reason: String { AttentionReason(subject, in: context).text }

    private static func figure(of standing: IndicatorStanding, in context: PanelContext) -> String {
        let figures = FigureText(context)
        let target = standing.target == nil ? "" : " / \(figures.target(standing))"
        return figures.latest(standing) + target
    }
}
