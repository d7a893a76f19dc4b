/// The profile as a table of Markdown: the one in `docs/data-package.md`.
public enum ProfileTable {
    /// A row for each table, under a heading, without a line break at the end.
    public static var markdown: String {
        let rows = TableName.allCases.map { row(Profile.table($0)) }
        return (["| Table | Key | Columns |", "|---|---|---|"] + rows).joined(separator: "\n")
    }

    private static func row(_ table: Profile.Table) -> String {
        let columns = table.columns.map(words).joined(separator: ", ")
        return "| `\(table.name.rawValue)` | \(table.key.joined(separator: ", ")) | \(columns) |"
    }

    private static func words(_ column: Profile.Column) -> String {
        let name = column.isRequired ? "**\(column.name)**" : column.name
        let marks =
            switch column.kind {
            case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
            case .list, .localList: "`;`"
            case .day: "day"
            case .number: "number"
            case .integer: "whole number"
            case .text, .localText: column.references.map { "→ \($0.rawValue)" } ?? ""
            }
        let language = column.kind.isTranslatable ? "@" : ""
        return name + language + (marks.isEmpty ? "" : " (\(marks))")
    }
}
