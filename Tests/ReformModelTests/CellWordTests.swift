import Diagnostics
import Notation
import Testing

@testable import ReformModel

/// What is said of a cell that is no value of its field: what is wrong and what would be right.
@Suite("Words for cells of every type")
struct CellWordTests {
    @Test("In both languages", arguments: words)
    func inBothLanguages(field: String, text: String, english: String, vietnamese: String) throws {
        let problem = Problem.cell(try #require(try OneField.problem(field, text)))
        func said(_ language: Language) -> String {
            [problem.sentence(in: language), problem.remedy(in: language)].compactMap(\.self)
                .joined(separator: "; ")
        }
        #expect(said(.english) == english)
        #expect(said(.vietnamese) == vietnamese)
    }

    private static let words: [(String, String, String, String)] = [
        (
            OneField.field("number"), "NaN?",
            #""NaN?" is not a number with decimal sign "."; write a number, such as 12.5"#,
            #""NaN?" không phải là số có dấu thập phân "."; ghi số, ví dụ 12.5"#
        ),
        (
            OneField.field("boolean"), "yes",
            #""yes" is not true or false; write one of: true, True, TRUE, 1, false, False, FALSE, 0"#,
            #""yes" không phải là giá trị đúng/sai; ghi một trong: true, True, TRUE, 1, false, "#
                + "False, FALSE, 0"
        ),
        (
            OneField.field("time"), "15:00",
            #""15:00" is not a time in the form hh:mm:ss; write it as hh:mm:ss, such as 15:00:00"#,
            #""15:00" không phải là giờ theo dạng hh:mm:ss; ghi theo dạng hh:mm:ss, ví dụ 15:00:00"#
        ),
        (
            OneField.field("time", #""format": "%H:%M""#), "3 PM",
            #""3 PM" is not a time in the form %H:%M; write it as %H:%M"#,
            #""3 PM" không phải là giờ theo dạng %H:%M; ghi theo dạng %H:%M"#
        ),
        (
            OneField.field("datetime"), "2025-09-20",
            #""2025-09-20" is not a day and time in the form YYYY-MM-DDThh:mm:ss; write it as "#
                + "YYYY-MM-DDThh:mm:ss, such as 2025-09-20T15:00:00",
            #""2025-09-20" không phải là ngày giờ theo dạng YYYY-MM-DDThh:mm:ss; ghi theo dạng "#
                + "YYYY-MM-DDThh:mm:ss, ví dụ 2025-09-20T15:00:00"
        ),
        (
            OneField.field("year"), "25",
            #""25" is not a year; write it as YYYY, such as 2025"#,
            #""25" không phải là năm; ghi theo dạng YYYY, ví dụ 2025"#
        ),
        (
            OneField.field("yearmonth"), "9/2025",
            #""9/2025" is not a month of a year; write it as YYYY-MM, such as 2025-09"#,
            #""9/2025" không phải là tháng của một năm; ghi theo dạng YYYY-MM, ví dụ 2025-09"#
        ),
        (
            OneField.field("duration"), "3 months",
            #""3 months" is not a duration; write it as PnYnMnDTnHnMnS, such as P1Y6M, P30D, PT8H"#,
            #""3 months" không phải là khoảng thời gian; ghi theo dạng PnYnMnDTnHnMnS, ví dụ "#
                + "P1Y6M, P30D, PT8H"
        ),
        (
            OneField.field("geopoint"), "20.95, 106.95",
            #""20.95, 106.95" is not a longitude and a latitude; write the longitude (-180 to "#
                + "180), then the latitude (-90 to 90), such as 106.95, 20.95",
            #""20.95, 106.95" không phải là kinh độ và vĩ độ; ghi kinh độ (-180 đến 180) trước, "#
                + "vĩ độ (-90 đến 90) sau, ví dụ 106.95, 20.95"
        ),
        (
            OneField.field("geopoint", #""format": "array""#), "1",
            #""1" is not a longitude and a latitude; write the longitude (-180 to 180), then the "#
                + "latitude (-90 to 90), such as [106.95, 20.95]",
            #""1" không phải là kinh độ và vĩ độ; ghi kinh độ (-180 đến 180) trước, vĩ độ (-90 "#
                + "đến 90) sau, ví dụ [106.95, 20.95]"
        ),
        (
            OneField.field("object"), "[]",
            #""[]" is not a JSON object; write it as {"name": value}"#,
            #""[]" không phải là một đối tượng JSON; ghi dạng {"tên": giá trị}"#
        ),
        (
            OneField.field("array"), "x",
            #""x" is not a JSON array; write it as [value, value]"#,
            #""x" không phải là một mảng JSON; ghi dạng [giá trị, giá trị]"#
        ),
        (
            OneField.field("geojson"), "{}",
            #""{}" is not a GeoJSON object; write an object with "type" and "coordinates" as in "#
                + "RFC 7946",
            #""{}" không phải là một đối tượng GeoJSON; ghi đối tượng có "type" và "coordinates" "#
                + "theo RFC 7946"
        ),
        (
            OneField.field("geojson", #""format": "topojson""#), "{}",
            #""{}" is not a TopoJSON object; write an object with "type": "Topology", "objects" "#
                + #"and "arcs""#,
            #""{}" không phải là một đối tượng TopoJSON; ghi đối tượng có "type": "Topology", "#
                + #""objects" và "arcs""#
        ),
        (
            OneField.field("string", #""format": "email""#), "a b",
            #""a b" is not an email address; write it as name@domain, such as so-noi-vu@example.org"#,
            #""a b" không phải là địa chỉ thư điện tử; ghi theo dạng name@domain, ví dụ "#
                + "so-noi-vu@example.org"
        ),
        (
            OneField.field("string", #""format": "uri""#), "example.org",
            #""example.org" is not a URI; write the scheme as well, such as https://example.org/; "#
                + "a blank is %20",
            #""example.org" không phải là URI; ghi cả phần đầu, ví dụ https://example.org/; "#
                + "khoảng trắng ghi là %20"
        ),
        (
            OneField.field("string", #""format": "binary""#), "đ",
            #""đ" is not data in base64; encode the bytes in base64 (RFC 4648)"#,
            #""đ" không phải là dữ liệu base64; mã hóa nội dung bằng base64 (RFC 4648)"#
        ),
        (
            OneField.field("string", #""format": "uuid""#), "1",
            #""1" is not a UUID; write it as 8-4-4-4-12, such as 123e4567-e89b-12d3-a456-426614174000"#,
            #""1" không phải là UUID; ghi theo dạng 8-4-4-4-12, ví dụ "#
                + "123e4567-e89b-12d3-a456-426614174000"
        ),
        (
            OneField.field("list", #""itemType": "integer""#), "1,x",
            #""x" is not a whole number; write a number without decimals"#,
            #""x" không phải là số nguyên; ghi số không có phần thập phân"#
        ),
        (
            OneField.field("integer", #""constraints": { "exclusiveMinimum": 0 }"#), "0",
            #""0" is not above "0"; write a value above "0""#,
            #""0" không lớn hơn "0"; ghi giá trị lớn hơn "0""#
        ),
        (
            OneField.field("integer", #""constraints": { "exclusiveMaximum": 10 }"#), "10",
            #""10" is not below "10"; write a value below "10""#,
            #""10" không nhỏ hơn "10"; ghi giá trị nhỏ hơn "10""#
        ),
        (
            OneField.field("string", #""constraints": { "minLength": 3 }"#), "đô",
            #""đô" has length 2, and at least 3 is asked for; write a longer one, or change "#
                + #""minLength" in the schema"#,
            #""đô" có độ dài 2, ít nhất phải là 3; ghi dài hơn, hoặc sửa "minLength" trong lược đồ"#
        ),
        (
            OneField.field("string", #""constraints": { "maxLength": 2 }"#), "đông",
            #""đông" has length 4, and at most 2 is allowed; write a shorter one, or change "#
                + #""maxLength" in the schema"#,
            #""đông" có độ dài 4, nhiều nhất được 2; ghi ngắn hơn, hoặc sửa "maxLength" trong lược đồ"#
        ),
        (
            OneField.field("string", #""constraints": { "pattern": "[a-z]+" }"#), "A1",
            #""A1" does not match the pattern of the column; write it as "[a-z]+" has it"#,
            #""A1" không khớp với mẫu của cột; ghi theo mẫu "[a-z]+""#
        ),
    ]

    @Test("A number that cannot be shown, where the column is one of the board's")
    func notFinite() {
        for text in ["NaN", "INF", "-inf"] {
            let bytes = Array(text.utf8)
            let problem = Problem.cell(NumberProblem.describe(bytes.span, format: NumberFormat()))
            #expect(problem.sentence(in: .english) == "\"\(text)\" is not a number that can be shown")
            #expect(
                problem.remedy(in: .english) == "write a number, or leave the cell empty if it is not known")
            #expect(problem.sentence(in: .vietnamese) == "\"\(text)\" không phải là số hiển thị được")
            #expect(problem.remedy(in: .vietnamese) == "ghi một con số, hoặc để trống ô này nếu chưa biết")
        }
    }
}
