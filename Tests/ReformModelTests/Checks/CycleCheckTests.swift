import Notation
import Testing

@testable import ReformModel

@Suite("Rows that lead back to themselves")
struct CycleCheckTests {
    private let circle = [
        "milestones.csv":
            "id,title,depends_on\nx,X,a\na,A,y; b\nb,B,c\nc,C,a; d\nd,D,\ny,Y,\n"
    ]

    @Test("A circle of milestones is one error, at its first row, with the whole way")
    func milestones() throws {
        #expect(
            try CheckedPackage.lines(circle) == [
                "milestones:3:depends_on[1]: error: milestones depend on one another in a circle: a → b → c → a"
            ])
        #expect(
            try CheckedPackage.lines(circle, in: .vietnamese) == [
                "milestones:3:depends_on[1]: error: các mốc phụ thuộc nhau thành vòng: a → b → c → a"
            ])
        #expect(
            try CheckedPackage.remedies(circle, in: .vietnamese) == [
                "xóa một mã trong \"depends_on\" để vòng này có chỗ bắt đầu"
            ])
    }

    @Test("Milestones that only follow one another, and ids that are not there, make none")
    func chain() throws {
        let chain = ["milestones.csv": "id,title,depends_on\na,A,b;c\nb,B,c; lost\nc,C,\n"]
        #expect(try CheckedPackage.lines(chain) == [])
    }

    @Test("A row that names itself, in each of the four tables")
    func itself() throws {
        let files = [
            "milestones.csv": "id,title,depends_on\na,A,a\n",
            "units.csv": "id,title,parent,dissolved\nu,U,u,2025-07-01\n",
            "documents.csv": "number,title,replaces\n1/NQ,Q,0/NQ;1/NQ\n",
            "successions.csv": "predecessor,successor,date\nu,u,2025-07-01\n",
        ]
        #expect(
            try CheckedPackage.lines(files) == [
                "milestones:2:depends_on[0]: error: \"a\" depends on itself",
                "units:2:parent: error: \"u\" is its own parent",
                "documents:2:replaces[1]: error: \"1/NQ\" replaces itself",
                "successions:2:successor: error: \"u\" succeeds itself",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese).map { $0.split(separator: ": ")[2] } == [
                "\"a\" phụ thuộc vào chính nó", "\"u\" là cấp trên của chính nó",
                "\"1/NQ\" thay thế chính nó",
                "\"u\" kế thừa chính nó",
            ])
    }

    @Test("Units above one another, documents that replace each other, units that succeed their successors")
    func otherTables() throws {
        let files = [
            "units.csv":
                "id,title,parent,dissolved\na,A,b,2025-07-01\nb,B,a,2025-07-01\n",
            "documents.csv": "number,title,replaces\n1/NQ,Q,2/NQ\n2/NQ,R,1/NQ\n",
            "successions.csv": "predecessor,successor\nb,a\na,b\n",
        ]
        #expect(
            try CheckedPackage.lines(files).filter { $0.contains("circle") } == [
                "units:2:parent: error: units are one another's parents in a circle: a → b → a",
                "documents:2:replaces[0]: error: documents replace one another in a circle: 1/NQ → 2/NQ → 1/NQ",
                "successions:3:successor: error: units succeed one another in a circle: a → b → a",
            ])
    }

    @Test("Two units that go on may exchange parts")
    func exchange() throws {
        let files = [
            "units.csv": "id,title\na,A\nb,B\n",
            "successions.csv":
                "predecessor,successor,date,extent\na,b,2025-07-01,part\nb,a,2025-07-01,part\n",
        ]
        #expect(try CheckedPackage.lines(files) == [])
    }

    @Test("A long way is shown by its ends, and counted")
    func longWay() throws {
        let rows = (1...10_000).map { "m\($0),M,m\($0 % 10_000 + 1)\n" }
        let lines = try CheckedPackage.lines(["milestones.csv": "id,title,depends_on\n" + rows.joined()])
        #expect(
            lines == [
                "milestones:2:depends_on[0]: error: milestones depend on one another in a circle: m1 → m2 → m3 →"
                    + " m4 → m5 → m6 → m7 → m8 → … → m10000 → m1 (10000)"
            ])
    }
}
