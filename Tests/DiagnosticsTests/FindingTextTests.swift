import Diagnostics
import Notation
import Testing

@Suite("Findings as text")
struct FindingTextTests {
    private let line = "grdp-growth,2025-06-30,\"12,5\",so-tai-chinh"

    private func number(line: String, column: Int, length: Int, number: Int = 214) -> Finding {
        Finding(
            severity: .error, place: Place(file: "observations.csv", line: number, column: column),
            problem: .cell(.notNumber(text: "12,5", decimalSign: ".", reading: "12.5")),
            excerpt: Excerpt(line: line, length: length))
    }

    @Test("The form with the line, the carets and the remedy")
    func caret() {
        #expect(
            FindingText.render(number(line: line, column: 25, length: 4), in: .english) == """
                observations.csv:214:25: error: "12,5" is not a number with decimal sign "."
                214 | grdp-growth,2025-06-30,"12,5",so-tai-chinh
                    |                         ^^^^ set "decimalChar": "," for the field, or write 12.5
                """)
    }

    @Test("The same in Vietnamese")
    func vietnamese() {
        #expect(
            FindingText.render(number(line: line, column: 25, length: 4), in: .vietnamese) == """
                observations.csv:214:25: lỗi: "12,5" không phải là số có dấu thập phân "."
                214 | grdp-growth,2025-06-30,"12,5",so-tai-chinh
                    |                         ^^^^ khai báo "decimalChar": "," cho trường này, hoặc ghi 12.5
                """)
    }

    @Test("Carets count columns of the terminal, the place counts scalars")
    func widths() {
        // A decomposed ề is three scalars and one column; 県 is one scalar and two columns.
        let text = "e\u{302}\u{300}県,12,5"
        let rendered = FindingText.render(number(line: text, column: 6, length: 4), in: .english)
        let lines = rendered.split(separator: "\n")
        #expect(lines[0].hasPrefix("observations.csv:214:6: "))
        #expect(lines[2].hasPrefix("    |     ^^^^ "))
    }

    @Test("Nothing of a file acts on the terminal")
    func untrusted() {
        let text = "\u{1B}[31mred\u{202E}olleh\t12,5\u{7}"
        let finding = Finding(
            severity: .warning, place: Place(file: "a\u{1B}b.csv", line: 1, column: 16),
            problem: .cell(.notInteger(text: "1\u{1B}]0;x\u{7}")), excerpt: Excerpt(line: text, length: 4))
        for language in Language.allCases {
            let rendered = FindingText.render(finding, in: language)
            let isClean = rendered.unicodeScalars.allSatisfy {
                $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E)
            }
            #expect(isClean)
        }
        #expect(
            FindingText.render(finding, in: .english) == """
                a�b.csv:1:16: warning: "1�]0;x�" is not a whole number
                1 | �[31mred�olleh 12,5�
                  |                ^^^^ write a number without decimals
                """)
    }

    @Test("A long line is shown in part around the caret")
    func window() throws {
        let text = String(repeating: "a", count: 200) + "12,5" + String(repeating: "b", count: 200)
        let rendered = FindingText.render(number(line: text, column: 201, length: 4), in: .english)
        let lines = rendered.split(separator: "\n")
        let shown = try #require(lines[1].split(separator: "|").last)
        #expect(shown.hasPrefix(" …aaa") && shown.hasSuffix("b…"))
        #expect(shown.count <= 1 + 98)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        let distance = lines[2].distance(from: lines[2].startIndex, to: caret)
        #expect(lines[1].dropFirst(distance).hasPrefix("12,5"))
    }

    @Test("A part of a line that was kept knows its first column")
    func part() {
        let finding = Finding(
            severity: .error, place: Place(file: "a.csv", line: 1, column: 5003),
            problem: .cell(.notInteger(text: "x")),
            excerpt: Excerpt(line: "ab,x", length: 1, firstColumn: 5000))
        #expect(
            FindingText.render(finding, in: .english) == """
                a.csv:1:5003: error: "x" is not a whole number
                1 | …ab,x
                  |     ^ write a number without decimals
                """)
    }

    @Test("Without a line the remedy stands below")
    func wholeFile() {
        let finding = Finding(
            severity: .error, place: Place(file: "reports.csv"),
            problem: .file(.missing(path: "reports.csv", suggestion: "report.csv")))
        #expect(
            FindingText.render(finding, in: .english) == """
                reports.csv: error: there is no file "reports.csv" in the folder
                    did you mean "report.csv"?
                """)
    }

    @Test("JSON without a line is named by its pointer")
    func pointer() {
        let finding = Finding(
            severity: .error, place: Place(file: "datapackage.json", pointer: "/resources/3/path"),
            problem: .descriptor(.missingProperty(name: "path")))
        #expect(
            FindingText.render(finding, in: .english)
                == "datapackage.json#/resources/3/path: error: \"path\" is missing")
    }

    @Test("Places are ordered by file, line and column, whole files first")
    func order() {
        let places = [
            Place(file: "a"), Place(file: "a", line: 1), Place(file: "a", line: 1, column: 2),
            Place(file: "a", line: 2, column: 1), Place(file: "b"),
        ]
        #expect(places.reversed().sorted() == places)
        #expect([Severity.note, .error, .warning].sorted() == [.error, .warning, .note])
    }
}
