import Notation
import Testing

@testable import ReformModel

@Suite("Steps of a funnel")
struct FunnelCheckTests {
    private func files(_ indicators: String, _ targets: String = "") -> [String: String] {
        [
            "indicators.csv": "id,title,unit,group,step,baseline,baseline_date\n" + indicators,
            "targets.csv": "indicator,due,value\n" + targets,
        ]
    }

    @Test("A step that is taken")
    func repeated() throws {
        let files = files("a,A,,f,1,,\nb,B,,f,2,,\nc,C,,f,2,,\nd,D,,g,2,,\ne,E,,g,,,\nh,H,,,2,,\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "indicators:4:step: warning: step 2 of funnel \"f\" is \"b\" already, on line 3"
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "indicators:4:step: warning: bước 2 của nhóm \"f\" đã là \"b\", ở dòng 3"
            ])
    }

    @Test("More at a step than at the step before it, by baseline and by target of one day")
    func grows() throws {
        let files = files(
            "b,B,người,f,2,11,2025-01-01\na,A,người,f,1,10,2025-01-01\nc,C,người,f,5,11,2025-01-01\n",
            "a,2025-12-31,100\nb,2025-12-31,90\nc,2025-12-31,95\nc,2026-12-31,1000\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "indicators:2:baseline: warning: 11 at this step is more than 10 at the step before it, \"a\"",
                "targets:4:value: warning: 95 at this step is more than 90 at the step before it, \"b\"",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).first
                == "indicators:2:baseline: warning: 11 ở bước này nhiều hơn 10 ở bước trước, \"a\"")
    }

    @Test("Other units, other days and other groups are not compared")
    func incomparable() throws {
        let files = files(
            "a,A,người,f,1,10,2025-01-01\nb,B,tỷ đồng,f,2,500,2025-01-01\n"
                + "c,C,người,g,1,10,2025-01-01\nd,D,người,g,2,11,2025-02-01\n")
        #expect(try CheckedPackage.lines(files) == [])
    }
}
