public import Assessment
import Canvas
public import Panels

/// Explanations as plain text: the lines that stand on the page of an item, with the footer of a snapshot.
public enum ExplanationText {
    /// Subjects with all their figures explained, one below the other.
    public static func render(
        _ subjects: [ExplainedSubject], _ context: PanelContext, width: Int = TextSnapshot.defaultWidth
    ) -> String {
        let pages = subjects.map { ExplanationPage.lines(for: $0, in: context, width: width) }
        return TextSnapshot.text(of: Array(pages.joined(separator: [.space])), context, width: width)
    }

    /// Everything that can be asked for, by its id.
    public static func index(_ context: PanelContext, width: Int = TextSnapshot.defaultWidth) -> String {
        TextSnapshot.text(of: ExplanationPage.index(context, width: width), context, width: width)
    }
}
