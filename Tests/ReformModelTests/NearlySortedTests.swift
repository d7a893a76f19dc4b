import TestSupport
import Testing

@testable import ReformModel

@Suite("Sorting what is nearly sorted")
struct NearlySortedTests {
    @Test(
        "Equal ones keep their order, the rest stays, however far apart they stand",
        arguments: [0, 3, 40, 5000])
    func stable(_ disorder: Int) {
        var draws = SeededNumbers(seed: UInt64(disorder))
        let days = (0..<2000).map { Int32($0 / 3 + Int(draws.next() % UInt64(disorder + 1))) }
        var places = Array(UInt32(0)..<2000)
        places.sortNearlySorted(100..<1900) { days[Int($0)] }
        let middle = (UInt32(100)..<1900).sorted { (days[Int($0)], $0) < (days[Int($1)], $1) }
        #expect(places == Array(UInt32(0)..<100) + middle + Array(UInt32(1900)..<2000))
    }
}
