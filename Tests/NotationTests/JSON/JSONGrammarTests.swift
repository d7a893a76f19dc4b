import Notation
import Testing

/// Texts as collections for testing readers of JSON have them: those that every reader must take, those that it
/// must refuse, and those that the standard leaves to it.
@Suite("The grammar of JSON")
struct JSONGrammarTests {
    /// The byte at which a text is refused; nil when it is taken.
    private func fault(_ bytes: [UInt8], _ manner: JSONTree.Manner = .strict) -> Int? {
        do throws(JSONFault) {
            _ = try JSONTree(bytes, depth: 512, manner)
            return nil
        } catch {
            return error.offset
        }
    }

    private func fault(_ text: String, _ manner: JSONTree.Manner = .strict) -> Int? {
        fault(Array(text.utf8), manner)
    }

    @Test(
        "What must be taken",
        arguments: [
            "[]", "{}", "[[]   ]", "[\"\"]", "[\"a\"]", "[false]", "[null, 1, \"1\", {}]", "[null]", "[1\n]",
            " [1]", "[1,null,null,null,2]", "[2] ", "[123e65]", "[0e+1]", "[0e1]", "[ 4]",
            "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]", "[20e1]",
            "[-0]", "[-123]", "[-1]", "[1E22]", "[1E-2]", "[1E+2]", "[123e45]", "[123.456e78]", "[1e-2]",
            "[1e+2]", "[123]", "[123.456789]", "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}", "{\"asd\":\"sdf\"}",
            "{\"a\":\"b\",\"a\":\"c\"}", "{\"a\":\"b\",\"a\":\"b\"}", "{\"\":0}", "{\"foo\\u0000bar\": 42}",
            "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }", "{\"a\":[]}", "{\n\"a\": \"b\"\n}",
            #"["\u0060\u012a\u12AB"]"#, #"["\uD801\udc37"]"#, #"["\"\\\/\b\f\n\r\t"]"#, #"["\\u0000"]"#,
            #"["\""]"#, "[\"a/*b*/c/*d//e\"]", #"["\\a"]"#, #"["\\n"]"#, #"["\u0012"]"#, #"["\uFFFF"]"#,
            "[\"\u{FFFF}\"]", "[\"\u{2028}\u{2029}\"]", "[\"π\"]", "[\"\u{7F}\"]", "[\"€𝄞\"]", "\"\"",
            "\"a\"", "42", "-0.1", "null", "true", "false", "\t[true]\r\n", #""\uDBFF\uDFFF""#,
        ])
    func taken(text: String) {
        #expect(fault(text) == nil)
        #expect(fault(text, .commented) == nil)
    }

    @Test(
        "What must be refused, and from which byte on",
        arguments: [
            ("", 0), (" ", 0), ("[1 true]", 3), ("[1:2]", 2), ("[,1]", 1), ("[1,,2]", 3), ("[\"x\"]]", 5),
            ("[\"x\"", 3), ("[x", 1), ("[3[4]]", 2), ("[1", 1), ("[1,", 2), ("[1,\n1\n,1", 7), ("[", 0),
            ("[\"a\",\n4\n,1", 9), ("[*]", 1), ("[\"\"", 2), ("[fals]", 5), ("[nul]", 4), ("[tru]", 4),
            ("[True]", 1), ("[++1]", 1), ("[+1]", 1), ("[+Inf]", 1), ("[-01]", 3), ("[-1.0.]", 5),
            ("[-2.]", 4), ("[-NaN]", 2), ("[.-1]", 1), ("[.2e-3]", 1), ("[0.1.2]", 4), ("[0.3e+]", 6),
            ("[0.3e]", 5), ("[0.e1]", 3), ("[0E+]", 4), ("[0E]", 3), ("[1.0e+]", 6), ("[1.0e-]", 6),
            ("[1 000.0]", 3), ("[1eE2]", 3), ("[2.e+3]", 3), ("[9.e+]", 3), ("[Inf]", 1), ("[NaN]", 1),
            ("[\u{FF11}]", 1), ("[1+2]", 2), ("[0x1]", 2), ("[-Infinity]", 2), ("[--2.]", 2), ("[- 1]", 2),
            ("[-012]", 3), ("[012]", 2), ("[1.]", 3), ("[-foo]", 2), ("[1a]", 2), ("[1ea]", 3),
            ("{[: \"x\"}\n", 1), ("{\"x\", null}", 4), ("{\"x\"::\"b\"}", 5), ("{key: 'value'}", 1),
            ("{\"a\":\"a\" 123}", 9), ("{:\"b\"}", 1), ("{\"a\" b}", 5), ("{\"a\":", 4), ("{\"a\"", 3),
            ("{1:1}", 1), ("{null:null}", 1), ("{'a':0}", 1), ("{a: \"b\"}", 1), ("{\"a\": truth}", 6),
            ("{\"a\":\"b\"}#", 9), ("{\"a\":\"b\",,\"c\":\"d\"}", 9), ("{\"a\":\"b", 6), ("{}}", 2),
            (#"["\uD800\"]"#, 10), (#"["\u"]"#, 2), (#"["\uD800\u1"]"#, 8), (#"["\u00A"]"#, 2),
            (#"["\u1234\uG000"]"#, 8), (#"["\x00"]"#, 2), (#"["\a"]"#, 2), (#"["\'"]"#, 2), (#"["\"]"#, 4),
            (#"["\"#, 2), ("[\"", 1), ("[\"\u{0}\"]", 2), ("[\"a\nb\"]", 3), ("[\"\t\"]", 2),
            ("\u{201C}a\u{201D}", 0), ("'a'", 0), ("a", 0), ("<.>", 0), ("[\u{2060}]", 1), ("\u{A0}[]", 0),
            ("[\u{C}]", 1), ("{\"a\":true} \"x\"", 11), ("[][]", 2), ("]", 0), ("1]", 1), ("2@", 1),
            ("nan", 0), ("not so", 0), ("nulL", 0), ("true1", 4), ("tru1", 3), ("[1}", 2),
            ("{\"x\": true]", 10), ("\u{FEFF}", 2), ("\u{FEFF}\u{FEFF}[]", 3),
        ])
    func refused(text: String, offset: Int) {
        #expect(fault(text) == offset)
        #expect(fault(text, .commented) == offset)
    }

    @Test(
        "Commas at the end and comments are for files that people write",
        arguments: [
            ("[1,]", 3), ("[\"\",]", 4), ("{\"a\":1,}", 7), ("{\"a\":\"b\"}/**/", 9), ("[] // a", 3),
            ("/* a */ []", 0), ("[1, /* a */ 2]", 4), ("{ // a\n\"b\" /**/ : /***/ 1 // c", 2),
        ])
    func commented(text: String, offset: Int) {
        let closed = text.hasSuffix("c") ? text + "\n}" : text
        #expect(fault(closed) == offset)
        #expect(fault(closed, .commented) == nil)
    }

    @Test(
        "A comment that is none or never closed is wrong where it begins, and a comma needs something before",
        arguments: [
            ("[] /", 3), ("[] /* a *", 3), ("[] /a", 3), ("[] /*/", 3), ("[,]", 1), ("{,}", 1),
            ("[1,,]", 3), ("[] #", 3),
        ])
    func broken(text: String, offset: Int) {
        #expect(fault(text, .commented) == offset)
    }

    @Test(
        "Of what the standard leaves to the reader: numbers of any size, half pairs of surrogates, a byte order mark",
        arguments: [
            "[123123e100000]", "[-123123123123123123123123123123]", "[1.5e+9999]", "[0.4e-9999999999]",
            #"["\uDADA"]"#, #"["\uD888\u1234"]"#, #"["\uDd1e\uD834"]"#, #"{"\uDFAA":0}"#, "\u{FEFF}{}",
        ])
    func left(text: String) { #expect(fault(text) == nil) }

    @Test(
        "What is no UTF-8 is refused at its first byte",
        arguments: [
            ([0x5B, 0x22, 0xFF, 0x22, 0x5D], 2), ([0x5B, 0x22, 0xE0, 0xFF, 0x22, 0x5D], 2),
            ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], 2), ([0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D], 2),
            ([0x5B, 0x22, 0xF4, 0xBF, 0xBF, 0xBF, 0x22, 0x5D], 2), ([0x5B, 0xE5, 0x5D], 1),
            ([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], 0), ([0x7B, 0x7D, 0x80], 2),
            ([0xEF, 0xBB, 0x7B, 0x7D], 0),
            // What is wrong before it counts.
            ([0x5B, 0x2C, 0xFF], 1),
        ] as [([UInt8], Int)])
    func encoding(bytes: [UInt8], offset: Int) { #expect(fault(bytes) == offset) }

    @Test("Nesting has a limit, and what is deeper does no harm")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(fault(nested(512)) == nil)
        #expect(fault(nested(513)) == 512)
        #expect(fault(String(repeating: "[", count: 100_000)) == 512)
        #expect(fault(String(repeating: "{\"\":", count: 100_000)) == 4 * 512)
    }
}
