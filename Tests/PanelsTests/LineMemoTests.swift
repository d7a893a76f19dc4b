import Testing

@testable import Panels

@Suite("Lines that are kept")
struct LineMemoTests {
    /// How often the lines of subjects are made that are asked for one after another.
    private func made(_ subjects: [LineMemo.Subject]) -> Int {
        let memo = LineMemo()
        var count = 0
        for subject in subjects {
            _ = memo.lines(of: subject) {
                count += 1
                return []
            }
        }
        return count
    }

    private let page = LineMemo.Subject.item(.indicator("a"), width: 80)

    @Test("What was made is not made again, and is another for another width")
    func kept() {
        #expect(made([page, .header, page, .header]) == 2)
        #expect(made([page, .item(.indicator("a"), width: 79), page]) == 2)
    }

    @Test("Of many pages few are kept, and what stands beside them is kept with any number of them")
    func few() {
        let pages = (0..<1_000).map { LineMemo.Subject.item(.indicator("\($0)"), width: 80) }
        #expect(made([page] + pages + [page]) == 1_002)
        #expect(made([.header] + pages + [.header]) == 1_001)
    }
}
