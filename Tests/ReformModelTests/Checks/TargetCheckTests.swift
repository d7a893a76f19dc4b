import Notation
import Testing

@testable import ReformModel

@Suite("Targets against direction, ceiling and day")
struct TargetCheckTests {
    private func files(_ indicators: String, _ targets: String = "") -> [String: String] {
        [
            "indicators.csv": "id,title,unit,direction,baseline,limit\n" + indicators,
            "targets.csv": "indicator,due,decided,value\n" + targets,
        ]
    }

    @Test("A target on the wrong side of the baseline, in both directions")
    func direction() throws {
        let wrong = files(
            "up,U,,increase,50,\ndown,D,,decrease,20,\n", "up,2025-12-31,,45.5\ndown,2025-12-31,,21\n")
        #expect(
            try CheckedPackage.lines(wrong) == [
                "targets:2:value: warning: \"up\" should go up, but its target 45.5 is below the baseline 50",
                "targets:3:value: warning: \"down\" should go down, but its target 21 is above the baseline 20",
            ])
        #expect(
            try CheckedPackage.lines(wrong, in: .vietnamese) == [
                "targets:2:value: warning: \"up\" phải tăng, nhưng đích 45,5 thấp hơn mốc đầu 50",
                "targets:3:value: warning: \"down\" phải giảm, nhưng đích 21 cao hơn mốc đầu 20",
            ])
        #expect(
            try CheckedPackage.remedies(wrong).first
                == "correct target or baseline, or set \"direction\" to \"decrease\"")
    }

    @Test("On the right side, on the baseline, and without one")
    func rightSide() throws {
        let right = files(
            "up,U,,,50,\ndown,D,,decrease,20,\nnone,N,,increase,,\n",
            "up,2025-12-31,,50\ndown,2025-12-31,,14\nnone,2025-12-31,,-3\n")
        #expect(try CheckedPackage.lines(right) == [])
    }

    @Test("A target that was revised is history; the last decided counts")
    func revised() throws {
        let indicator = "up,U,,increase,50,\n"
        let mended = files(
            indicator, "up,2025-12-31,2025-06-01,60\nup,2025-12-31,,40\nup,2025-12-31,2025-05-01,41\n")
        #expect(try CheckedPackage.lines(mended) == [])
        let spoiled = files(indicator, "up,2025-12-31,,60\nup,2025-12-31,2025-05-01,41\nup,2026-12-31,,42\n")
        #expect(
            try CheckedPackage.lines(spoiled).map { $0.prefix(15) } == ["targets:3:value", "targets:4:value"])
    }

    @Test("Above the ceiling that the indicator itself gives")
    func limit() throws {
        let above = files("n,N,đại hội,,60,54\n", "n,2025-08-31,,61\n")
        #expect(
            try CheckedPackage.lines(above) == [
                "targets:2:value: warning: 61 is above the limit 54 of \"n\"",
                "indicators:2:baseline: warning: 60 is above the limit 54 of \"n\"",
            ])
        #expect(
            try CheckedPackage.lines(above, in: .vietnamese).first
                == "targets:2:value: warning: 61 vượt mức trần 54 của \"n\"")
        #expect(try CheckedPackage.lines(files("n,N,đại hội,,0,54\n", "n,2025-08-31,,54\n")) == [])
        #expect(try CheckedPackage.lines(files("n,N,,decrease,60,54\n", "n,2025-08-31,,55\n")) == [])
    }

    @Test("Only an indicator with the limit 100 % is known to be a share")
    func share() throws {
        let share = files("s,S,%,decrease,101,100\n", "s,2025-12-31,,-1\n")
        #expect(
            try CheckedPackage.lines(share) == [
                "targets:2:value: warning: \"s\" is a share and cannot be −1 %",
                "indicators:2:baseline: warning: \"s\" is a share and cannot be 101 %",
            ])
        #expect(
            try CheckedPackage.lines(share, in: .vietnamese).last
                == "indicators:2:baseline: warning: \"s\" là tỷ lệ, không thể bằng 101 %")
        let growth = files("g,G,%,increase,-4,\n", "g,2025-12-31,,140\n")
        #expect(try CheckedPackage.lines(growth) == [])
    }

    @Test("Decided after its day has gone by")
    func decided() throws {
        let late = files("i,I,,,,\n", "i,2025-12-31,2026-01-01,5\ni,2026-12-31,2026-12-31,5\n")
        #expect(
            try CheckedPackage.lines(late) == [
                "targets:2:decided: warning: the target is decided on 2026-01-01, after it is due on 2025-12-31"
            ])
        #expect(
            try CheckedPackage.lines(late, in: .vietnamese) == [
                "targets:2:decided: warning: đích được quyết định ngày 01/01/2026, sau hạn 31/12/2025"
            ])
    }
}
