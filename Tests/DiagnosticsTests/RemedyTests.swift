import Diagnostics
import Notation
import Testing

/// Remedies that are told from the text at the place.
@Suite("Remedies")
struct RemedyTests {
    @Test(
        "A number in another notation",
        arguments: [
            ("12,5", ".", "12.5", "set \"decimalChar\": \",\" for the field, or write 12.5"),
            ("11.03", ",", "11,03", "set \"decimalChar\": \".\" for the field, or write 11,03"),
            (
                "35,455", ".", "35.455",
                "if it is 35.455, set \"decimalChar\": \",\" for the field; if it is 35455, \"groupChar\": \",\""
            ),
            (
                "1.234.567", ".", nil,
                "set \"groupChar\": \".\", \"decimalChar\": \",\" for the field, or write 1234567"
            ),
            ("1.234.567", ",", nil, "set \"groupChar\": \".\" for the field, or write 1234567"),
            ("1,234.5", ".", nil, "set \"groupChar\": \",\" for the field, or write 1234.5"),
            (
                "-1.234,50", ".", nil,
                "set \"groupChar\": \".\", \"decimalChar\": \",\" for the field, or write -1234.50"
            ),
            ("35 455", ".", nil, "set \"groupChar\": \" \" for the field, or write 35455"),
            ("11 %", ".", nil, "set \"bareNumber\": false for the field, or write 11"),
            ("57.8 tỷ đồng", ".", nil, "set \"bareNumber\": false for the field, or write 57.8"),
        ] as [(String, String, String?, String)])
    func numbers(text: String, sign: String, reading: String?, remedy: String) {
        let problem = Problem.cell(.notNumber(text: text, decimalSign: sign, reading: reading))
        #expect(problem.remedy(in: .english) == remedy)
        #expect(problem.remedy(in: .vietnamese) != remedy)
    }

    @Test("A whole number in groups that was read with decimals")
    func wholeNumbers() {
        func remedy(_ text: String) -> String? { Problem.cell(.notInteger(text: text)).remedy(in: .english) }
        #expect(
            remedy("45.600")
                == "set \"groupChar\": \".\", \"decimalChar\": \",\" for the field, or write 45600")
        #expect(
            remedy("45,600")
                == "set \"groupChar\": \",\", \"decimalChar\": \".\" for the field, or write 45600")
        #expect(remedy("45.6") == "write a number without decimals")
    }

    @Test(
        "A text that is no number in any notation",
        arguments: [
            "nhiều", "=B2*2", "#REF!", "NaN", "1.2.3", "12.34.567", "1234.567.890", "%", "-", "", "3–4",
        ])
    func noNumbers(text: String) {
        let problem = Problem.cell(.notNumber(text: text, decimalSign: ".", reading: nil))
        #expect(problem.remedy(in: .english) == "write a number, such as 12.5")
    }

    @Test(
        "What stops a text from being JSON",
        arguments: [
            ("  // note", 3, "JSON has no comments: take it out"),
            ("  'name': 1", 3, "texts stand in straight double quotes: \""),
            ("  “name”: 1", 3, "texts stand in straight double quotes: \""),
            ("  ]", 3, "take out the comma just before this, or close the bracket that is open"),
            ("  \"a\" \"b\"", 7, "is a comma or a colon missing just before this?"),
            ("  \"p\": \"a\\d\"", 10, "write \\\\ for a backslash; in a path write /"),
            (
                "  \"t\": \"one", 12,
                "close the text with \" on this line; a line break is written \\n, a tab \\t"
            ),
            (
                "  \"t\": \"a\tb\"", 10,
                "close the text with \" on this line; a line break is written \\n, a tab \\t"
            ),
            (
                "  \"t\": \"doc", 11,
                "the text that begins before this has no closing \"; is the file cut off?"
            ),
            (
                "  name: 1", 3,
                "put names and texts in double quotes; the only other words are true, false, null"
            ),
            ("  \"n\": 007", 9, "a number has no zeros in front; between two values stands a comma"),
            ("  \"t\": \"\u{FFFD}", 9, "save the file as UTF-8"),
            ("  \"a\\\"b\" = 1", 10, "look for a comma, bracket or quote just before this"),
            ("{ ", 3, "look for a comma, bracket or quote just before this"),
        ])
    func syntax(line: String, column: Int, remedy: String) {
        let failure = LoadFailure.descriptorSyntax(
            place: Place(file: "datapackage.json", line: 7, column: column),
            excerpt: Excerpt(line: line, length: 1))
        #expect(failure.remedy(in: .english) == remedy)
        #expect(failure.remedy(in: .vietnamese) != remedy)
    }

    @Test("A long line is looked at from where its excerpt begins")
    func partOfLine() {
        let failure = LoadFailure.descriptorSyntax(
            place: Place(file: "datapackage.json", line: 1, column: 702),
            excerpt: Excerpt(line: "], // x", length: 1, firstColumn: 699))
        #expect(failure.remedy(in: .english) == "JSON has no comments: take it out")
    }

    @Test("An empty file")
    func emptyFile() {
        let failure = LoadFailure.descriptorSyntax(
            place: Place(file: "datapackage.json", line: 1, column: 1), excerpt: Excerpt(line: "", length: 1))
        #expect(failure.remedy(in: .english).hasPrefix("the file is empty"))
    }

    @Test("A header that differs: by a column more, a column less, another one")
    func header() {
        func sentence(_ column: String, _ expected: String) -> String {
            Problem.table(.headerDiffers(column: column, expected: expected)).sentence(in: .english)
        }
        #expect(sentence("kind", "title") == "column \"kind\" stands where the schema has \"title\"")
        #expect(sentence("kind", "") == "the schema does not have this column \"kind\"")
        #expect(sentence("", "kind") == "the schema has a column \"kind\", and the header does not")
    }

    @Test("A path of another system")
    func backslashes() {
        func remedy(_ path: String) -> String? {
            Problem.file(.missing(path: path, suggestion: nil)).remedy(in: .english)
        }
        #expect(remedy("data\\units.csv") == "did you mean \"data/units.csv\"?")
        #expect(remedy("C:\\units.csv") == "add the file, or take it out of datapackage.json")
    }

    @Test("Notes alone do not tell why no table can be shown")
    func noTable() {
        func remedy(_ severity: Severity, _ suggestion: String?) -> String {
            let problem = Problem.table(.unknownTable(name: "x", suggestion: suggestion))
            let finding = Finding(severity: severity, place: Place(file: "x.csv"), problem: problem)
            return LoadFailure.noTable(path: "p", findings: [finding]).remedy(in: .english)
        }
        #expect(remedy(.note, nil).hasPrefix("add a table"))
        #expect(remedy(.note, "units").hasPrefix("correct what is listed"))
        #expect(remedy(.error, nil).hasPrefix("correct what is listed"))
    }
}
