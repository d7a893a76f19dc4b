import Assessment
import Notation
import Panels

/// What changed in the period, by consequence; that nothing did, where nothing did.
struct ChangeReport {
    private let sheet: ReportSheet
    private let context: PanelContext

    init(_ sheet: ReportSheet) {
        self.sheet = sheet
        context = sheet.context
    }

    /// A heading and a list a kind of change.
    var blocks: [ReportBlock] {
        let parts = ChangeList(sheet.difference, in: context).parts(inBrief: true)
        guard !parts.isEmpty else { return [.paragraph(ReportText(context.say(.nothing) + quiet))] }
        let blocks = parts.flatMap { part in
            [.heading(3, ReportText(part.heading)), ReportBlock.list(list(part.blocks))]
        }
        return quiet.isEmpty ? blocks : blocks + [.paragraph(ReportText(quiet))]
    }

    private func list(_ blocks: [ChangeBlock]) -> [ReportText] {
        let shown = blocks.prefix(ReportSheet.itemsUpTo).map(text)
        let further = blocks.count - shown.count
        return further > 0 ? shown + [ReportText(ReportSheet.further(further, in: context))] : shown
    }

    /// `GRDP growth: status • on track → ▼ off track; value 11.03 → 11.66, of 2025-09-30`.
    private func text(_ block: ChangeBlock) -> ReportText {
        let rows = block.rows.map { row in
            ReportText(row.label.isEmpty ? "" : row.label + " ") + ReportText([.status(row.text, row.role)])
        }
        let title = ReportText([.strong(block.title), .plain(rows.isEmpty ? "" : ": ")])
        return title + .joined(rows, by: "; ")
    }

    private var quiet: String {
        let count = sheet.difference.quietReports
        guard count > 0 else { return "" }
        let number = context.number(count)
        let start = sheet.difference.items.isEmpty ? " " : ""
        return start
            + context.say(
                Phrase(
                    vi: "Ngoài ra có \(number) báo cáo mới không làm thay đổi gì.",
                    en: count == 1
                        ? "1 further report changes nothing." : "\(number) further reports change nothing."))
    }
}

extension Phrase {
    fileprivate static let nothing = Phrase(vi: "Không có gì thay đổi.", en: "Nothing changed.")
}
