import Testing

@testable import Panels

@Suite("How panels share rows")
struct RowShareTests {
    @Test(
        "What matters most is served first, everywhere",
        arguments: [
            (10, [[2, 3], [1, 9]], [5, 5]), (3, [[2, 3], [1, 9]], [2, 1]), (4, [[2, 3], [1, 9]], [3, 1]),
            (5, [[2, 3], [1, 9]], [3, 2]), (20, [[2, 3], [1, 9]], [5, 15]), (0, [[2], [1]], [0, 0]),
            (2, [[0, 5], [4]], [0, 2]), (-3, [[2], [1]], [0, 0]),
        ])
    func rows(total: Int, demands: [[Int]], shares: [Int]) {
        #expect(RowShare.rows(total, demands: demands) == shares)
    }

    @Test("No panels, no rows")
    func none() { #expect(RowShare.rows(5, demands: []).isEmpty) }
}
