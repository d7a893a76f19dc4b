import Notation
import Testing

@testable import ReformModel

@Suite("Names of properties")
struct PropertyNamesTests {
    @Test(
        "A member is known by its name as it is read",
        arguments: [
            ("primaryKey", true), (#"primar\u0079Key"#, true), ("a name of more than sixteen bytes", true),
            ("primaryKe", false), ("primaryKeys", false), ("", false), (#"primar\u0078Key"#, false),
            // The sign of Kelvin, which is a K to those who compare texts by what they mean.
            ("primary\u{212A}ey", false),
        ])
    func known(name: String, isKnown: Bool) throws {
        let names = PropertyNames(["fields", "primaryKey", "a name of more than sixteen bytes"])
        let tree = try JSONTree(Array("{\"\(name)\": 1}".utf8), depth: 2)
        let member = try #require(Array(tree.root.members).first)
        #expect(names.contains(member) == isKnown)
    }
}
