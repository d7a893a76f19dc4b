import Assessment
import Canvas
import Notation
public import ReformModel

/// What a panel says when its tables are absent: that they are, and what to add.
public enum MissingTables {
    /// The line.
    static func line(_ tables: [TableName], in context: PanelContext) -> PanelLine {
        .text(words(tables, in: context), style: .dim, mark: context.glyphs.ellipsis)
    }

    /// The sentence.
    public static func words(_ tables: [TableName], in context: PanelContext) -> String {
        let programme = context.standing.programme
        func files(_ names: [TableName]) -> String {
            names.map { $0.rawValue + ".csv" }.joined(separator: ", ")
        }
        let unreadable = tables.filter(programme.unreadable.contains)
        let absent = tables.filter { programme.files[$0] == nil }
        // A file that is there and has faults must not be asked for: it must be mended.
        let words =
            if !unreadable.isEmpty {
                Phrase(
                    vi: "Chưa đọc được \(files(unreadable)). Xem lỗi: reformboard check.",
                    en: "\(files(unreadable)) cannot be read. What is wrong: reformboard check.")
            } else if !absent.isEmpty {
                Phrase(
                    vi: "Chưa có số liệu. Thêm \(files(absent)).",
                    en: "Nothing here yet. Add \(files(absent)).")
            } else {
                Phrase(
                    vi: "Chưa có dòng nào cho ô này trong \(files(tables)).",
                    en: "No row of \(files(tables)) belongs here yet.")
            }
        return context.say(words)
    }
}
