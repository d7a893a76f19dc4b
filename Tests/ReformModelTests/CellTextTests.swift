import TestSupport
import Testing

@testable import ReformModel

@Suite("Texts of cells")
struct CellTextTests {
    /// Whether cleaning leaves the bytes as they are, one after another.
    private func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).allSatisfy { $0 != 0x20 || $1 != 0x20 }
            && bytes.allSatisfy { $0 < 9 || $0 > 13 }
    }

    @Test("A text is plain unless there is a control character for blanks in it, or one blank after another")
    func plain() {
        var numbers = SeededNumbers(seed: 23)
        for round in 0..<5_000 {
            let signs: [UInt8] = [0x20, 0x21, 0x61, 0xE1, 0xBB, 0x00, 0x1F, 0x09, 0x0B]
            let usual = signs.prefix(round % 4 == 0 ? 9 : 5)
            let bytes = (0..<Int.random(in: 1..<40, using: &numbers)).map { _ -> UInt8 in
                let isSign = Int.random(in: 0..<4, using: &numbers) == 0
                return isSign ? usual.randomElement(using: &numbers) ?? 0x61 : 0x62
            }
            let start = Int.random(in: 0..<bytes.count, using: &numbers)
            let end = Int.random(in: start...bytes.count, using: &numbers)
            let cell = CellRange(start, end)
            #expect(
                CellText.isPlain(bytes.span, cell) == isPlain(bytes[start..<end]), "round \(round): \(bytes)")
        }
    }
}
