import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// Milestones in a table: their plan, what was last said of them, and what the data says beside the owner.
struct MilestoneFigures {
    private let groups: [WorkstreamGroup]
    private let context: PanelContext

    init(_ groups: [WorkstreamGroup], in context: PanelContext) {
        self.groups = groups
        self.context = context
    }

    /// The table under its heading; nothing where there are no milestones.
    func blocks(_ notes: inout SourceNotes) -> [ReportBlock] {
        var table = ReportTable([
            .init(""), .init(context.say(.planned)), .init(context.say(.report)),
            .init(context.say(.forecast)), .init(context.say(.computed)), .init(context.say(.reported)),
        ])
        for group in groups {
            table.add(
                group.milestones.map { cells(of: $0, &notes) }, under: group.title(in: context))
        }
        return table.isEmpty ? [] : [.heading(4, ReportText(context.say(.heading))), .table(table)]
    }

    /// What a report says, and on which day: `~in progress, 80 %, 2025-09-18`.
    static func text(of report: Report, in context: PanelContext) -> String {
        (said(by: report, in: context) + [context.day(report.reported)]).joined(separator: ", ")
    }

    private static func said(by report: Report, in context: PanelContext) -> [String] {
        let mark = FigureText(context).mark(report.certainty)
        let percent = report.percent.map { context.number($0, decimals: 0) + " %" }
        let parts = [report.state.map { context.say($0.phrase) }, percent].compactMap { $0 }
        return parts.enumerated().map { $0.offset == 0 ? mark + $0.element : $0.element }
    }

    private func cells(of standing: MilestoneStanding, _ notes: inout SourceNotes) -> [ReportText] {
        let status = StatusText(standing, in: context)
        return [
            ReportText(MilestoneWords.title(of: standing, in: context)),
            ReportText(MilestoneWords.plan(of: standing, in: context)), report(of: standing, &notes),
            outcome(of: standing), ReportText([.status(status.text, status.role)]), rating(of: standing),
        ]
    }

    private func report(of standing: MilestoneStanding, _ notes: inout SourceNotes) -> ReportText {
        guard let last = standing.reports.last else { return .none }
        let said = MilestoneFigures.said(by: last, in: context).joined(separator: ", ")
        let day = context.day(last.reported)
        let note = notes.note(of: last)
        guard !said.isEmpty else { return ReportText(day) + note }
        return ReportText(said) + note + ReportText([.aside(day)])
    }

    /// The day on which it was done, else the last forecast.
    private func outcome(of standing: MilestoneStanding) -> ReportText {
        if let finished = standing.finished {
            return ReportText("\(context.glyphs.marks.done) \(context.day(finished))")
        }
        guard let report = standing.forecastReport, let forecast = report.forecast else { return .none }
        return ReportText(FigureText(context).mark(report.certainty) + context.day(forecast))
    }

    /// What the owner says of what is still to be done.
    private func rating(of standing: MilestoneStanding) -> ReportText {
        guard standing.isOpen, let report = standing.ratingReport, let rating = report.rating else {
            return .none
        }
        let words = FigureText(context).mark(report.certainty) + DisagreementText.rating(rating, in: context)
        guard standing.disagreement != nil else { return ReportText(words) }
        return ReportText([.status("\(context.glyphs.flag) \(words)", .bad)])
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Mốc công việc", en: "Milestones")

    fileprivate static let planned = Phrase(vi: "Kế hoạch", en: "Planned")
    fileprivate static let report = Phrase(vi: "Báo cáo cuối", en: "Last report")
    fileprivate static let forecast = Phrase(vi: "Dự báo, xong", en: "Forecast or done")
    fileprivate static let computed = Phrase(vi: "Tính từ số liệu", en: "Computed status")
    fileprivate static let reported = Phrase(vi: "Chủ trì báo", en: "Owner says")
}
