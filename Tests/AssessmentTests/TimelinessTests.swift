import Assessment
import Testing

@Suite("On time and late apart")
struct TimelinessTests {
    @Test("The published counts of files: 87.65 % on time of done, 1.37 % overdue of due")
    func published() throws {
        let counts = Timeliness(doneOnTime: 14_068, doneLate: 1_983, openInTerm: 5_640, openOverdue: 223)
        #expect(counts.total == 21_914)
        #expect(abs(try #require(counts.onTimeOfDone) - 0.8765) < 0.00005)
        #expect(abs(try #require(counts.overdueOfDue) - 0.0137) < 0.00005)
    }

    @Test("Nothing done and nothing due have no share")
    func empty() {
        let counts = Timeliness(doneOnTime: 0, doneLate: 0, openInTerm: 3, openOverdue: 0)
        #expect(counts.onTimeOfDone == nil)
        #expect(counts.overdueOfDue == nil)
    }
}
