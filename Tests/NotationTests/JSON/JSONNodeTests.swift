import Notation
import Testing

@Suite("What values of JSON say")
struct JSONNodeTests {
    private func root(_ text: String) throws -> JSONNode {
        try JSONTree(Array(text.utf8), depth: 16).root
    }

    @Test(
        "Texts, with what escapes mean",
        arguments: [
            (#""""#, ""), (#""đổi mới""#, "đổi mới"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u1EA1""#, "Aéạ"), (#""\uD834\uDD1E!""#, "𝄞!"), (#""a\u0000b""#, "a\u{0}b"),
            (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
        ])
    func strings(text: String, string: String) throws {
        let node = try root(text)
        #expect(node.kind == .string && node.string.map { Array($0.utf8) } == Array(string.utf8))
        #expect(node.boolean == nil && node.number == nil && node.wholeNumber == nil)
    }

    @Test(
        "Half a pair of surrogates is no text", arguments: [#""\uD800""#, #""\uDC00\uD800""#, #""\uD800\n""#])
    func surrogates(text: String) throws {
        #expect(try root(text).string == nil)
        #expect(try root("{\(text): 1}").members.map(\.name) == [nil])
    }

    @Test(
        "Numbers, as they are written and as what they are",
        arguments: [
            ("0", 0, 0), ("-0", -0.0, 0), ("12", 12, 12), ("1.5", 1.5, nil), ("2.0", 2, 2), ("1e2", 100, 100),
            ("1E-2", 0.01, nil), ("9223372036854775807", 0x1p63, Int.max),
            ("9223372036854775808", 0x1p63, nil), ("1e999", nil, nil), ("1e-999", 0, 0),
        ] as [(String, Double?, Int?)])
    func numbers(text: String, number: Double?, whole: Int?) throws {
        let node = try root(text)
        #expect(node.kind == .number && node.numberText == text)
        #expect(node.number == number && node.wholeNumber == whole && node.string == nil)
    }

    @Test("True, false and null")
    func words() throws {
        #expect(try root("true").boolean == true && root("false").boolean == false)
        #expect(try root("null").isNull && root("null").boolean == nil)
    }

    @Test("Members and elements in their order, with those that stand there twice")
    func order() throws {
        let node = try root(#"{"b": [1, [2], {"c": 3}], "a": null, "b": 4, "\u0061\u0062": 5}"#)
        #expect(node.members.map(\.name) == ["b", "a", "b", "ab"])
        #expect(node.members.map(\.value.kind) == [.array, .null, .number, .number])
        #expect(node.member("b")?.elements.map(\.kind) == [.number, .array, .object])
        #expect(node.member("ab")?.wholeNumber == 5 && node.member("c") == nil)
        #expect(node.member("b")?.element(2)?.member("c")?.wholeNumber == 3)
        #expect(node.member("b")?.element(3) == nil && node.element(0) == nil)
        #expect(Array(node.elements).isEmpty && node.member("a").map { Array($0.members).isEmpty } == true)
    }

    @Test("The bytes of a value, after a byte order mark as well")
    func ranges() throws {
        let node = try root("\u{FEFF} { \"a\" : [ 10 ] }")
        #expect(node.range == 4..<20)
        #expect(node.members.map(\.nameNode.range) == [6..<9])
        #expect(node.member("a")?.range == 12..<18)
        #expect(node.member("a")?.element(0)?.range == 14..<16)
    }

    @Test("The pointer of a value, and the value at the end of a path or the nearest before")
    func pointers() throws {
        let node = try root(#"{"a": {"b/c~d": [0, {"": 1}]}, "e": [[7]]}"#)
        let path = ["a", "b/c~d", "1", ""]
        #expect(node.nearest(to: path).wholeNumber == 1)
        #expect(node.nearest(to: path).pointer == "/a/b~1c~0d/1/")
        #expect(node.nearest(to: ["e", "0", "0"]).pointer == "/e/0/0")
        #expect(node.nearest(to: ["e", "0", "3", "x"]).pointer == "/e/0")
        #expect(node.nearest(to: ["x"]) == node && node.pointer == "")
    }
}
