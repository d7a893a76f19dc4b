import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// Indicators in a table: where they began, where they are, where they should be and where they lead.
struct IndicatorFigures {
    private let groups: [WorkstreamGroup]
    private let outlook: ReportOutlook
    private let context: PanelContext
    private let figures: FigureText

    init(_ groups: [WorkstreamGroup], _ outlook: ReportOutlook, in context: PanelContext) {
        self.groups = groups
        self.outlook = outlook
        self.context = context
        figures = FigureText(context)
    }

    /// The table under its heading; nothing where there are no indicators.
    func blocks(_ notes: inout SourceNotes) -> [ReportBlock] {
        var table = ReportTable([
            .init(""), .init(context.say(.baseline), .trailing),
            .init(context.say(.latest), .trailing), .init(context.say(.target), .trailing),
            .init(context.say(.forecast), .trailing), .init(context.say(.status)),
        ])
        for group in groups {
            table.add(
                group.indicators.map { cells(of: $0, &notes) }, under: group.title(in: context))
        }
        return table.isEmpty ? [] : [.heading(4, ReportText(context.say(.heading))), .table(table)]
    }

    private func cells(of standing: IndicatorStanding, _ notes: inout SourceNotes) -> [ReportText] {
        let disputed = standing.disputes.isEmpty ? "" : "\(context.glyphs.notEqual) "
        let status = StatusText(standing, in: context)
        return [
            ReportText(disputed + IndicatorWords.name(of: standing, in: context)), baseline(standing, &notes),
            latest(standing, &notes), target(standing, &notes), forecast(standing),
            ReportText([.status(status.text, status.role)]),
        ]
    }

    /// Nothing where it is the latest value itself: that is said beside it.
    private func baseline(_ standing: IndicatorStanding, _ notes: inout SourceNotes) -> ReportText {
        guard let baseline = standing.baseline, baseline.place != standing.latest?.place else {
            return .none
        }
        let value =
            figures.mark(baseline.certainty) + figures.value(baseline.value, of: standing.indicator)
        let source: ReportText
        if let first = standing.observations.first, first.place == baseline.place {
            source = notes.note(of: first)
        } else {
            source =
                standing.indicator.document.isEmpty
                ? ReportText([]) : notes.note(of: standing.indicator.document, at: baseline.place)
        }
        return ReportText(value) + source + ReportText([.aside(context.day(baseline.day))])
    }

    private func latest(_ standing: IndicatorStanding, _ notes: inout SourceNotes) -> ReportText {
        guard let latest = standing.latest else { return .none }
        return ReportText(figures.latest(standing)) + notes.note(of: latest)
            + ReportText([.aside(context.day(latest.day))])
    }

    private func target(_ standing: IndicatorStanding, _ notes: inout SourceNotes) -> ReportText {
        guard let target = standing.target else { return .none }
        return ReportText(figures.target(standing)) + notes.note(of: target)
            + ReportText([.aside(context.day(target.due))])
    }

    /// Where it leads by the day of its target, or the day on which it is likely there.
    private func forecast(_ standing: IndicatorStanding) -> ReportText {
        if let completion = outlook.completions[standing.id] {
            guard case .days(let days) = completion.outcome, let likely = days.likely else { return .none }
            let mark = completion.isIllustrative ? "~" : ""
            return ReportText([.plain(mark + context.day(likely)), .aside(context.say(.likely))])
        }
        guard let projection = outlook.projections[standing.id],
            let value = OutlookWords.value(of: projection, standing, in: context)
        else { return .none }
        return ReportText(value)
    }
}

extension ReportText {
    /// What stands in a cell that has nothing to say.
    static let none = ReportText(NumberText.missing)
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Chỉ tiêu", en: "Indicators")

    fileprivate static let baseline = Phrase(vi: "Mốc đầu", en: "Baseline")
    fileprivate static let latest = Phrase(vi: "Mới nhất", en: "Latest")
    fileprivate static let target = Phrase(vi: "Đích", en: "Target")
    fileprivate static let forecast = Phrase(vi: "Dự báo", en: "Forecast")
    fileprivate static let status = Phrase(vi: "Tính từ số liệu", en: "Computed status")
    fileprivate static let likely = Phrase(vi: "85 trên 100", en: "in 85 of 100")
}
