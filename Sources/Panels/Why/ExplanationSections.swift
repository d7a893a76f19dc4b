import Assessment
import Notation
import ReformModel

/// Every figure of a subject explained, a section each: what `reformboard explain` prints, and what stands on
/// the page of an item.
struct ExplanationSections {
    private let subject: ExplainedSubject
    private let context: PanelContext

    init(_ subject: ExplainedSubject, in context: PanelContext) {
        self.subject = subject
        self.context = context
    }

    /// Writes the sections.
    func write(to page: inout PageWriter) {
        for figure in context.standing.explanations(of: subject) { write(figure, to: &page) }
    }

    private func write(_ figure: ExplainedFigure, to page: inout PageWriter) {
        if case .indicator(let id) = subject, figure.topic == .projection || figure.topic == .completion,
            let standing = context.standing.indicator(id)
        {
            return OutlookSection(standing, in: context).write(to: &page)
        }
        WhySection(
            figure.explanation, decimals: decimals(of: figure),
            heading: TopicText.heading(figure, in: context),
            resultMark: figure.isIllustrative ? "~" : "",
            in: context, subject: subject
        ).write(to: &page)
    }

    /// The decimals of the indicator that the figure speaks of.
    private func decimals(of figure: ExplainedFigure) -> Int? {
        switch (subject, figure.part) {
        case (.indicator(let id), _), (_, .step(let id)):
            return context.standing.indicator(id)?.indicator.decimals
        case (.level(let name), _):
            let counting = context.standing.levels.first { $0.level == name }?.countedBy
            return counting.flatMap(context.standing.indicator)?.indicator.decimals
        case (.whole(.staffing), _): return 0
        default: return nil
        }
    }
}
