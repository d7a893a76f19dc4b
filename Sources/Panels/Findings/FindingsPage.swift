import Canvas
import Diagnostics
import Notation

/// What is wrong in the files, file by file: where, what, the line with a caret, and what would be right.
public enum FindingsPage {
    /// The lines of the page.
    public static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        let list = context.findings
        guard !list.findings.isEmpty || !list.further.isEmpty else {
            return [.text(context.say(.nothing), style: .dim, mark: context.glyphs.ellipsis)]
        }
        var page = PageWriter(width: width, glyphs: context.glyphs)
        var files: [String] = []
        let byFile = Dictionary(grouping: list.findings, by: \.place.file)
        let furtherByFile = Dictionary(grouping: list.further, by: \.kind.file)
        for file in list.findings.map(\.place.file) + list.further.map(\.kind.file)
        where !files.contains(file) {
            files.append(file)
        }
        for file in files {
            let findings = byFile[file] ?? []
            let further = furtherByFile[file] ?? []
            let count = findings.count + further.reduce(0) { $0 + $1.count }
            page.heading("\(file) (\(context.number(count)))")
            for finding in findings { write(finding, to: &page, in: context, width: width) }
            for kind in further {
                let text = FindingText.render(kind, in: context.language)
                page.sheet(
                    TextSheet([TextSheet.Paragraph(text, style: .dim, indent: 1, hanging: 3)], width: width))
            }
        }
        return page.lines
    }

    private static func write(
        _ finding: Finding, to page: inout PageWriter, in context: PanelContext, width: Int
    ) {
        // The excerpt stands further in, with the number of its line, and keeps its own spaces.
        let parts = FindingText.parts(finding, in: context.language, columns: max(20, width - 16))
        let head = TextSheet.Paragraph(
            parts.headline, style: Style(role(of: finding.severity)), indent: 1, hanging: 3)
        let excerpt = parts.excerpt.map { TextSheet.Line(indent: 3, text: $0, style: .dim) }
        let remedy = TextSheet.Paragraph(
            "\(context.glyphs.arrow) \(parts.remedy)", style: .accent, indent: 3, hanging: 5)
        page.sheet(TextSheet([head], width: width))
        page.drawing(excerpt)
        if !parts.remedy.isEmpty { page.sheet(TextSheet([remedy], width: width)) }
    }

    private static func role(of severity: Severity) -> Role {
        switch severity {
        case .error: .bad
        case .warning: .warn
        case .note: .text
        }
    }
}

extension Phrase {
    fileprivate static let nothing = Phrase(
        vi: "Không có lỗi nào trong tệp.", en: "Nothing is wrong in the files.")
}
