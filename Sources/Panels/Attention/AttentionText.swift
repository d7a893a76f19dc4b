import Assessment
import Notation
import ReformModel

/// One item of the attention list in words, each of them worked out when it is asked for: a list is long, and a screen
/// shows little of it.
final class AttentionText: Sendable {
    private let subject: AttentionItem
    private let standing: Found
    private let context: PanelContext

    /// How that stands which the item is about: all of its words ask for it.
    private enum Found: Sendable {
        case indicator(IndicatorStanding)
        case milestone(MilestoneStanding)
        case nothing(id: String)

        init(_ subject: AttentionItem.Subject, in standing: Standing) {
            switch subject {
            case .indicator(let id):
                self = standing.indicator(id).map(Found.indicator) ?? .nothing(id: id)
            case .milestone(let id):
                self = standing.milestone(id).map(Found.milestone) ?? .nothing(id: id)
            }
        }
    }

    init(_ item: AttentionItem, in context: PanelContext) {
        subject = item
        standing = Found(item.subject, in: context.standing)
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
        switch standing {
        case .indicator(let standing): context.say(standing.indicator.title)
        case .milestone(let standing): MilestoneTable.title(standing, in: context)
        case .nothing(let id): id
        }
    }

    /// Its figure: the value against the target, or the days.
    var figure: String {
        switch standing {
        case .indicator(let standing): AttentionText.figure(of: standing, in: context)
        case .milestone(let standing): MilestoneDays.text(standing, in: context)
        case .nothing: ""
        }
    }

    /// Its status.
    var status: StatusText {
        switch standing {
        case .indicator(let standing): StatusText(standing, in: context)
        case .milestone(let standing): StatusText(standing, in: context)
        case .nothing: StatusText(band: .unknown, words: "", in: context)
        }
    }

    /// The reason.
    var reason: String { AttentionReason(subject, in: context).text }

    private static func figure(of standing: IndicatorStanding, in context: PanelContext) -> String {
        let figures = FigureText(context)
        let target = standing.target == nil ? "" : " / \(figures.target(standing))"
        return figures.latest(standing) + target
    }
}
