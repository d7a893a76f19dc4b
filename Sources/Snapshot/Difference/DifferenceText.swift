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
    ///   - findings: how many findings there are in the files of the two sides; nil for a side whose files
    ///     are those of the other.
    public static func render(
        _ difference: Difference, in context: PanelContext, findings: (from: Int?, to: Int?), width: Int
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

    /// The two sides: day, package, hash and findings.
    private static func footer(
        _ difference: Difference, in context: PanelContext, findings: (from: Int?, to: Int?)
    ) -> [String] {
        [
            side(difference.from, Phrase(vi: "Từ", en: "From"), findings.from, in: context),
            side(difference.to, Phrase(vi: "Đến", en: "To"), findings.to, in: context),
        ]
    }

    private static func side(
        _ standing: Standing, _ name: Phrase, _ findings: Int?, in context: PanelContext
    ) -> String {
        let language = context.language
        let day = DayText.write(standing.day, language: language)
        let digest = standing.programme.digest.prefix(12)
        let illustrative = NumberText.write(standing.illustrativeCount, language: language)
        let package = Phrase(
            vi: "gói \(standing.programme.name), mã băm \(digest), ~ số minh hoạ: \(illustrative)",
            en: "package \(standing.programme.name), hash \(digest), ~ illustrative figures: \(illustrative)")
        let count = findings.map { count in
            let number = NumberText.write(count, language: language)
            return Phrase(vi: ", lỗi trong tệp: \(number)", en: ", findings in files: \(number)")[language]
        }
        return "\(name[language]) \(day): \(package[language])\(count ?? "")."
    }
}
