import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// What is likely to be reached when, and what falls due next.
struct ForecastSection {
    private let context: PanelContext
    private let outlook: ReportOutlook

    init(_ context: PanelContext, _ outlook: ReportOutlook) {
        self.context = context
        self.outlook = outlook
    }

    /// The forecasts, of what there is none, and what falls due.
    var blocks: [ReportBlock] {
        var table = ReportTable([
            .init(context.say(.item)), .init(context.say(.target), .trailing), .init(context.say(.forecast)),
            .init(context.say(.verdict)),
        ])
        let projected = ahead.filter { outlook.completions[$0.id] == nil }.compactMap(row)
        let counted =
            ahead.filter { outlook.completions[$0.id] != nil }.compactMap(row)
            + context.standing.levelCompletions.compactMap(row)
        for row in projected + counted { table.add(.cells(row)) }
        let remarks = [
            Phrase.assumption, projected.isEmpty ? nil : .interval, counted.isEmpty ? nil : .chances,
        ].compactMap { $0.map(context.say) }
        let forecasts =
            table.isEmpty
            ? [ReportBlock.paragraph(ReportText(context.say(.noForecast)))]
            : [.table(table), .paragraph(ReportText(remarks.joined(separator: " ")))]
        return [.heading(3, ReportText(context.say(.heading)))] + forecasts + unknown
            + DueSection(context).blocks
    }

    /// The indicators with a target that is still to come.
    private var ahead: [IndicatorStanding] {
        context.standing.indicators.filter {
            $0.target != nil && $0.status != .reached && $0.status != .missed
        }
    }

    private func row(of standing: IndicatorStanding) -> [ReportText]? {
        if let completion = outlook.completions[standing.id] {
            guard let days = OutlookWords.days(of: completion, in: context) else { return nil }
            return [
                name(of: standing), target(of: standing), ReportText(days),
                ReportText(OutlookWords.chance(of: completion, in: context)),
            ]
        }
        guard let projection = outlook.projections[standing.id],
            let value = OutlookWords.value(of: projection, standing, in: context)
        else { return nil }
        return [
            name(of: standing), target(of: standing), ReportText(value),
            ReportText(OutlookWords.verdict(of: projection, in: context)),
        ]
    }

    private func row(of completion: LevelCompletion) -> [ReportText]? {
        guard let days = OutlookWords.days(of: completion.forecast, in: context) else { return nil }
        let progress = completion.progress
        let level = KindText.level(progress.level, in: context.language)
        return [
            ReportText(context.say(Phrase(vi: "Các mốc \(level)", en: "Milestones, \(level)"))),
            ReportText("\(context.number(progress.done)) / \(context.number(progress.total))"),
            ReportText(days), ReportText(OutlookWords.chance(of: completion.forecast, in: context)),
        ]
    }

    private func name(of standing: IndicatorStanding) -> ReportText {
        ReportText(IndicatorWords.name(of: standing, in: context))
    }

    private func target(of standing: IndicatorStanding) -> ReportText {
        let due = standing.target.map { [ReportText.Piece.aside(context.day($0.due))] } ?? []
        return ReportText([.plain(FigureText(context).target(standing))] + due)
    }

    /// Of which targets nothing can be forecast.
    private var unknown: [ReportBlock] {
        let names = ahead.filter { row(of: $0) == nil }.map { context.say($0.indicator.title) }
        guard !names.isEmpty else { return [] }
        let shown = names.prefix(ReportSheet.itemsUpTo)
        let further = names.count - shown.count
        let list = (shown + (further > 0 ? [ReportSheet.further(further, in: context)] : []))
            .joined(separator: ", ")
        return [
            .paragraph(
                ReportText(
                    context.say(
                        Phrase(
                            vi: "Chưa dự báo được, vì còn ít số liệu hoặc đã lâu không có báo cáo: \(list).",
                            en: "No forecast, for want of values or of recent ones: \(list)."))))
        ]
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Dự kiến đạt", en: "What is likely to be reached")
    fileprivate static let item = Phrase(vi: "Nội dung", en: "Item")
    fileprivate static let target = Phrase(vi: "Đích", en: "Target")
    fileprivate static let forecast = Phrase(vi: "Dự báo", en: "Forecast")
    fileprivate static let verdict = Phrase(vi: "So với đích", en: "Against the target")
    fileprivate static let noForecast = Phrase(
        vi: "Chưa dự báo được chỉ tiêu nào.", en: "Nothing can be forecast yet.")
    fileprivate static let assumption = Phrase(
        vi: "Nếu mọi việc tiếp diễn như đến nay.", en: "If all goes on as it went.")
    fileprivate static let interval = Phrase(
        vi: "Trong ngoặc là khoảng chứa 95 trên 100 trường hợp.",
        en: "In brackets stands what 95 of 100 cases lie in.")
    fileprivate static let chances = Phrase(
        vi: "Số phần trăm trước một ngày là khả năng xong trước ngày ấy.",
        en: "A percentage before a day is the chance of being done by then.")
}
