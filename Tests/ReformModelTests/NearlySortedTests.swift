import TestSupport
import Testing

@testable import ReformModel

@Suite("Sorting what is nearly sorted")
struct NearlySortedTests {
    @Test("A part is sorted and the rest stays, however far apart they stand", arguments: [0, 3, 40, 5000])
    func part(_ disorder: Int) {
        var draws = SeededNumbers(seed: UInt64(disorder))
        let numbers = (0..<2000).map { Int32($0 / 3 + Int(draws.next() % UInt64(disorder + 1)) - 300) }
        var sorted = numbers
        sorted.sortNearlySorted(100..<1900)
        #expect(sorted == numbers[..<100] + numbers[100..<1900].sorted() + numbers[1900...])
    }
}
