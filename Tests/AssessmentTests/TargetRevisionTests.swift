import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Targets as they were revised")
struct TargetRevisionTests {
    @Test(
        "The one decided last of the next day due is in force",
        arguments: [
            ("2024-12-31", nil), ("2025-01-01", 10.0), ("2025-01-31", 10), ("2025-02-01", 12),
            ("2025-06-30", 12), ("2025-07-01", 20), ("2026-06-30", 20), ("2026-07-01", 20),
        ] as [(String, Double?)])
    func inForce(text: String, value: Double?) {
        var small = SmallProgramme()
        small.indicator("i")
        // The revision stands above the first in the file: the day of the decision decides.
        small.target("i", 12, due: "2025-06-30", decided: "2025-02-01")
        small.target("i", 10, due: "2025-06-30", decided: "2025-01-01")
        small.target("i", 20, due: "2026-06-30", decided: "2025-03-01")
        #expect(small.standing(on: text).indicator("i")?.target?.value == value)
    }

    @Test("Without a day of decision it holds from the start, until another is decided")
    func fromTheStart() {
        var small = SmallProgramme()
        small.indicator("i")
        small.target("i", 12, due: "2025-12-31", decided: "2025-02-01")
        small.target("i", 10, due: "2025-12-31")
        #expect(small.standing(on: "2020-01-01").indicator("i")?.target?.value == 10)
        #expect(small.standing(on: "2025-02-01").indicator("i")?.target?.value == 12)
        #expect(small.standing(on: "2025-02-01").indicator("i")?.targets.map(\.value) == [10, 12])
    }
}
