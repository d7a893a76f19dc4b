import Assessment
import Canvas
import Notation
import ReformModel

/// What a panel says when its tables are absent: that they are, and what to add.
enum MissingTables {
    /// The line.
    static func line(_ tables: [TableName], in context: PanelContext) -> PanelLine {
        let absent = tables.filter { context.standing.programme.files[$0] == nil }
        let files = (absent.isEmpty ? tables : absent).map { $0.rawValue + ".csv" }.joined(separator: ", ")
        // Where files have faults, the table may be there and be unreadable: adding it would be bad advice.
        let words =
            context.findingCount > 0
            ? Phrase(
                vi: "Chưa đọc được gì từ \(files). Xem lỗi: reformboard check.",
                en: "Nothing could be read from \(files). See: reformboard check.")
            : Phrase(vi: "Chưa có số liệu. Thêm \(files).", en: "Nothing here yet. Add \(files).")
        return .text(context.say(words), style: .dim, mark: context.glyphs.ellipsis)
    }
}
