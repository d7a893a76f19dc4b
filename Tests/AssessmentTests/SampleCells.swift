import Assessment
import FoundationEssentials
import Notation
import ReformModel

/// The cells of the sample's files, read without the program's own reader.
struct SampleCells {
    private var tables: [TableName: [[String: String]]] = [:]

    init() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        for table in TableName.allCases {
            let path =
                root.joined(separator: "/") + "/Sources/SampleData/quang-ninh-2025/\(table.rawValue).csv"
            let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(SampleCells.cells)
            let names = rows.first ?? []
            tables[table] = rows.map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
        }
    }

    /// What the row of a place has in one of the columns, the first that is not empty.
    func cell(_ place: RowPlace, _ columns: [String]) -> String? {
        guard let rows = tables[place.table], rows.indices.contains(place.line - 1) else { return nil }
        return columns.compactMap { rows[place.line - 1][$0] }.first { !$0.isEmpty }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}

extension Explanation.Meaning {
    /// The columns that may hold the figure in a row of a table; empty for what is counted.
    func columns(in table: TableName) -> [String] {
        switch (self, table) {
        case (.baseline, .indicators): ["baseline"]
        case (.limit, .indicators): ["limit"]
        case (.latest, .observations), (.baseline, .observations), (.earliest, .observations),
            (.otherValue, .observations), (.atStep, .observations), (.atNextStep, .observations):
            ["value"]
        case (.lastReport, .observations): ["reported", "date"]
        case (.target, .targets): ["value"]
        case (.plannedStart, .milestones): ["baseline_start"]
        case (.plannedFinish, .milestones), (.expectedEnd, .milestones): ["baseline_finish"]
        case (.forecast, .reports), (.formerForecast, .reports), (.expectedEnd, .reports): ["forecast"]
        case (.finished, .reports): ["finished", "reported"]
        case (.reported, .reports), (.lastReport, .reports): ["reported"]
        case (.rating, .reports): ["rating"]
        case (.state, .reports): ["state"]
        case (.founded, .units): ["founded"]
        case (.dissolved, .units): ["dissolved"]
        case (.quota, .staffing): ["quota"]
        case (.present, .staffing), (.earlierPresent, .staffing), (.opening, .staffing),
            (.closing, .staffing):
            ["present"]
        case (.populationBefore, .units), (.populationAfter, .units): ["population"]
        case (.areaBefore, .units), (.areaAfter, .units): ["area_km2"]
        case (.earnedValue, .milestones), (.plannedValue, .milestones): ["weight"]
        default: []
        }
    }
}
