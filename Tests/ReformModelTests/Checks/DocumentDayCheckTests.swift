import Notation
import Testing

@testable import ReformModel

@Suite("Days of documents")
struct DocumentDayCheckTests {
    @Test("In effect before it is issued")
    func effective() throws {
        let files = [
            "documents.csv": "number,title,issued,effective\n1/NQ,A,2025-02-01,2025-01-01\n"
                + "2/NQ,B,2025-02-01,2025-02-01\n3/NQ,C,,2025-01-01\n4/NQ,D,2025-02-01,\n"
        ]
        #expect(
            try CheckedPackage.lines(files) == [
                "documents:2:effective: note: the document takes effect on 2025-01-01, before it is issued on"
                    + " 2025-02-01"
            ])
        #expect(
            try CheckedPackage.lines(files, in: .vietnamese) == [
                "documents:2:effective: note: văn bản có hiệu lực ngày 01/01/2025, trước ngày ban hành 01/02/2025"
            ])
    }
}
