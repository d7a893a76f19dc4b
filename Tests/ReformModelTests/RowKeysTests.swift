import TestSupport
import Testing

@testable import ReformModel

@Suite("Keys of rows")
struct RowKeysTests {
    /// The plan of `observations`, whose key has an indicator, a day and a reporter.
    private let plan = PlanMaking(
        profile: Profile.table(.observations), schema: nil,
        columns: Profile.table(.observations).columns.map(ColumnReading.init), header: [], compared: [],
        nullText: nil
    ).plan()

    /// The rows whose keys earlier rows have, as a dictionary finds them.
    private func expected(_ keys: [(UInt32, Int32)], without unmarked: Set<Int>) -> [[Int]] {
        var first: [[Int]: Int] = [:]
        var repeated: [[Int]] = []
        for (row, key) in keys.enumerated() where !unmarked.contains(row) {
            if let earlier = first[[Int(key.0), Int(key.1)]] {
                repeated.append([row, earlier])
            } else {
                first[[Int(key.0), Int(key.1)]] = row
            }
        }
        return repeated
    }

    @Test(
        "Every row with the key of an earlier one is found, in order, however the days lie",
        arguments: [1, 40, 4_000, 400_000], [false, true])
    func repeatedKeys(days: Int, areFew: Bool) {
        var numbers = SeededNumbers(seed: UInt64(days))
        var columns = TableColumns(plan)
        var keys: [(UInt32, Int32)] = []
        var found: [[Int]] = []
        var withoutKey: Set<Int> = []
        var table = RowKeys(plan.key, of: columns, areFew: areFew)
        for piece in [1, 2, 500, 3_000, 7, 9_000] {
            let first = keys.count
            var marks = [UInt8](repeating: 0, count: piece)
            for row in 0..<piece {
                keys.append(
                    (.random(in: 1...60, using: &numbers), .random(in: 0..<Int32(days), using: &numbers)))
                if Int.random(in: 0..<50, using: &numbers) == 0 {
                    marks[row] = RowBlock.Mark.hasNoKey
                    withoutKey.insert(first + row)
                }
            }
            for (text, day) in keys[first...] {
                for place in columns.texts.indices { columns.texts[place].append(0) }
                for place in columns.days.indices { columns.days[place].append(TableColumns.noDay) }
                columns.texts[columns.places[plan.slot("indicator")]][columns.lines.count] = text
                columns.days[columns.places[plan.slot("date")]][columns.lines.count] = day - 1_000
                columns.lines.append(UInt32(columns.lines.count + 1))
            }
            found += table.claim(first, columns, marks, piece).map { [$0.row, $0.earlier] }
        }
        #expect(found == expected(keys, without: withoutKey))
        #expect(days > 4_000 || !found.isEmpty)
    }
}
