import Notation
import Testing

@testable import ReformModel

@Suite("Units that went nowhere or came from nowhere")
struct SuccessionCoverCheckTests {
    private func files(_ units: String, _ rows: String) -> [String: String] {
        [
            "units.csv": "id,title,kind,founded,dissolved\n" + units,
            "successions.csv": "predecessor,successor,date\n" + rows,
        ]
    }

    @Test("A unit that ends without a successor, and one that begins without a predecessor")
    func uncovered() throws {
        let files = files(
            "a,A,commune,,2025-07-01\nb,B,commune,,2025-07-01\nc,C,commune,2025-07-01,\nd,D,ward,2025-07-01,\n",
            "a,c,2025-07-01\n")
        #expect(
            try CheckedPackage.lines(files) == [
                "units:3:dissolved: warning: unit \"b\" ends on 2025-07-01 without a successor",
                "units:5:founded: note: unit \"d\" begins on 2025-07-01 without a predecessor",
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "units:3:dissolved: warning: đơn vị \"b\" kết thúc hoạt động ngày 01/07/2025 mà không có đơn vị kế"
                    + " thừa",
                "units:5:founded: note: đơn vị \"d\" thành lập ngày 01/07/2025 mà không có đơn vị tiền thân",
            ])
        #expect(
            try CheckedPackage.remedies(files).first
                == "add a row to table successions that says where it went")
    }

    @Test("Nothing where every unit has its row, nor where there is no such table")
    func covered() throws {
        #expect(
            try CheckedPackage.lines(
                files("a,A,commune,,2025-07-01\nc,C,commune,2025-07-01,\n", "a,c,2025-07-01\n")) == [])
        let alone = ["units.csv": "id,title,founded,dissolved\na,A,,2025-07-01\nb,B,2025-07-01,\n"]
        #expect(try CheckedPackage.lines(alone) == [])
    }

    @Test("A level of which nothing remains has ended: one note for all of it")
    func levelEnded() throws {
        let ended = files("d,D,district,,2025-07-01\nt,T,town,,2025-07-02\nx,X,commune,,\n", "")
        #expect(
            try CheckedPackage.lines(ended) == [
                "units:2:dissolved: note: units without a successor: 2 (district, town); none of their level"
                    + " remains from 2025-07-02 on, so the level is taken to have ended"
            ])
        #expect(
            try CheckedPackage.lines(ended, in: .vietnamese).first?.contains("2 đơn vị (district, town)")
                == true)
        let going = files("d,D,district,,2025-07-01\nt,T,town,,\n", "")
        #expect(try CheckedPackage.lines(going).map { $0.contains("warning: unit \"d\" ends") } == [true])
    }

    @Test("Offices of a kind have no level that could end")
    func office() throws {
        let files = files("o,O,office,,2025-03-01\n", "")
        #expect(
            try CheckedPackage.lines(files) == [
                "units:2:dissolved: warning: unit \"o\" ends on 2025-03-01 without a successor"
            ])
    }
}
