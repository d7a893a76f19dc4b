import TestSupport

/// A small table of observations made of what readers of CSV stumble over: quotes in all places, every end
/// of a line, bytes that are no UTF-8, comments, rows too short and too long. The same seed gives the same.
struct RandomTable {
    /// The dialect as the descriptor has it, without braces.
    let dialect: String
    let bytes: [UInt8]

    init(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let delimiter = RandomTable.delimiters.randomElement(using: &numbers) ?? ","
        dialect = RandomTable.dialects.randomElement(using: &numbers) ?? ""
        var bytes: [UInt8] = Bool.random(using: &numbers) ? [] : [0xEF, 0xBB, 0xBF]
        let names = ["indicator", "date", "reporter", "value", "status", "source"]
        bytes += Array(names.joined(separator: delimiter).utf8)
        bytes += RandomTable.lineEnd(&numbers)
        for _ in 0..<Int.random(in: 0..<24, using: &numbers) {
            bytes += RandomTable.row(delimiter, &numbers)
        }
        self.bytes = bytes
    }

    private static func row(_ delimiter: String, _ numbers: inout SeededNumbers) -> [UInt8] {
        if Int.random(in: 0..<8, using: &numbers) == 0 {
            return Array((blankRows.randomElement(using: &numbers) ?? "").utf8) + lineEnd(&numbers)
        }
        var row: [UInt8] = []
        let width = Int.random(in: 0..<6, using: &numbers) == 0 ? Int.random(in: 1..<9, using: &numbers) : 6
        for column in 0..<width {
            if column > 0 { row += Array(delimiter.utf8) }
            if Int.random(in: 0..<5, using: &numbers) == 0 {
                for _ in 0..<Int.random(in: 0..<4, using: &numbers) {
                    row += hardPieces.randomElement(using: &numbers) ?? []
                }
            } else {
                let cells = column < plainCells.count ? plainCells[column] : ["x"]
                row += Array((cells.randomElement(using: &numbers) ?? "").utf8)
            }
        }
        return row + (Int.random(in: 0..<40, using: &numbers) == 0 ? [] : lineEnd(&numbers))
    }

    private static func lineEnd(_ numbers: inout SeededNumbers) -> [UInt8] {
        [[10], [13, 10], [13, 10], [13]].randomElement(using: &numbers) ?? [10]
    }

    private static let delimiters = [",", ",", ";", "\t"]
    private static let dialects = [
        "", "", "", ##""commentChar": "#""##, #""doubleQuote": false"#, #""escapeChar": "\\""#,
        #""quoteChar": "'", "skipInitialSpace": true"#, ##""commentRows": [3, 5], "commentChar": "#""##,
    ]
    private static let blankRows = ["", "  ", ",,,", "# nothing \" here", "#"]
    private static let plainCells = [
        ["pci", "grdp", "\"pci\"", "\"g\"\"r\"", "thu nhập", "\"a\nb\""],
        ["2025-06-30", "2025-07-31", "\"2025-08-31\"", "30/06/2025"], ["", "sở", "x"],
        ["1", "2.5", "-3", "\"4\"", "1,5", "1e3"], ["", "final", "estimate", "\"final\" ", "fnal"],
        ["", "so-tai-chinh", "\"b, c; d\""],
    ]
    private static let hardPieces: [[UInt8]] = [
        [0x22], [0x22], [0x22, 0x22], [0x22, 10], [0x22, 13, 10], [0x22, 13], [10], [13], [13, 10], [0x5C],
        [0x5C, 10], [0x5C, 13, 10], [0x5C, 0x22], [0x27], [0x23], [0x20], [0x09], [0x2C], [0x3B], [0xFF],
        [0xE1, 0xBB], [0xE1, 0xBB, 0x81], [0xED, 0xA0, 0x80], [0x00], [0x1B, 0x5B, 0x32, 0x4A],
        [0xE2, 0x80, 0xAE], [0x61], [0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69],
    ]
}
