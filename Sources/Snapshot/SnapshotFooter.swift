import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// What a snapshot ends with: the day, the package and its hash, and what to mind when quoting it.
enum SnapshotFooter {
    /// The lines, each cut to the width.
    static func lines(_ context: PanelContext, width: Int) -> [String] {
        sentences(context).map { TextWidth.truncated($0, to: width, mark: context.glyphs.ellipsis) }
    }

    /// The lines as a drawing.
    static func drawing(_ context: PanelContext, width: Int) -> Grid {
        let lines = lines(context, width: width)
        var grid = Grid(Size(width: width, height: lines.count))
        for (row, line) in lines.enumerated() { grid.write(line, x: 0, y: row, style: .dim) }
        return grid
    }

    /// The lines, however long.
    static func sentences(_ context: PanelContext) -> [String] {
        let standing = context.standing
        let language = context.language
        let illustrative = NumberText.write(standing.illustrativeCount, language: language)
        let findings = NumberText.write(context.findingCount, language: language)
        let counts = Phrase(
            vi: "~ số minh hoạ: \(illustrative). Lỗi trong tệp: \(findings).",
            en: "~ illustrative figures: \(illustrative). Findings in files: \(findings).")
        return [identity(context), counts[language]]
    }

    /// The day, the package and its hash.
    static func identity(_ context: PanelContext) -> String {
        let programme = context.standing.programme
        let digest = String(programme.digest.prefix(12))
        let day = DayText.write(context.standing.day, language: context.language)
        return Phrase(
            vi: "Số liệu đến \(day). Gói \(programme.name), mã băm \(digest).",
            en: "Data to \(day). Package \(programme.name), hash \(digest).")[context.language]
    }
}
