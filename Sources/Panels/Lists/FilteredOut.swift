import Canvas
import Notation

/// What a list says of which the filter leaves nothing.
enum FilteredOut {
    /// The line.
    static func line(in context: PanelContext) -> PanelLine {
        let words = context.list.words(in: context.language)
        let phrase = Phrase(
            vi: "Không có mục nào: \(words). f, F bỏ lọc.", en: "Nothing is: \(words). f, F lift it.")
        return .text(context.say(phrase), style: .dim, mark: context.glyphs.ellipsis)
    }
}
