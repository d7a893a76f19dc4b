import TestSupport
import Testing

@testable import ReformModel

@Suite("Cells found many bytes at a time")
struct PlainCellsTests {
    /// The cells of the first row, one byte after another.
    private func slowly(_ bytes: [UInt8]) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x2C || byte == 10 || byte == 13 {
            cells.append(start..<index)
            start = index + 1
            if byte != 0x2C { return cells }
        }
        return cells + [start..<bytes.count]
    }

    @Test("Wherever delimiters and line ends lie in a block, the cells are those between them")
    func blocks() {
        var numbers = SeededNumbers(seed: 11)
        let scanner = RowScanner(TextDialect(), delimiter: 0x2C)
        for round in 0..<3_000 {
            let rarity = [2, 5, 20, 70][round % 4]
            let bytes = (0..<Int.random(in: 1..<300, using: &numbers)).map { _ -> UInt8 in
                switch Int.random(in: 0..<rarity * 20, using: &numbers) {
                case 0..<20: 0x2C
                case 20: 10
                case 21: 13
                // Nothing that looks like a sign in some of its bits.
                default: [0x61, 0xC3, 0x8A, 0xAC, 0x0B, 0x2D].randomElement(using: &numbers) ?? 0x61
                }
            }
            guard bytes[0] != 10, bytes[0] != 13 else { continue }
            var cells = RowCells()
            var position = 0
            _ = scanner.next(bytes.span, at: &position, isLast: true, into: &cells)
            let found = (0..<cells.keptCount).compactMap { cells[$0]?.indices }
            #expect(found == slowly(bytes), "round \(round)")
        }
    }

    @Test("A row of more cells than are kept, and a cell longer than the limit, are counted and cut")
    func limits() {
        let scanner = RowScanner(TextDialect(), delimiter: 0x2C)
        let many = [UInt8](repeating: 0x2C, count: 700) + [10]
        var cells = RowCells()
        var position = 0
        _ = scanner.next(many.span, at: &position, isLast: true, into: &cells)
        #expect((cells.count, cells.keptCount) == (701, LoadLimits.columns))
        #expect(position == many.count)

        let long = [UInt8](repeating: 0x61, count: LoadLimits.cellBytes + 70) + Array(",b\n".utf8) + many
        position = 0
        _ = scanner.next(long.span, at: &position, isLast: true, into: &cells)
        #expect(cells.count == 2)
        #expect(cells[0]?.indices.count == LoadLimits.cellBytes)
        #expect(cells.faults.count == 1)
    }

    @Test("Numbers of every length are the numbers that their digits make")
    func numbers() {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<40_000 {
            var text = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
                Character(String(Int.random(in: 0...9, using: &numbers)))
            }
            if Bool.random(using: &numbers) {
                text.insert(".", at: .random(in: 0...text.count, using: &numbers))
            }
            if Int.random(in: 0..<5, using: &numbers) == 0 { text.insert("-", at: 0) }
            if Int.random(in: 0..<9, using: &numbers) == 0 {
                text.insert(
                    ["x", ".", "/", ":", "-"].randomElement(using: &numbers) ?? "x", at: text.count / 2)
            }
            let bytes = Array(("7" + String(text) + "3").utf8)
            let value = NumberFormat.plain(bytes.span, 1, bytes.count - 1, 0x2E)
            // `Double` reads "0x59" too.
            let expected = text.contains("x") ? nil : Double(String(text))
            #expect(value == expected, "\(String(text))")
        }
    }
}
