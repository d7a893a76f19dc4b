import Notation
import Testing

@Suite("Which names an object may have")
struct JSONNameMarksTests {
    private func marks(_ text: String) throws -> JSONNameMarks {
        JSONNameMarks(try JSONTree(Array(text.utf8), depth: 16).root)
    }

    @Test("Each name that a member has may be there, and most others may not")
    func names() throws {
        let names = ["", "name", "type", "đổi mới", "trueValues"]
        let marks = try marks("{" + names.map { "\"\($0)\": 1" }.joined(separator: ", ") + "}")
        for name in names { #expect(marks.mayHave(name), "\(name)") }
        #expect(!marks.mayHave("format"))
        #expect(!marks.mayHave("constraints"))
    }

    @Test("A name that is written with escapes may be any")
    func escapes() throws {
        #expect(try marks(#"{"\u0066ormat": 1}"#).mayHave("format"))
    }

    @Test("What has no members has no names")
    func none() throws {
        for text in ["{}", "[\"name\"]", "\"name\""] { #expect(try !marks(text).mayHave("name")) }
    }
}
