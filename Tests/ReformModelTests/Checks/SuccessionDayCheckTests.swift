import Notation
import Testing

@testable import ReformModel

@Suite("The day of a succession against the lives of its units")
struct SuccessionDayCheckTests {
    private func files(_ units: String, _ rows: String) -> [String: String] {
        [
            "units.csv": "id,title,founded,dissolved\n" + units,
            "successions.csv": "predecessor,successor,extent,date\n" + rows,
        ]
    }

    @Test("The days that units end and begin, or no day, are right")
    func right() throws {
        let units = "a,A,2000-01-01,2025-07-01\nb,B,,2025-07-01\nc,C,2025-07-01,\n"
        #expect(
            try CheckedPackage.lines(files(units, "a,c,whole,2025-07-01\nb,c,whole,\n"))
                .filter { $0.hasPrefix("successions") } == [])
    }

    @Test("Another day than that of the predecessor's end and of the successor's beginning")
    func differs() throws {
        let files = files("a,A,,2025-07-01\nc,C,2025-07-01,\n", "a,c,whole,2025-07-11\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "successions:2:date: warning: the succession is on 2025-07-11, but predecessor \"a\" ends on"
                    + " 2025-07-01",
                "successions:2:date: warning: the succession is on 2025-07-11, but successor \"c\" begins on"
                    + " 2025-07-01",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "successions:2:date: warning: ngày kế thừa là 11/07/2025, còn đơn vị tiền thân \"a\" kết thúc hoạt"
                    + " động ngày 01/07/2025",
                "successions:2:date: warning: ngày kế thừa là 11/07/2025, còn đơn vị kế thừa \"c\" thành lập ngày"
                    + " 01/07/2025",
            ])
        #expect(
            try CheckedPackage.remedies(files).last == "correct this day or \"founded\" of the unit")
    }

    @Test("A unit may take in others later on, and give away parts before it ends")
    func laterAndEarlier() throws {
        let units = "a,A,,2020-01-01\nb,B,,2025-07-01\nc,C,2020-01-01,\n"
        let rows = "a,c,whole,2020-01-01\nb,c,part,2022-01-01\nb,c,whole,2025-07-01\n"
        #expect(try CheckedPackage.lines(files(units, rows)).filter { $0.contains(":date:") } == [])
    }

    @Test("A whole that does not end, and wholes still to be dated")
    func notDissolved() throws {
        let open = files("a,A,,\nc,C,,\n", "a,c,whole,2025-07-01\n")
        #expect(
            try CheckedPackage.lines(open) == [
                "successions:2:predecessor: warning: unit \"a\" goes over as a whole (whole) on 2025-07-01, but does"
                    + " not end"
            ])
        #expect(
            try CheckedPackage.lines(open, in: .vietnamese) == [
                "successions:2:predecessor: warning: đơn vị \"a\" chuyển toàn bộ (whole) ngày 01/07/2025 mà không"
                    + " kết thúc hoạt động"
            ])
        #expect(try CheckedPackage.lines(files("a,A,,\nc,C,,\n", "a,c,whole,\n")) == [])
        #expect(try CheckedPackage.lines(files("a,A,,\nc,C,,\n", "a,c,part,2025-07-01\n")) == [])
    }

    @Test("A predecessor that was not there yet, a successor that is there no more")
    func absent() throws {
        let files = files(
            "a,A,2025-07-01,2025-12-01\nb,B,,\nc,C,,2024-01-01\n",
            "a,b,part,2025-07-01\nb,c,part,2024-01-01\nc,b,whole,2024-01-01\na,b,part,2025-12-01\n")
        #expect(
            try CheckedPackage.lines(files).filter { $0.contains(":date:") } == [
                "successions:2:date: warning: the row is of 2025-07-01, but unit \"a\" begins on 2025-07-01",
                "successions:3:date: warning: the row is of 2024-01-01, but unit \"c\" is no more from 2024-01-01 on",
            ])
    }
}
