import Notation
import Testing

@testable import ReformModel

@Suite("Plan days and weights of milestones")
struct MilestonePlanCheckTests {
    private func files(_ milestones: String, reports: String = "") -> [String: String] {
        [
            "milestones.csv": "id,title,baseline_start,baseline_finish,weight,depends_on\n" + milestones,
            "reports.csv": "milestone,reported,state\n" + reports,
        ]
    }

    @Test("Done before it begins")
    func order() throws {
        let files = files("a,A,2025-03-01,2025-02-01,,\nb,B,2025-03-01,2025-03-01,,\nc,C,,2025-03-01,,\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "milestones:2:baseline_finish: error: the plan has it done on 2025-02-01, before it begins on"
                    + " 2025-03-01"
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "milestones:2:baseline_finish: error: kế hoạch xong ngày 01/02/2025, trước ngày bắt đầu 01/03/2025"
            ])
    }

    @Test("What it depends on is planned to be done too late")
    func dependencies() throws {
        let files = files(
            "a,A,,2025-03-01,,\nb,B,,2025-04-01,,\nc,C,2025-03-01,2025-06-01,,a; b\nd,D,,2025-03-15,,b;lost\n"
                + "e,E,,,,b\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "milestones:4:depends_on[1]: note: milestone \"b\", which comes first, is planned to be done on"
                    + " 2025-04-01, after 2025-03-01 here",
                "milestones:5:depends_on[0]: note: milestone \"b\", which comes first, is planned to be done on"
                    + " 2025-04-01, after 2025-03-15 here",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).first
                == "milestones:4:depends_on[1]: note: mốc phải xong trước, \"b\", theo kế hoạch đến 01/04/2025 mới"
                + " xong, sau 01/03/2025 của mốc này")
    }

    @Test("A weight below 0, and one of 0 unless the milestone is given up")
    func weights() throws {
        let files = files(
            "a,A,,,-1,\nb,B,,,0,\nc,C,,,0,\nd,D,,,0,\ne,E,,,0.5,\n",
            reports:
                "c,2025-02-01,paused\nc,2025-04-01,dropped\nc,2025-03-01,planned\nd,2025-04-01,superseded\n"
                + "d,2025-05-01,in_progress\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "milestones:2:weight: error: \"weight\" is −1 and cannot be negative",
                "milestones:3:weight: note: weight 0: the milestone counts for nothing in its workstream",
                "milestones:5:weight: note: weight 0: the milestone counts for nothing in its workstream",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese)[1]
                == "milestones:3:weight: note: trọng số 0: mốc này không được tính vào nhóm việc")
    }
}
