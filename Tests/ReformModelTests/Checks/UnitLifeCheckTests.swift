import Notation
import Testing

@testable import ReformModel

@Suite("The life of a unit")
struct UnitLifeCheckTests {
    @Test("A unit that ends when it begins, or before")
    func noDay() throws {
        let files = [
            "units.csv": "id,title,founded,dissolved\na,A,2025-07-01,2025-07-01\nb,B,2025-07-01,2024-07-01\n"
                + "c,C,2025-07-01,2025-07-02\nd,D,,2025-07-01\n"
        ]
        #expect(
            try CheckedPackage.lines(files) == [
                "units:2:dissolved: error: the unit ends on 2025-07-01, not after it begins on 2025-07-01: it exists"
                    + " on no day",
                "units:3:dissolved: error: the unit ends on 2024-07-01, not after it begins on 2025-07-01: it exists"
                    + " on no day",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).first
                == "units:2:dissolved: error: kết thúc hoạt động ngày 01/07/2025, không sau ngày thành lập"
                + " 01/07/2025: đơn vị không tồn tại ngày nào")
        #expect(try CheckedPackage.remedies(files).first == "correct \"founded\" or \"dissolved\"")
    }
}
