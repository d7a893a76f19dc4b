import Notation
import Testing

@testable import ReformModel

@Suite("Figures of units")
struct UnitFigureCheckTests {
    private let header = "id,title,founded,dissolved,population,area_km2\n"

    @Test("Negative population and area")
    func negative() throws {
        let files = ["units.csv": header + "a,A,,,-5,-0.5\nb,B,,,0,0\n"]
        #expect(
            try CheckedPackage.lines(files) == [
                "units:2:population: error: \"population\" is −5 and cannot be negative",
                "units:2:area_km2: error: \"area_km2\" is −0.5 and cannot be negative",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).last
                == "units:2:area_km2: error: \"area_km2\" là −0,5, không thể âm")
    }

    @Test("Two units of one time that are alike to the last inhabitant")
    func alike() throws {
        let files = ["units.csv": header + "a,A,,,17310,276.12\nb,B,,,17310,276.12\n"]
        #expect(
            try CheckedPackage.lines(files) == [
                "units:3:population: note: population and area are the same as those of unit \"a\" on line 2"
            ])
        #expect(
            try CheckedPackage.remedies(files, in: .vietnamese) == [
                "đối chiếu với nguồn: có thể đã chép nhầm dòng"
            ])
    }

    @Test("Round numbers, one figure alone, and what a unit has become may be alike")
    func chance() throws {
        let files = [
            "units.csv": header + "a,A,,,5000,12\nb,B,,,5000,12\nc,C,,,4321,7\nd,D,,,4321,8\n"
                + "e,E,,2025-07-01,752,25.9\nf,F,2025-07-01,,752,25.9\n"
        ]
        #expect(try CheckedPackage.lines(files) == [])
    }
}
