import Canvas
import Notation
import ReformModel

/// What a panel says when its tables are absent: that they are, and what to add.
enum MissingTables {
    /// The line.
    static func line(_ tables: [TableName], in context: PanelContext) -> PanelLine {
        let files = tables.map { $0.rawValue + ".csv" }.joined(separator: ", ")
        let words = Phrase(vi: "Chưa có số liệu. Thêm \(files).", en: "Nothing here yet. Add \(files).")
        return .text(context.say(words), style: .dim, mark: context.glyphs.ellipsis)
    }
}
