import Notation
import Testing

@testable import ReformModel

@Suite("Staffing against quota and the life of the unit")
struct StaffingCheckTests {
    private func files(_ rows: String) -> [String: String] {
        [
            "units.csv": "id,title,founded,dissolved\nu,U,2020-01-01,2025-07-01\n",
            "staffing.csv": "unit,date,category,quota,present\n" + rows,
        ]
    }

    @Test("More present than allotted is worth a note, with the share")
    func overQuota() throws {
        let files = files("u,2025-06-30,cadre,40,50\nu,2025-06-30,contract,0,3\nu,2025-06-30,,40,40\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "staffing:2:present: note: 50 present, more than the quota of 40: 125.0 %",
                "staffing:3:present: note: 3 present, and no position allotted",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "staffing:2:present: note: có mặt 50, vượt biên chế 40, bằng 125,0 %",
                "staffing:3:present: note: có mặt 3, trong khi không có biên chế được giao",
            ])
    }

    @Test("Negative figures")
    func negative() throws {
        #expect(
            try CheckedPackage.lines(files("u,2025-06-30,,-40,-3\n")) == [
                "staffing:2:quota: error: \"quota\" is −40 and cannot be negative",
                "staffing:2:present: error: \"present\" is −3 and cannot be negative",
            ])
    }

    @Test("Figures of a day on which the unit is not there yet, or no more")
    func days() throws {
        let files = files("u,2019-12-31,,4,3\nu,2020-01-01,,4,3\nu,2025-06-30,,4,3\nu,2025-07-01,,4,3\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "staffing:2:date: warning: the row is of 2019-12-31, but unit \"u\" begins on 2020-01-01",
                "staffing:5:date: warning: the row is of 2025-07-01, but unit \"u\" is no more from 2025-07-01 on",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "staffing:2:date: warning: dòng này ghi ngày 31/12/2019, còn đơn vị \"u\" thành lập ngày 01/01/2020",
                "staffing:5:date: warning: dòng này ghi ngày 01/07/2025, còn đơn vị \"u\" không còn từ ngày"
                    + " 01/07/2025",
            ])
    }
}
