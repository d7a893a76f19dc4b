public import Assessment
import Canvas
import Notation
public import Panels
import ReformModel

/// A difference as plain text, drawn as its page is.
public enum DifferenceText {
    /// The lines that are drawn at a time: a difference may have tens of thousands, and a drawing holds a
    /// cell a column.
    static let linesAtOnce = 200

    /// The text at a width, no line of it wider, with its footer.
    ///
    /// - Parameters:
    ///   - context: the reader's language and characters; its standing is the later side.
    ///   - findings: how many findings there are in the files of the two sides; nil for the earlier where
    ///     both are one package.
    public static func render(
        _ difference: Difference, in context: PanelContext, findings: (from: Int?, to: Int), width: Int
    ) -> String {
        let lines = ChangesPage(difference, in: context, width: width).lines
        var text: [String] = []
        for start in stride(from: 0, to: lines.count, by: linesAtOnce) {
            let piece = lines[start..<min(lines.count, start + linesAtOnce)]
            var grid = Grid(Size(width: width, height: piece.count))
            for (row, line) in piece.enumerated() { line.draw(in: grid.bounds.rows(from: row), on: &grid) }
            grid.substitute(context.glyphs.substitutes)
            text += (0..<piece.count).map(grid.line)
        }
        let footer = footer(difference, in: context, findings: findings)
            .flatMap { TextWrap.lines($0, width: width) }
        return (text + [""] + footer).joined(separator: "\n") + "\n"
    }

    /// The packages with their hashes and findings, and how much of them is illustrative.
    private static func footer(
        _ difference: Difference, in context: PanelContext, findings: (from: Int?, to: Int)
    ) -> [String] {
        let language = context.language
        let counts = [difference.from, difference.to].map {
            NumberText.write($0.illustrativeCount, language: language)
        }
        let figures = counts.joined(separator: " \(context.glyphs.arrow) ")
        let illustrative = Phrase(vi: "~ số minh hoạ: \(figures).", en: "~ illustrative figures: \(figures).")
        let later = difference.to.programme
        guard let earlier = findings.from else {
            let name = Phrase(vi: "Gói", en: "Package")
            return [package(later, name, findings.to, language), illustrative[language]]
        }
        return [
            package(difference.from.programme, Phrase(vi: "Từ gói", en: "From package"), earlier, language),
            package(later, Phrase(vi: "Đến gói", en: "To package"), findings.to, language),
            illustrative[language],
        ]
    }

    private static func package(
        _ programme: Programme, _ name: Phrase, _ findings: Int, _ language: Language
    ) -> String {
        let digest = programme.digest.prefix(12)
        let count = NumberText.write(findings, language: language)
        return Phrase(
            vi: "\(name[language]) \(programme.name), mã băm \(digest). Lỗi trong tệp: \(count).",
            en: "\(name[language]) \(programme.name), hash \(digest). Findings in files: \(count).")[language]
    }
}
