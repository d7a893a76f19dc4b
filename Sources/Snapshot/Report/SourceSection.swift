import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// What to mind when a report is quoted: which figures are illustrative or disputed, and where all of them are from.
struct SourceSection {
    private let context: PanelContext

    init(_ context: PanelContext) { self.context = context }

    /// The figures to mind, then the notes that the sections before refer to.
    func blocks(_ notes: SourceNotes) -> [ReportBlock] {
        let facts = [
            fact(.illustrative, illustrative), fact(.disputed, disputed),
        ].compactMap { $0 }
        let mind: [ReportBlock] =
            facts.isEmpty ? [.paragraph(ReportText(context.say(.settled)))] : [.facts(facts)]
        return mind + (notes.texts.isEmpty ? [] : [.notes(notes.texts)])
    }

    private func fact(_ name: Phrase, _ items: [String]) -> ReportBlock.Fact? {
        guard !items.isEmpty else { return nil }
        let shown = items.prefix(ReportSheet.itemsUpTo)
        let further = items.count - shown.count
        let text = (shown + (further > 0 ? [ReportSheet.further(further, in: context)] : []))
            .joined(separator: "; ")
        return ReportBlock.Fact(name: context.say(name), text: ReportText(text))
    }

    private var illustrative: [String] {
        let standing = context.standing
        let indicators = standing.indicators.filter(\.isIllustrative).map { context.say($0.indicator.title) }
        let milestones = standing.milestones.filter(\.isIllustrative).map { context.say($0.milestone.title) }
        let staff =
            standing.staffing.contains(where: \.isIllustrative) ? [context.say(.staff)] : []
        return indicators + milestones + staff
    }

    private var disputed: [String] {
        context.standing.indicators.filter { !$0.disputes.isEmpty }.map { standing in
            let shown = FigureText(context).latest(standing)
            let others = IndicatorWords.disputes(of: standing, in: context)
            return "\(context.say(standing.indicator.title)) \(shown) \(context.glyphs.notEqual) \(others)"
        }
    }
}

extension Phrase {
    fileprivate static let illustrative = Phrase(vi: "~ Có số minh hoạ", en: "~ Illustrative figures in")
    fileprivate static let disputed = Phrase(vi: "Nguồn nói khác nhau", en: "Sources differ on")
    fileprivate static let staff = Phrase(vi: "Biên chế", en: "Staff")
    fileprivate static let settled = Phrase(
        vi: "Không số nào ở đây là minh hoạ, và không nguồn nào nói khác nhau.",
        en: "No figure here is illustrative, and no sources differ.")
}
