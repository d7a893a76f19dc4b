import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// What falls due in the days to come, the nearest first.
struct DueSection {
    private struct Item {
        let day: Day
        let when: ReportText
        let name: String
        let owner: String
        let status: StatusText
    }

    private let context: PanelContext
    private let owners: OwnerNames

    init(_ context: PanelContext) {
        self.context = context
        owners = OwnerNames(context)
    }

    /// The table under its heading, or that nothing does.
    var blocks: [ReportBlock] {
        let count = context.days(MilestoneBounds.dueSoon)
        let heading = ReportBlock.heading(
            3,
            ReportText(context.say(Phrase(vi: "Đến hạn trong \(count) tới", en: "Due in the next \(count)"))))
        let items = (milestones + indicators).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        guard !items.isEmpty else { return [heading, .paragraph(ReportText(context.say(.nothing)))] }
        var table = ReportTable([
            .init(context.say(.day)), .init(context.say(.item)), .init(context.say(.owner)),
            .init(context.say(.status)),
        ])
        for item in items.prefix(ReportSheet.itemsUpTo) {
            table.add(
                .cells([
                    item.when, ReportText(item.name), item.owner.isEmpty ? .none : ReportText(item.owner),
                    ReportText([.status(item.status.text, item.status.role)]),
                ]))
        }
        let further = items.count - ReportSheet.itemsUpTo
        let rest =
            further > 0 ? [ReportBlock.paragraph(ReportText(ReportSheet.further(further, in: context)))] : []
        return [heading, .table(table)] + rest
    }

    private func isNear(_ day: Day) -> Bool {
        (0...MilestoneBounds.dueSoon).contains(day - context.standing.day)
    }

    private var milestones: [Item] {
        context.standing.milestones.filter(\.isOpen).compactMap { standing in
            guard let day = standing.expected, isNear(day) || standing.status.isNear else { return nil }
            return Item(
                day: day, when: when(standing, day),
                name: MilestoneWords.title(of: standing, in: context), owner: owners.owner(of: standing),
                status: StatusText(standing, in: context))
        }
    }

    /// The days of an event, else the day; where that is a forecast, this is said.
    private func when(_ standing: MilestoneStanding, _ day: Day) -> ReportText {
        let words = MilestoneDays.event(standing, in: context) ?? context.day(day)
        guard let report = standing.forecastReport, report.forecast == day,
            day != standing.milestone.baselineFinish
        else { return ReportText(words) }
        return ReportText([
            .plain(FigureText(context).mark(report.certainty) + words), .aside(context.say(.forecast)),
        ])
    }

    private var indicators: [Item] {
        context.standing.indicators.compactMap { standing in
            guard standing.status != .reached, let target = standing.target, isNear(target.due) else {
                return nil
            }
            let goal = FigureText(context).target(standing)
            return Item(
                day: target.due, when: ReportText(context.day(target.due)),
                name: "\(IndicatorWords.name(of: standing, in: context)): \(goal)",
                owner: owners.owner(of: standing), status: StatusText(standing, in: context))
        }
    }
}

extension Phrase {
    fileprivate static let nothing = Phrase(vi: "Không có việc nào đến hạn.", en: "Nothing falls due.")
    fileprivate static let forecast = Phrase(vi: "dự báo", en: "forecast")
    fileprivate static let day = Phrase(vi: "Ngày", en: "Day")
    fileprivate static let item = Phrase(vi: "Nội dung", en: "Item")
    fileprivate static let owner = Phrase(vi: "Chủ trì", en: "Owner")
    fileprivate static let status = Phrase(vi: "Tình trạng", en: "Status")
}
