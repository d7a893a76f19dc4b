import Testing

@testable import ReformModel

@Suite("Delimited text")
struct DelimitedTextTests {
    private func rows(_ text: String, _ dialect: TextDialect = TextDialect()) -> [[String]] {
        ScannedRows(text, dialect).rows
    }

    @Test("Every way to end a line, and a last line without an end", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) {
        let expected = [["a", "b"], ["1", "2"], ["3", "4"]]
        #expect(rows(["a,b", "1,2", "3,4"].joined(separator: end)) == expected)
        #expect(rows(["a,b", "1,2", "3,4", ""].joined(separator: end)) == expected)
        #expect(rows(["a,b", "", "1,2", "", "", "3,4"].joined(separator: end)) == expected)
    }

    @Test("The lines of the rows count line breaks inside quotes")
    func lines() {
        let text = "a,b\r\n\"x\r\ny\",2\r\n\r\n3,\"p\rq\n\"\n5,6"
        #expect(ScannedRows(text).lines == [1, 2, 5, 8])
        #expect(rows(text)[1] == ["x y", "2"])
        #expect(rows(text)[2] == ["3", "p q"])
    }

    @Test(
        "Quotes: doubled, empty, around delimiters, with blanks after them",
        arguments: [
            ("\"a\"\"b\",c", ["a\"b", "c"]), ("\"\",\"\"", ["", ""]), ("\"a,b\",c", ["a,b", "c"]),
            ("\"a\" ,b", ["a", "b"]), ("a\"b,c", ["a\"b", "c"]), ("\"\"\"\",x", ["\"", "x"]),
            (",", ["", ""]),
            ("a,", ["a", ""]), ("  a  b ,\tc", ["a b", "c"]),
        ])
    func quotes(line: String, cells: [String]) {
        #expect(rows(line + "\n") == [cells])
        #expect(rows(line) == [cells])
    }

    @Test(
        "The delimiter is taken from the header line, outside quotes",
        arguments: [
            ("a;b;c\n1,5;2;3", ["1,5", "2", "3"]), ("a\tb\n1,5\t2;3", ["1,5", "2;3"]),
            ("a,b\n1;2,3", ["1;2", "3"]),
            ("\"a,b,c\";d\n1;2,5", ["1", "2,5"]), ("a\n1;2", ["1;2"]),
        ])
    func sniffing(text: String, second: [String]) {
        #expect(rows(text).last == second)
    }

    @Test("A dialect: its own quote, comments, blanks after delimiters, backslashes as they are")
    func dialect() {
        var dialect = TextDialect(delimiter: UInt8(ascii: "|"), quote: UInt8(ascii: "'"))
        dialect.comment = UInt8(ascii: "#")
        dialect.skipsInitialSpace = true
        #expect(rows("#no\n'a|b'| 'it''s'\n# no\nx\\| y", dialect) == [["a|b", "it's"], ["x\\", "y"]])
        dialect.escape = UInt8(ascii: "\\")
        #expect(
            rows("x\\|y|z\\\\|\\'q\n'a\\'|b'|c|d", dialect) == [["x|y", "z\\", "'q"], ["a'|b", "c", "d"]])
        dialect.escape = nil
        dialect.doublesQuote = false
        #expect(rows("'a'|b", dialect) == [["a", "b"]])
        dialect.quote = nil
        #expect(rows("'a'|b", dialect) == [["'a'", "b"]])
    }

    @Test(
        "An escaped line end is text, and the line still ends", arguments: ["\n", "\r\n", "\r"])
    func escapedLineEnd(end: String) {
        var dialect = TextDialect()
        dialect.quote = nil
        dialect.escape = UInt8(ascii: "\\")
        let text = "a,b\nx\\\(end)y,\\\(end)\(end)1\\,\\\\,2\\"
        #expect(ScannedRows(text, dialect).lines == [1, 2, 5])
        #expect(rows(text, dialect) == [["a", "b"], ["x y", ""], ["1,\\", "2\\"]])
    }

    @Test("A byte order mark is no part of the first name")
    func byteOrderMark() {
        #expect(rows("\u{FEFF}id,title\n1,2") == [["id", "title"], ["1", "2"]])
        #expect(rows("\u{FEFF}\"id\",title") == [["id", "title"]])
        #expect(rows("\u{FEFF}").isEmpty && rows("").isEmpty && rows("\n\n").isEmpty)
    }

    @Test("An unclosed quote costs one cell where that gives the row its width, else the line")
    func unclosed() {
        #expect(rows("a,b,c\n1,\"x,3\n4,5,6") == [["a", "b", "c"], ["1", "x", "3"], ["4", "5", "6"]])
        #expect(rows("a,b\n1,\"x,y,z\n4,5") == [["a", "b"], ["1", "x,y,z"], ["4", "5"]])
        // The next quote of another line must not close it.
        #expect(rows("a,b\n1,\"x\n\"4\",5\n") == [["a", "b"], ["1", "x"], ["4", "5"]])
        #expect(ScannedRows("a,b\n1,\"x\n4,5").faults == [TextFault(kind: .unclosedQuote, offset: 6)])
    }

    @Test("A file of broken quotes keeps all its rows", arguments: ["\"x", "\"\"x", "\"\"\"x", "\"x\"\""])
    func manyUnclosed(cell: String) {
        let text = "a,b\n" + String(repeating: "1,\(cell)\n", count: 50_000)
        let scanned = ScannedRows(text)
        #expect(scanned.rows.count == 50_001)
        #expect(scanned.faults.count == 50_000)
    }

    @Test("A quote that is not doubled is kept as text")
    func stray() {
        let text = "\"he said \"yes\" today\",x\ny,z"
        #expect(rows(text) == [["he said \"yes\" today", "x"], ["y", "z"]])
        #expect(ScannedRows(text).faults.map(\.kind) == [.strayQuote, .strayQuote])
    }

    @Test("A long cell is cut between scalars")
    func long() {
        let text = "x" + String(repeating: "ề", count: 30_000)
        let scanned = ScannedRows(text)
        let cell = scanned.rows[0][0]
        #expect(cell.utf8.count <= LoadLimits.cellBytes && cell.utf8.count > LoadLimits.cellBytes - 3)
        #expect(!cell.contains("\u{FFFD}"))
        #expect(scanned.faults.map(\.kind) == [.tooLong(bytes: 90_001)])
    }

    @Test(
        "What is not UTF-8 becomes U+FFFD, one for each maximal part",
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xC3], "\u{FFFD}"), ([0xE1, 0xBB, 0x61], "\u{FFFD}a"),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xC0, 0xAF, 0x2C], "\u{FFFD}\u{FFFD},"),
        ] as [([UInt8], String)])
    func invalid(bytes: [UInt8], text: String) {
        let valid = ValidText(bytes)
        #expect(String(decoding: valid.bytes, as: UTF8.self) == text)
        // The standard library repairs in the same way.
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
