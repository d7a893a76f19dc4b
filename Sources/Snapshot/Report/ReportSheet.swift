public import Assessment
import Notation
public import Panels

/// All that a report is made of, whatever its form: the programme on a day, and what changed since an earlier one.
public struct ReportSheet: Sendable {
    /// The days of a period where none is named.
    public static let usualDays = 7

    /// The items, changes and rows of one list that are told; more are counted.
    static let itemsUpTo = 30

    /// What it is made from.
    public let context: PanelContext
    /// What changed since the first day of the period.
    public let difference: Difference

    /// Makes a sheet.
    ///
    /// - Parameter difference: its later side is the standing of the context.
    public init(_ context: PanelContext, since difference: Difference) {
        self.context = context
        self.difference = difference
    }

    /// The report from its title to its last line.
    var blocks: [ReportBlock] {
        let outlook = ReportOutlook(context.standing)
        var notes = SourceNotes(context)
        var number = 0
        func section(_ title: Phrase, _ blocks: [ReportBlock]) -> [ReportBlock] {
            number += 1
            return [.heading(2, ReportText("\(number). " + context.say(title)))] + blocks
        }
        let since = context.day(difference.from.day)
        let changes = Phrase(vi: "Thay đổi từ ngày \(since)", en: "What changed since \(since)")
        return ReportSummary(self).blocks
            + section(.decisions, DecisionSection(context).blocks(&notes))
            + section(changes, ChangeReport(self).blocks)
            + section(.figures, FigureSection(context, outlook).blocks(&notes))
            + section(.forecast, ForecastSection(context, outlook).blocks)
            + section(.checks, CheckSection(context).blocks)
            + section(.sources, SourceSection(context).blocks(notes))
            + [.footer([SnapshotFooter.identity(context)])]
    }

    /// That a list goes on.
    static func further(_ count: Int, in context: PanelContext) -> String {
        let number = context.number(count)
        return context.say(Phrase(vi: "và \(number) mục nữa", en: "and \(number) more"))
    }
}

extension Phrase {
    fileprivate static let decisions = Phrase(vi: "Việc cần quyết định", en: "What needs a decision")
    fileprivate static let figures = Phrase(vi: "Số liệu từng lĩnh vực", en: "Figures by area of work")
    fileprivate static let forecast = Phrase(vi: "Dự báo và việc đến hạn", en: "Forecasts and what falls due")
    fileprivate static let checks = Phrase(vi: "Kiểm tra số liệu", en: "Checks of the data")
    fileprivate static let sources = Phrase(vi: "Độ tin cậy và nguồn", en: "Reliability and sources")
}
