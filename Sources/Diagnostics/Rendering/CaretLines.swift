/// The line of a file with carets under the part that is meant; a long line is shown in part.
struct CaretLines {
    /// The columns that the excerpt may take where nothing else is said.
    static let width = 96

    let line: Int
    let column: Int
    let excerpt: Excerpt
    /// The columns that the excerpt may take.
    var width = CaretLines.width

    /// The columns kept before the caret where a line is shown in part.
    private var lead: Int { width * 5 / 12 }

    /// `214 | …` and, below it, the carets and the remedy.
    func lines(remedy: String?) -> [String] {
        let gutter = String(line)
        let blank = String(repeating: " ", count: gutter.count)
        let (text, before, under) = window()
        let carets = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, under))
        let words = remedy.map { " " + PlainLine.cleaned($0) } ?? ""
        return ["\(gutter) | \(text)", "\(blank) | \(carets)\(words)"]
    }

    /// The text to show, the columns before the first caret, and the columns of the carets.
    private func window() -> (text: String, before: Int, under: Int) {
        let scalars = Array(excerpt.line.unicodeScalars.lazy.map(PlainLine.shown))
        let mark = min(max(0, column - excerpt.firstColumn), scalars.count)
        var start = 0
        if scalars.count > width, mark > lead { start = mark - lead }
        // A window does not begin with a mark whose base is cut off.
        while start > 0, start < mark, PlainLine.width(scalars[start]) == 0 { start += 1 }
        let end = min(scalars.count, start + width)
        var text = String.UnicodeScalarView()
        let isCut = start > 0 || excerpt.firstColumn > 1
        if isCut { text.append("…") }
        text.append(contentsOf: scalars[start..<end])
        if end < scalars.count { text.append("…") }
        let before = scalars[start..<mark].reduce(isCut ? 1 : 0) { $0 + PlainLine.width($1) }
        let last = min(end, mark + excerpt.length)
        let under = mark < last ? scalars[mark..<last].reduce(0) { $0 + PlainLine.width($1) } : 1
        return (String(text), before, under)
    }
}
