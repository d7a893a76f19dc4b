public import Assessment
import Canvas
import Notation
import ReformModel

/// A subject with all its figures explained, headed by its kind.
public enum ExplanationPage {
    /// The lines of the page.
    public static func lines(
        for subject: ExplainedSubject, in context: PanelContext, width: Int
    ) -> [PanelLine] {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        page.heading(
            "\(SubjectText.kind(of: subject)[context.language]): \(SubjectText.line(subject, in: context))")
        let before = page.lines.count
        ExplanationSections(subject, in: context).write(to: &page)
        if page.lines.count == before { page.paragraph(context.say(.nothing)) }
        return page.lines
    }

    /// What can be asked: a heading a kind, and of each the id and the title.
    public static func index(_ context: PanelContext, width: Int) -> [PanelLine] {
        var page = PageWriter(width: width, glyphs: context.glyphs)
        let titles = SubjectTitles(context)
        var kind: Phrase?
        for subject in context.standing.explainedSubjects {
            let next = SubjectText.kind(of: subject)
            if next != kind { page.heading(context.say(next)) }
            kind = next
            let title = titles.title(of: subject)
            // An id is typed again by whoever reads it here, so it is never cut off.
            page.paragraph(
                title == subject.id ? subject.id : "\(subject.id) \(context.glyphs.separator) \(title)")
        }
        return page.lines
    }
}

extension Phrase {
    fileprivate static let nothing = Phrase(
        vi: "Không có con số nào để giải thích vào ngày này.", en: "It has no figure to explain on this day.")
}
