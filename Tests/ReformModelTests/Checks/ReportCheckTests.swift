import Notation
import Testing

@testable import ReformModel

@Suite("Reports that contradict themselves")
struct ReportCheckTests {
    private func files(_ rows: String...) -> [String: String] {
        [
            "milestones.csv": "id,title\nm,M\n",
            "reports.csv": "milestone,reporter,reported,state,percent,forecast,finished\n"
                + rows.enumerated().map { "m,r\($0),2025-06-30,\($1)\n" }.joined(),
        ]
    }

    @Test("A percentage that is none")
    func percent() throws {
        let files = files("in_progress,101,,", "in_progress,-0.5,,", "in_progress,0,,", "in_progress,100,,")
        #expect(
            try CheckedPackage.lines(files) == [
                "reports:2:percent: error: 101 % lies outside 0–100",
                "reports:3:percent: error: −0.5 % lies outside 0–100",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).last
                == "reports:3:percent: error: −0,5 % nằm ngoài khoảng 0–100")
    }

    @Test("A percentage that the state denies")
    func percentAgainstState() throws {
        let files = files(
            "planned,100,,", "done,99,,2025-06-30", "done,100,,2025-06-30", "planned,5,,", "paused,100,,",
            ",100,2025-07-01,")
        #expect(
            try CheckedPackage.lines(files) == [
                "reports:2:percent: warning: it is 100 % done, but the state is \"planned\"",
                "reports:3:percent: warning: it is 99 % done, but the state is \"done\"",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).first
                == "reports:2:percent: warning: đã làm 100 %, nhưng trạng thái là \"planned\"")
    }

    @Test("The day on which it was done: still to come, without done, or missing")
    func finished() throws {
        let files = files(
            "done,,,2025-07-01", "in_progress,,,2025-06-01", "done,,,", "done,,,2025-06-30",
            ",,2025-07-01,2025-06-01")
        #expect(
            try CheckedPackage.lines(files) == [
                "reports:2:finished: warning: the report of 2025-06-30 says done on 2025-07-01, a day still to come",
                "reports:3:finished: warning: there is a day on which it was done, but the state is \"in_progress\"",
                "reports:6:finished: warning: there is a day on which it was done, but no state",
                "reports:4:state: note: it is done, but the day is not given",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "reports:2:finished: warning: báo cáo ngày 30/06/2025 ghi đã xong ngày 01/07/2025, là ngày chưa đến",
                "reports:3:finished: warning: có ngày hoàn thành, nhưng trạng thái là \"in_progress\"",
                "reports:6:finished: warning: có ngày hoàn thành, nhưng không ghi trạng thái",
                "reports:4:state: note: đã xong nhưng không ghi ngày hoàn thành",
            ])
    }

    @Test("A forecast that has gone by when it is given")
    func forecast() throws {
        let files = files(
            "in_progress,,2025-06-29,", ",,2025-06-01,", "in_progress,,2025-06-30,",
            "done,,2025-06-01,2025-06-30", "dropped,,2025-06-01,", "paused,,2025-05-01,")
        #expect(
            try CheckedPackage.lines(files) == [
                "reports:2:forecast: warning: the report of 2025-06-30 has a forecast of 2025-06-29, a day gone by",
                "reports:3:forecast: warning: the report of 2025-06-30 has a forecast of 2025-06-01, a day gone by",
                "reports:7:forecast: warning: the report of 2025-06-30 has a forecast of 2025-05-01, a day gone by",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).first
                == "reports:2:forecast: warning: báo cáo ngày 30/06/2025 dự báo xong ngày 29/06/2025, là ngày đã qua"
        )
    }
}
