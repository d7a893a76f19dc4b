import Diagnostics
import Notation
import ReformModel
import Testing

/// A gallery of broken rows and headers, each with the text that a person reads.
@Suite("Broken rows")
struct BrokenRowTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let files: [String: String]
        let expected: [String]
        var language = Language.english
        var testDescription: String { name }
    }

    @Test("Each is said in full, and the rest is read", arguments: cells + rows + headers + references)
    func gallery(example: Example) throws {
        #expect(try SmallPackage.findings(example.files, in: example.language) == example.expected)
    }

    private static let cells = [
        Example(
            name: "decimal comma",
            files: ["observations.csv": "indicator,date,value\ngrdp,2025-06-30,\"12,5\"\n"],
            expected: [
                """
                observations.csv:2:18: error: "12,5" is not a number with decimal sign "."
                2 | grdp,2025-06-30,"12,5"
                  |                  ^^^^ set "decimalChar": "," for the field, or write 12.5
                """
            ]),
        Example(
            name: "decimal comma, in Vietnamese",
            files: ["observations.csv": "indicator,date,value\ngrdp,2025-06-30,\"12,5\"\n"],
            expected: [
                """
                observations.csv:2:18: lỗi: "12,5" không phải là số có dấu thập phân "."
                2 | grdp,2025-06-30,"12,5"
                  |                  ^^^^ khai báo "decimalChar": "," cho trường này, hoặc ghi 12.5
                """
            ], language: .vietnamese),
        Example(
            name: "no number at all",
            files: ["observations.csv": "indicator;date;value\ntăng;2025-06-30; nhiều \n"],
            expected: [
                """
                observations.csv:2:18: error: "nhiều" is not a number with decimal sign "."
                2 | tăng;2025-06-30; nhiều 
                  |                  ^^^^^ write a number, such as 12.5
                """
            ]),
        Example(
            name: "day of Vietnam without a schema",
            files: ["observations.csv": "indicator,date,value\ngrdp,30/06/2025,1\n"],
            expected: [
                """
                observations.csv:2:6: error: "30/06/2025" is not a day in the form YYYY-MM-DD
                2 | grdp,30/06/2025,1
                  |      ^^^^^^^^^^ set "format": "%d/%m/%Y" for the field, or write 2025-06-30
                """
            ]),
        Example(
            name: "day that does not exist, in Vietnamese",
            files: ["milestones.csv": "id,title,baseline_finish\nm,Đại hội,2025-02-29\n"],
            expected: [
                """
                milestones.csv:2:11: lỗi: "2025-02-29" không phải là ngày theo dạng YYYY-MM-DD
                2 | m,Đại hội,2025-02-29
                  |           ^^^^^^^^^^ ghi ngày có thật theo dạng YYYY-MM-DD
                """
            ], language: .vietnamese),
        Example(
            name: "broken whole number",
            files: ["units.csv": "id,title,population\nu,Unit,12.5\n"],
            expected: [
                """
                units.csv:2:8: error: "12.5" is not a whole number
                2 | u,Unit,12.5
                  |        ^^^^ write a number without decimals
                """
            ]),
        Example(
            name: "word that is not in the list, nearly",
            files: ["reports.csv": "milestone,reported,state\nm,2025-06-30,droped\n"],
            expected: [
                """
                reports.csv:2:14: warning: "droped" is not a value of column "state"
                2 | m,2025-06-30,droped
                  |              ^^^^^^ did you mean "dropped"?
                """
            ]),
        Example(
            name: "word that is not in the list",
            files: ["reports.csv": "milestone,reported,state,rating\nm,2025-06-30,planned,purple\n"],
            expected: [
                """
                reports.csv:2:22: warning: "purple" is not a value of column "rating"
                2 | m,2025-06-30,planned,purple
                  |                      ^^^^^^ write one of: green, amber, red
                """
            ]),
        Example(
            name: "empty value",
            files: ["observations.csv": "indicator,date,value\ngrdp,2025-06-30,\n"],
            expected: [
                """
                observations.csv:2:17: error: the cell of column "value" is empty, so the row is left out
                2 | grdp,2025-06-30,
                  |                 ^ fill in this cell
                """
            ]),
        Example(
            name: "empty title, in Vietnamese",
            files: ["units.csv": "id,title,kind\nu,,ward\n"],
            expected: [
                """
                units.csv:2:3: lỗi: ô của cột "title" để trống, dòng này bị bỏ qua
                2 | u,,ward
                  |   ^ điền giá trị vào ô này
                """
            ], language: .vietnamese),
        Example(
            name: "report that says nothing",
            files: ["reports.csv": "milestone,reported,state,forecast\nm,2025-06-30,,\n"],
            expected: [
                """
                reports.csv:2:14: error: the report has neither a state nor a forecast, so the row is left out
                2 | m,2025-06-30,,
                  |              ^ fill in column "state" or column "forecast"
                """
            ]),
    ]

    private static let rows = [
        Example(
            name: "key twice",
            files: ["units.csv": "id,title\nu,One\nv,Two\nu,Three\n"],
            expected: [
                """
                units.csv:4:1: error: key "u" (id) stands already on line 2, so this row is left out
                4 | u,Three
                  | ^ the first row counts; change the key or delete this row
                """
            ]),
        Example(
            name: "key of three columns twice, in Vietnamese",
            files: [
                "observations.csv": "indicator,date,reporter,value\na,2025-01-01,x,1\na,2025-01-01,x,2\n"
            ],
            expected: [
                """
                observations.csv:3:1: lỗi: khóa "a, 2025-01-01, x" (indicator, date, reporter) đã có ở dòng 2,\
                 dòng này bị bỏ qua
                3 | a,2025-01-01,x,2
                  | ^ dòng đầu tiên được tính; đổi khóa hoặc xóa dòng này
                """
            ], language: .vietnamese),
        Example(
            name: "too few cells",
            files: ["units.csv": "id,title,kind\nu,One\n"],
            expected: [
                """
                units.csv:2:6: warning: the row has 2 of 3 cells; the missing ones count as empty
                2 | u,One
                  |      ^
                """
            ]),
        Example(
            name: "too many cells",
            files: ["units.csv": "id,title\nu,One, two and three\nv,Four,,\n"],
            expected: [
                """
                units.csv:2:7: warning: the row has 3 cells for 2 columns; the further ones are not read
                2 | u,One, two and three
                  |       ^^^^^^^^^^^^^^ put a cell that holds the delimiter in quotes, or delete the further cells
                """
            ]),
        Example(
            name: "unclosed quote",
            files: ["units.csv": "id,title\nu,\"One\nv,Two\n"],
            expected: [
                """
                units.csv:2:3: error: the " that opens here is never closed
                2 | u,"One
                  |   ^ add a " at the end of the cell, or delete this one
                """
            ]),
        Example(
            name: "stray quote",
            files: ["units.csv": "id,title\nu,\"One \"or two\"\n"],
            expected: [
                """
                units.csv:2:8: warning: the " inside a quoted text is not doubled
                2 | u,"One "or two"
                  |        ^ write ""
                """
            ]),
        Example(
            name: "cell on a later line of its row",
            files: ["observations.csv": "indicator,source,date,value\ng,\"one\ntwo\nthree\",2025-01-01,x\n"],
            expected: [
                """
                observations.csv:4:19: error: "x" is not a number with decimal sign "."
                4 | three",2025-01-01,x
                  |                   ^ write a number, such as 12.5
                """
            ]),
    ]

    private static let headers = [
        Example(
            name: "misspelt column",
            files: ["documents.csv": "number,title,sorce\n1,One,x\n"],
            expected: [
                """
                documents.csv:1:14: note: table documents has no column "sorce", so it is not read
                1 | number,title,sorce
                  |              ^^^^^ did you mean "source"?
                """
            ]),
        Example(
            name: "unknown column, in Vietnamese",
            files: ["documents.csv": "number,title,người ký\n1,One,x\n"],
            expected: [
                """
                documents.csv:1:14: lưu ý: bảng documents không có cột "người ký", cột này không được đọc
                1 | number,title,người ký
                  |              ^^^^^^^^
                """
            ], language: .vietnamese),
        Example(
            name: "missing key beside a table that can be shown",
            files: ["documents.csv": "number,title\n1,One\n", "units.csv": "di,title\nu,One\n"],
            expected: [
                """
                units.csv:1:1: error: column "id" is missing, so the table cannot be shown
                1 | di,title
                  | ^^ is column "di" meant to be "id"?
                """
            ]),
        Example(
            name: "column twice",
            files: ["documents.csv": "number,title,title\n1,One,Two\n"],
            expected: [
                """
                documents.csv:1:14: warning: column "title" stands here twice, and the first one counts
                1 | number,title,title
                  |              ^^^^^
                """
            ]),
        Example(
            name: "empty file",
            files: ["documents.csv": "number,title\n1,One\n", "units.csv": ""],
            expected: [
                """
                units.csv: error: the file is empty and has no header line
                    write the names of the columns on the first line
                """
            ]),
        Example(
            name: "unknown table",
            files: ["documents.csv": "number,title\n1,One\n", "unit.csv": "id,title\n", "budget.csv": "x\n"],
            expected: [
                "budget.csv: note: \"budget\" is not a table of ReformBoard, so it is not read",
                """
                unit.csv: note: "unit" is not a table of ReformBoard, so it is not read
                    did you mean "units"?
                """,
            ]),
    ]

    private static let references = [
        Example(
            name: "reference to nothing",
            files: [
                "indicators.csv": "id,title\ngrdp,Growth\n",
                "observations.csv": "indicator,date,value\ngrpd,2025-01-01,1\nxyzzy,2025-01-01,1\n",
            ],
            expected: [
                """
                observations.csv:2:1: warning: table indicators has no row with the key "grpd"
                2 | grpd,2025-01-01,1
                  | ^^^^ did you mean "grdp"?
                """,
                """
                observations.csv:3:1: warning: table indicators has no row with the key "xyzzy"
                3 | xyzzy,2025-01-01,1
                  | ^^^^^ add the row to table indicators, or correct the key here
                """,
            ]),
        Example(
            name: "reference in a list, in Vietnamese",
            files: ["milestones.csv": "id,title,depends_on\na,A,\nb,B,a; zzzz\n"],
            expected: [
                """
                milestones.csv:3:8: cảnh báo: bảng milestones không có dòng nào mang khóa "zzzz"
                3 | b,B,a; zzzz
                  |        ^^^^ thêm dòng đó vào bảng milestones, hoặc sửa khóa tại đây
                """
            ], language: .vietnamese),
        Example(
            name: "reference to a table that is not there",
            files: ["observations.csv": "indicator,date,value\ngrdp,2025-01-01,1\n"], expected: []),
    ]
}
