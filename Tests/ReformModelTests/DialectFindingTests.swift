import Notation
import Testing

/// Table Dialects as the standard has them, and as it has not.
@Suite("Dialects that are not as the standard has them")
struct DialectFindingTests {
    @Test("What is said of them, and where", arguments: examples)
    func findings(example: Example) throws {
        #expect(try example.lines(in: .english) == example.english)
        #expect(try example.lines(in: .vietnamese) == example.vietnamese)
    }

    private static let examples: [Example] = [
        .dialect(
            #""delimeter": ";", "sheetName": "a", "escapeChar": "\\", "quoteChar": "'", "csvddfVersion": 1.2, "caseSensitiveHeader": true"#,
            english: [
                #"/resources/0/dialect/delimeter warning: the standard has no property "#
                    + #""delimeter", so it does nothing; did you mean "delimiter"?"#,
                #"/resources/0/dialect/sheetName note: "sheetName" does not apply to CSV files; "#
                    + "leave it out",
                #"/resources/0/dialect/escapeChar warning: "escapeChar" excludes "quoteChar", and "#
                    + #""quoteChar" counts; leave "escapeChar" out"#,
            ],
            vietnamese: [
                #"/resources/0/dialect/delimeter cảnh báo: chuẩn không có thuộc tính "delimeter", "#
                    + #"nên nó không có tác dụng; có phải ý bạn là "delimiter"?"#,
                #"/resources/0/dialect/sheetName lưu ý: "sheetName" không áp dụng cho tệp CSV; bỏ "#
                    + "thuộc tính này",
                #"/resources/0/dialect/escapeChar cảnh báo: "escapeChar" không đi cùng "#
                    + #""quoteChar"; "quoteChar" được tính; bỏ "escapeChar""#,
            ]),
        .dialect(
            #""lineTerminator": ";""#,
            english: [
                #"/resources/0/dialect/lineTerminator error: rows that end with ";" cannot be "#
                    + #"read; end the rows with \r\n, \n or \r"#
            ],
            vietnamese: [
                #"/resources/0/dialect/lineTerminator lỗi: không đọc được các dòng kết thúc bằng "#
                    + #"";"; kết thúc dòng bằng \r\n, \n hoặc \r"#
            ]),
        .dialect(
            #""commentChar": "\"", "headerRows": [0], "commentRows": 1"#,
            english: [
                #"/resources/0/dialect/commentChar error: "commentChar" and "quoteChar" are one "#
                    + "character; use two different characters",
                #"/resources/0/dialect/headerRows error: "headerRows" must be an array of row "#
                    + "numbers from 1",
                #"/resources/0/dialect/commentRows error: "commentRows" must be an array of row "#
                    + "numbers from 1",
            ],
            vietnamese: [
                #"/resources/0/dialect/commentChar lỗi: "commentChar" và "quoteChar" là cùng một ký "#
                    + "tự; dùng hai ký tự khác nhau",
                #"/resources/0/dialect/headerRows lỗi: "headerRows" phải là mảng số thứ tự dòng, từ 1"#,
                #"/resources/0/dialect/commentRows lỗi: "commentRows" phải là mảng số thứ tự dòng, từ 1"#,
            ]),
        .dialect(
            #""csv": { "delimiter": ";;" }"#,
            english: [
                #"/resources/0/dialect/csv/delimiter error: "delimiter" must be one ASCII "#
                    + #"character, not ";;""#
            ],
            vietnamese: [
                #"/resources/0/dialect/csv/delimiter lỗi: "delimiter" phải là đúng một ký tự "#
                    + #"ASCII, không phải ";;""#
            ]),
    ]
}
