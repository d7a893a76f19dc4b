import Diagnostics
import FoundationEssentials
import Notation
import Testing

@testable import ReformModel

@Suite("Constraints of a field")
struct ConstraintTests {
    /// What a constraint takes and what it does not.
    struct Case: Sendable, CustomTestStringConvertible {
        let type: String
        let constraints: String
        let right: [String]
        let wrong: [String]
        var testDescription: String { "\(type) \(constraints)" }
    }

    @Test("What is right and what is wrong", arguments: cases)
    func constraints(example: Case) throws {
        let field = OneField.field(example.type, #""constraints": { \#(example.constraints) }"#)
        for text in example.right { #expect(try OneField.problem(field, text) == nil, "\(text) is right") }
        for text in example.wrong { #expect(try OneField.problem(field, text) != nil, "\(text) is wrong") }
    }

    private static let cases = [
        Case(
            type: "number", constraints: #""minimum": 1, "maximum": "2.5""#, right: ["1", "2.50", "NaN"],
            wrong: ["0.99", "2.51", "INF"]),
        Case(
            type: "integer", constraints: #""exclusiveMinimum": 0, "exclusiveMaximum": 3"#,
            right: ["1", "2"], wrong: ["0", "3", "-1"]),
        Case(
            type: "date", constraints: #""minimum": "2025-07-01""#, right: ["2025-07-01"],
            wrong: ["2025-06-30"]),
        Case(type: "time", constraints: #""maximum": "17:00:00""#, right: ["17:00:00"], wrong: ["17:00:01"]),
        Case(
            type: "datetime", constraints: #""minimum": "2025-07-01T00:00:00Z""#,
            right: ["2025-07-01T07:00:00+07:00"], wrong: ["2025-07-01T06:59:59+07:00"]),
        Case(
            type: "year", constraints: #""minimum": 2020, "maximum": "2030""#, right: ["2020", "2030"],
            wrong: ["2019", "2031"]),
        Case(
            type: "yearmonth", constraints: #""exclusiveMaximum": "2025-07""#, right: ["2025-06"],
            wrong: ["2025-07", "2025-12"]),
        // A month has 28 to 31 days: with 30 it cannot be said, so nothing is.
        Case(
            type: "duration", constraints: #""maximum": "P1M""#, right: ["P28D", "P30D", "P31D", "P1M"],
            wrong: ["P32D", "P1M1D", "P1Y"]),
        Case(
            type: "duration", constraints: #""minimum": "PT24H""#, right: ["P1D", "P1Y"],
            wrong: ["PT23H59M", "-P2D"]),
        Case(
            type: "string", constraints: #""minLength": 2, "maxLength": 3"#, right: ["đô", "abc"],
            wrong: ["a", "đông"]),
        Case(type: "list", constraints: #""minLength": 2"#, right: ["a,b"], wrong: ["ab"]),
        Case(type: "array", constraints: #""maxLength": 1"#, right: ["[1]", "[]"], wrong: ["[1, 2]"]),
        Case(type: "object", constraints: #""minLength": 1"#, right: [#"{"a": 1}"#], wrong: ["{}"]),
        Case(
            type: "string", constraints: #""pattern": "^[a-z0-9]+(-[a-z0-9]+)*$""#, right: ["a-1"],
            wrong: ["A", "a-", "-a", "a--b"]),
        Case(
            type: "string", constraints: #""enum": ["a", "b"]"#, right: ["a", "b"], wrong: ["c", "A", "ab"]),
        Case(type: "number", constraints: #""enum": [1, "2.5"]"#, right: ["1", "1.0", "2.5"], wrong: ["2"]),
        Case(type: "boolean", constraints: #""enum": [true]"#, right: ["true", "1"], wrong: ["false"]),
        Case(
            type: "object", constraints: #""enum": [{ "a": 1 }]"#, right: [#"{ "a" : 1.0 }"#], wrong: ["{}"]),
        Case(type: "duration", constraints: #""enum": ["P1Y"]"#, right: ["P12M"], wrong: ["P1M"]),
        Case(type: "any", constraints: #""enum": ["1"]"#, right: ["1"], wrong: ["1.0"]),
    ]

    @Test("Categories are values that may stand, whether they are words or have labels")
    func categories() throws {
        for categories in [#"["a", "b"]"#, #"[{ "value": "a", "label": "A" }, { "value": "b" }]"#] {
            let field = OneField.field("string", #""categories": \#(categories), "categoriesOrdered": true"#)
            #expect(try OneField.problem(field, "b") == nil)
            #expect(
                try OneField.problem(field, "c")
                    == .notInList(text: "c", column: "x", allowed: ["a", "b"], suggestion: nil))
        }
        let field = OneField.field("integer", #""categories": [{ "value": 0, "label": "apple" }]"#)
        #expect(try OneField.problem(field, "00") == nil)
        #expect(try OneField.problem(field, "1") != nil)
    }

    @Test("A list of many values is searched to its end")
    func manyValues() throws {
        let words = (0..<60).map { "\"code-\(($0 * 79) % 120)\"" }.joined(separator: ",")
        let check = try #require(
            try OneField.check(OneField.field("string", #""constraints": { "enum": [\#(words)] }"#)))
        var found = 0
        for code in 0..<120 {
            let bytes = Array("code-\(code)".utf8)
            if check.problem(in: bytes.span) == nil { found += 1 }
        }
        #expect(found == 60)
    }

    @Test("A cell read as a number or a day is only asked for its constraints")
    func parsedValues() throws {
        let bytes = Array("12,5".utf8)
        let number = OneField.field("number", #""decimalChar": ",", "constraints": { "maximum": "12,4" }"#)
        let check = try #require(try OneField.check(number, kind: .number))
        #expect(!check.isEmpty)
        #expect(
            check.problem(ofNumber: 12.5, text: bytes.span) == .aboveMaximum(text: "12,5", maximum: "12,4"))
        #expect(check.problem(ofNumber: 12.4, text: bytes.span) == nil)
        let day = OneField.field("date", #""format": "%d/%m/%Y", "constraints": { "minimum": "01/07/2025" }"#)
        let days = try #require(try OneField.check(day, kind: .day(.first)))
        let text = Array("30/06/2025".utf8)
        let before = try #require(Day(iso: "2025-06-30"))
        #expect(
            days.problem(ofDay: before, text: text.span)
                == .belowMinimum(text: "30/06/2025", minimum: "01/07/2025"))
        #expect(days.problem(ofDay: before + 1, text: text.span) == nil)
    }

    @Test("The profile's own kind counts where the schema names no type, and a bound is read by it")
    func profileKinds() throws {
        let plain = #"{ "name": "x", "constraints": { "minimum": 5 } }"#
        let bytes = Array("4".utf8)
        let check = try #require(try OneField.check(plain, kind: .integer))
        #expect(check.problem(ofNumber: 4, text: bytes.span) == .belowMinimum(text: "4", minimum: "5"))
        // The last day of a year, by the edge that the profile has for the column.
        let year = OneField.field("year", #""constraints": { "maximum": "2025" }"#)
        let years = try #require(try OneField.check(year, kind: .day(.last)))
        let last = try #require(Day(iso: "2025-12-31"))
        #expect(years.problem(ofDay: last, text: bytes.span) == nil)
        #expect(years.problem(ofDay: last + 1, text: bytes.span) != nil)
    }

    @Test("A whole number of the schema in a column of numbers")
    func wholeNumbers() throws {
        let check = try #require(try OneField.check(OneField.field("integer"), kind: .number))
        let bytes = Array("1.5".utf8)
        #expect(check.problem(ofNumber: 1.5, text: bytes.span) == .notInteger(text: "1.5"))
        #expect(check.problem(ofNumber: 2, text: bytes.span) == nil)
        let whole = try #require(try OneField.check(OneField.field("integer"), kind: .integer))
        #expect(whole.isEmpty)
    }

    @Test("A word that the profile does not know is reported where it is read, and not here again")
    func profileWords() throws {
        let field = OneField.field("string", #""constraints": { "enum": ["done"] }"#)
        let check = try #require(try OneField.check(field, kind: .choice(["done", "paused"])))
        for (text, isReported) in [("done", false), ("paused", true), ("droped", false)] {
            let bytes = Array(text.utf8)
            #expect((check.problem(in: bytes.span) != nil) == isReported)
            #expect((check.problem(ofText: bytes.span) != nil) == isReported)
        }
    }

    @Test(
        "Where nothing is asked there is no check",
        arguments: [
            #"{ "name": "x" }"#, OneField.field("string"), OneField.field("any"), OneField.field("list"),
            OneField.field("string", #""constraints": { "required": true, "unique": true }"#),
            OneField.field("string", #""constraints": { "pattern": "(?=a)", "minimum": 1 }"#),
            OneField.field("date", #""format": "%Q""#),
        ])
    func noCheck(field: String) throws {
        #expect(try OneField.check(field) == nil)
    }
}
