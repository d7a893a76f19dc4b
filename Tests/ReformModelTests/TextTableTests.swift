import TestSupport
import Testing

@testable import ReformModel

@Suite("Texts that are kept once")
struct TextTableTests {
    @Test("A text has one number, and different texts have different ones, whatever their length")
    func numbers() {
        var table = TextTable()
        var known: [String: UInt32] = [:]
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<20_000 {
            let length = Int.random(in: 1...40, using: &numbers)
            // Two letters only, so that beginnings are often alike.
            let text = String((0..<length).map { _ in Bool.random(using: &numbers) ? "a" : "b" })
            // The bytes stand within others, before the end or at it.
            let before = Int.random(in: 0..<20, using: &numbers)
            let after = Int.random(in: 0..<20, using: &numbers)
            let bytes = Array((String(repeating: "x", count: before) + text).utf8)
            let span = (bytes + [UInt8](repeating: 0x79, count: after)).span
            let number = table.number(of: span, before, bytes.count)
            #expect(known[text] == nil || known[text] == number, "\(text)")
            known[text] = number
        }
        #expect(table.count == known.count + 1)
        for (text, number) in known {
            #expect(table.text(Int(number)) == text)
            #expect(table.find(text) == number)
        }
    }

    @Test("A zero byte at the end is part of a text")
    func zeroBytes() {
        var table = TextTable()
        let bytes: [UInt8] = [0x61, 0, 0]
        let numbers = (1...3).map { table.number(of: bytes.span, 0, $0) }
        #expect(Set(numbers).count == 3)
    }

    @Test("Texts are UTF-8 when each is by itself")
    func validity() {
        let letter: [UInt8] = [0xE1, 0xBB, 0x81]
        func areValid(_ texts: [[UInt8]], from first: Int) -> Bool {
            var table = TextTable()
            for text in texts { _ = table.number(of: text.span, 0, text.count) }
            return table.areValid(from: first)
        }
        #expect(areValid([], from: 1))
        #expect(areValid([letter, [0x61], letter + letter], from: 1))
        #expect(!areValid([[0x61, 0xFF], letter], from: 1))
        #expect(areValid([[0x61, 0xFF], letter], from: 2))
        // Together they are a letter.
        #expect(!areValid([[0xE1, 0xBB], [0x81]], from: 1))
        #expect(!areValid([[0xE1], [0xBB, 0x81, 0x61]], from: 1))
    }

    @Test("The place of a word is found among its own list, short or long")
    func places() {
        var table = TextTable()
        let words = [
            "part", "part_area_only", "part_area_all_population", "part_area_all_populations", "whole",
        ]
        for word in ["whole"] + words { table.append(word) }
        for (index, word) in words.enumerated() {
            let bytes = Array((word + ",2025").utf8)
            #expect(table.place(of: bytes.span, 0, word.utf8.count, among: 2..<7) == index + 1)
            #expect(table.place(of: bytes.span, 0, word.utf8.count - 1, among: 2..<7) == (index == 3 ? 3 : 0))
        }
    }
}
