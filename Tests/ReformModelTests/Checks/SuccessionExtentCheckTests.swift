import Notation
import Testing

@testable import ReformModel

@Suite("How much of a unit went over")
struct SuccessionExtentCheckTests {
    /// Two units that end and two that begin on one day, with rows of predecessor, successor and extent.
    private func files(_ rows: String...) -> [String: String] {
        [
            "units.csv": "id,title,founded,dissolved\na,A,,2025-07-01\nb,B,,2025-07-01\n"
                + "c,C,2025-07-01,\nd,D,2025-07-01,\nlasting,L,,\n",
            "successions.csv": "predecessor,successor,extent,date\n"
                + rows.map { $0 + ",2025-07-01\n" }.joined(),
        ]
    }

    @Test("Wholes, and parts that are two, are what they should be")
    func right() throws {
        #expect(try CheckedPackage.lines(files("a,c,whole", "b,c,part", "b,d,part")) == [])
        #expect(try CheckedPackage.lines(files("a,c,renamed", "b,d,unchanged")) == [])
        #expect(
            try CheckedPackage.lines(
                files("a,c,part_area_all_population", "a,d,part_area_only", "b,c,", "lasting,d,part")) == [])
    }

    @Test("A whole that goes to two, once for each row too many")
    func wholeTwice() throws {
        let twice = files("a,c,whole", "a,d,", "b,c,whole")
        #expect(
            try CheckedPackage.lines(twice) == [
                "successions:3:extent: warning: unit \"a\" goes over as a whole (whole), but on line 2 to \"c\" too"
            ])
        #expect(
            try CheckedPackage.lines(twice, in: .vietnamese) == [
                "successions:3:extent: warning: đơn vị \"a\" chuyển toàn bộ (whole), nhưng dòng 2 còn chuyển sang"
                    + " \"c\""
            ])
        #expect(
            try CheckedPackage.remedies(twice) == [
                "if the unit is divided, write \"part\" in each row; if not, delete the other row"
            ])
        #expect(
            try CheckedPackage.lines(files("a,c,part", "a,d,renamed", "b,c,whole")) == [
                "successions:3:extent: warning: unit \"a\" goes over as a whole (renamed), but on line 2 to \"c\""
                    + " too"
            ])
        #expect(
            try CheckedPackage.lines(files("a,c,unchanged", "a,d,part", "b,d,whole")).map {
                $0.contains("on line 3")
            }
                == [true])
    }

    @Test("A single part of what ends")
    func lonePart() throws {
        let lone = files("a,c,part_area_only", "b,d,whole")
        #expect(
            try CheckedPackage.lines(lone) == [
                "successions:2:extent: warning: unit \"a\" ends, and only a part of it goes over, to \"c\""
            ])
        #expect(
            try CheckedPackage.lines(lone, in: .vietnamese).first?.hasSuffix(
                "đơn vị \"a\" kết thúc hoạt động mà chỉ một phần được chuyển, sang \"c\"") == true)
        #expect(
            try CheckedPackage.remedies(lone, in: .vietnamese) == [
                "ghi \"whole\", hoặc thêm dòng cho phần còn lại"
            ])
    }

    @Test("A part of a unit that goes on, years before the unit ends, is no contradiction")
    func earlierPart() throws {
        let files = [
            "units.csv": "id,title,founded,dissolved\na,A,,2025-07-01\nb,B,,\nc,C,2025-07-01,\n",
            "successions.csv":
                "predecessor,successor,extent,date\na,b,part,2023-01-01\na,c,whole,2025-07-01\n",
        ]
        #expect(try CheckedPackage.lines(files) == [])
    }

    @Test("All inhabitants that go to two")
    func population() throws {
        let both = files("a,c,part_area_all_population", "a,d,part", "b,d,whole")
        #expect(
            try CheckedPackage.lines(both) == [
                "successions:2:extent: warning: all inhabitants of \"a\" go over here, but on line 3 some go to"
                    + " \"d\""
            ])
        #expect(
            try CheckedPackage.lines(both, in: .vietnamese) == [
                "successions:2:extent: warning: toàn bộ dân số của \"a\" chuyển theo dòng này, nhưng dòng 3 còn"
                    + " chuyển dân số sang \"d\""
            ])
        let twice = files("a,c,part_area_all_population", "a,d,part_area_all_population", "b,d,whole")
        #expect(
            try CheckedPackage.lines(twice).map { $0.prefix(20) } == ["successions:3:extent"])
    }

    @Test("What is only renamed takes in nothing else")
    func renamed() throws {
        let joined = files("a,c,renamed", "b,c,part", "b,d,part")
        #expect(
            try CheckedPackage.lines(joined) == [
                "successions:2:extent: warning: unit \"c\" is called renamed, but on line 3 it takes from \"b\" too"
            ])
        #expect(
            try CheckedPackage.lines(joined, in: .vietnamese) == [
                "successions:2:extent: warning: đơn vị \"c\" được ghi là renamed, nhưng theo dòng 3 còn nhận từ \"b\""
            ])
    }
}
