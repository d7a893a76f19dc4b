import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// What is late, at risk, or said to be better than it is: each with all that a decision about it needs.
struct DecisionSection {
    private let context: PanelContext
    private let owners: OwnerNames

    init(_ context: PanelContext) {
        self.context = context
        owners = OwnerNames(context)
    }

    /// The items, the worst disagreement first, then as the list of attention has them.
    func blocks(_ notes: inout SourceNotes) -> [ReportBlock] {
        let items = items
        guard !items.isEmpty else { return [.paragraph(ReportText(context.say(.nothing)))] }
        var blocks: [ReportBlock] = []
        for (index, item) in items.prefix(ReportSheet.itemsUpTo).enumerated() {
            blocks.append(
                .heading(
                    3, ReportText("\(context.number(index + 1)). \(name(of: item)): ") + status(of: item)))
            blocks.append(.facts(facts(of: item, &notes)))
        }
        let further = items.count - ReportSheet.itemsUpTo
        return further > 0
            ? blocks + [.paragraph(ReportText(ReportSheet.further(further, in: context)))] : blocks
    }

    private var items: [AttentionItem] {
        let found = context.standing.attention.filter { $0.band >= .amber || disagreement(of: $0) != nil }
        let places = found.map { (apart: disagreement(of: $0)?.bandsApart ?? 0, item: $0) }.enumerated()
        return places.sorted { left, right in
            (right.element.apart, left.offset) < (left.element.apart, right.offset)
        }.map(\.element.item)
    }

    private func disagreement(of item: AttentionItem) -> Disagreement? {
        guard case .milestone(let id) = item.subject else { return nil }
        return context.standing.milestone(id)?.disagreement
    }

    private func name(of item: AttentionItem) -> String {
        switch item.subject {
        case .indicator(let id):
            context.standing.indicator(id).map {
                ($0.isIllustrative ? "~" : "") + IndicatorWords.name(of: $0, in: context)
            } ?? id
        case .milestone(let id):
            context.standing.milestone(id).map { MilestoneWords.title(of: $0, in: context) } ?? id
        }
    }

    private func status(of item: AttentionItem) -> ReportText {
        let status: StatusText? =
            switch item.subject {
            case .indicator(let id): context.standing.indicator(id).map { StatusText($0, in: context) }
            case .milestone(let id): context.standing.milestone(id).map { StatusText($0, in: context) }
            }
        return status.map { ReportText([.status($0.text, $0.role)]) } ?? .none
    }

    private func facts(of item: AttentionItem, _ notes: inout SourceNotes) -> [ReportBlock.Fact] {
        let why = ReportText(AttentionSentence(item, in: context).text)
        let facts: [(Phrase, ReportText)]
        switch item.subject {
        case .indicator(let id):
            guard let standing = context.standing.indicator(id) else { return [] }
            facts = [
                (.owner, named(owners.owner(of: standing))), (.target, target(standing, &notes)),
                (.reached, latest(standing, &notes)), (.why, why),
            ]
        case .milestone(let id):
            guard let standing = context.standing.milestone(id) else { return [] }
            facts = [
                (.owner, named(owners.owner(of: standing))), (.days, days(of: standing)),
                (.rating, rating(of: standing)), (.why, why), (.drift, drift(of: standing)),
                (.waitsFor, waitsFor(standing)), (.waiting, waiting(for: standing)),
                (.lastReport, lastReport(of: standing, &notes)),
            ]
        }
        return facts.filter { !$0.1.isEmpty }.map { ReportBlock.Fact(name: context.say($0.0), text: $0.1) }
    }

    /// That nobody is named needs a decision as well.
    private func named(_ owner: String) -> ReportText {
        ReportText(owner.isEmpty ? context.say(.nobody) : owner)
    }

    // MARK: Indicators

    private func target(_ standing: IndicatorStanding, _ notes: inout SourceNotes) -> ReportText {
        guard let target = standing.target else { return ReportText([]) }
        let due = context.say(Phrase(vi: "hạn", en: "due")) + " " + context.day(target.due)
        return ReportText(FigureText(context).target(standing)) + notes.note(of: target)
            + ReportText(", \(due)")
    }

    private func latest(_ standing: IndicatorStanding, _ notes: inout SourceNotes) -> ReportText {
        guard let latest = standing.latest else { return ReportText([]) }
        let others = IndicatorWords.disputes(of: standing, in: context)
        let dispute = others.isEmpty ? "" : " \(context.glyphs.notEqual) \(others)"
        return ReportText(FigureText(context).latest(standing)) + notes.note(of: latest)
            + ReportText([.aside(context.day(latest.day))]) + ReportText(dispute)
    }

    // MARK: Milestones

    /// `plan 2025-08-31, forecast ~2025-09-30: 30 days later`.
    private func days(of standing: MilestoneStanding) -> ReportText {
        let planned = standing.milestone.baselineFinish
        var parts = [planned.map { context.say(.planned) + " " + context.day($0) }]
        if let report = standing.forecastReport, let forecast = report.forecast, forecast != planned {
            let moved = planned.map { ": " + DayCount.moved(by: forecast - $0, in: context) } ?? ""
            let mark = FigureText(context).mark(report.certainty)
            parts.append("\(context.say(.forecast)) \(mark)\(context.day(forecast))\(moved)")
        }
        return ReportText(parts.compactMap { $0 }.joined(separator: ", "))
    }

    private func rating(of standing: MilestoneStanding) -> ReportText {
        guard let disagreement = standing.disagreement else { return ReportText([]) }
        return ReportText([
            .status("\(context.glyphs.flag) " + DisagreementText.words(disagreement, in: context), .bad)
        ])
    }

    private func drift(of standing: MilestoneStanding) -> ReportText {
        ReportText(MilestoneWords.drift(of: standing, in: context))
    }

    /// What is not done of that which must be; that all of it is, where anything must.
    private func waitsFor(_ standing: MilestoneStanding) -> ReportText {
        guard !standing.milestone.dependsOn.isEmpty else { return ReportText([]) }
        guard !standing.openDependencies.isEmpty else { return ReportText(context.say(.allDone)) }
        return ReportText(names(standing.openDependencies.compactMap(context.standing.milestone)))
    }

    private func waiting(for standing: MilestoneStanding) -> ReportText {
        ReportText(
            names(
                context.standing.milestones.filter {
                    $0.isOpen && $0.milestone.dependsOn.contains(standing.id)
                }))
    }

    /// `16th Provincial Congress (5 days to go); …`.
    private func names(_ milestones: [MilestoneStanding]) -> String {
        let shown = milestones.prefix(ReportSheet.itemsUpTo).map { standing in
            let status = MilestoneWords.status(of: standing, in: context)
            return "\(MilestoneWords.title(of: standing, in: context)) (\(status))"
        }
        let further = milestones.count - shown.count
        return (shown + (further > 0 ? [ReportSheet.further(further, in: context)] : []))
            .joined(separator: "; ")
    }

    private func lastReport(of standing: MilestoneStanding, _ notes: inout SourceNotes) -> ReportText {
        guard let last = standing.reports.last else { return ReportText([]) }
        return ReportText(MilestoneFigures.text(of: last, in: context)) + notes.note(of: last)
    }
}

extension Phrase {
    fileprivate static let nothing = Phrase(
        vi: "Không có việc nào chậm, có nguy cơ hoặc được báo tốt hơn số liệu.",
        en: "Nothing is late, at risk, or reported better than the data.")
    fileprivate static let nobody = Phrase(vi: "chưa ghi trong tệp", en: "not named in the files")
    fileprivate static let owner = Phrase(vi: "Chủ trì", en: "Owner")
    fileprivate static let target = Phrase(vi: "Đích", en: "Target")
    fileprivate static let reached = Phrase(vi: "Mới nhất", en: "Latest")
    fileprivate static let days = Phrase(vi: "Thời hạn", en: "Day")
    fileprivate static let rating = Phrase(vi: "Tự đánh giá", en: "Rating")
    fileprivate static let why = Phrase(vi: "Vì sao", en: "Why")
    fileprivate static let drift = Phrase(vi: "Xu hướng dự báo", en: "Trend of forecasts")
    fileprivate static let waitsFor = Phrase(vi: "Phải chờ", en: "Waits for")
    fileprivate static let waiting = Phrase(vi: "Đang chờ việc này", en: "Waiting for it")
    fileprivate static let lastReport = Phrase(vi: "Báo cáo cuối", en: "Last report")
    fileprivate static let planned = Phrase(vi: "kế hoạch", en: "plan")
    fileprivate static let forecast = Phrase(vi: "dự báo", en: "forecast")
    fileprivate static let allDone = Phrase(vi: "việc trước đó đã xong cả", en: "all before it is done")
}
