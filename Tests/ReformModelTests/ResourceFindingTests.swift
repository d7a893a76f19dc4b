import Notation
import Testing

/// Resources as the standard has them, and as it has not.
@Suite("Resources that are not as the standard has them")
struct ResourceFindingTests {
    @Test("What is said of them, and where", arguments: examples)
    func findings(example: Example) throws {
        #expect(try example.lines(in: .english) == example.english)
        #expect(try example.lines(in: .vietnamese) == example.vietnamese)
    }

    private static let examples: [Example] = [
        .resource(
            #""data": [{"id": "u"}]"#,
            english: [
                #"/resources/0/data error: resource "units" holds its data in the descriptor, so "#
                    + #"it is not read; keep the data in a CSV file and name it in "path""#
            ],
            vietnamese: [
                #"/resources/0/data lỗi: tài nguyên "units" ghi dữ liệu ngay trong tệp mô tả nên "#
                    + #"không được đọc; lưu dữ liệu vào một tệp CSV và khai báo "path""#
            ]),
        .resource(
            #""path": "units.csv", "data": []"#,
            english: [
                #"/resources/0/data warning: resource "units" has both "path" and "data", and "#
                    + #""path" counts; leave one of the two out"#
            ],
            vietnamese: [
                #"/resources/0/data cảnh báo: tài nguyên "units" có cả "path" lẫn "data"; "path" "#
                    + #"được tính; bỏ "path" hoặc "data""#
            ]),
        .resource(
            #""url": "http://x.org/units.csv""#,
            english: [
                #"/resources/0/url error: path "http://x.org/units.csv" is not followed: it is a "#
                    + "URL; write the relative path of a file inside the package's folder"
            ],
            vietnamese: [
                #"/resources/0/url lỗi: không đọc đường dẫn "http://x.org/units.csv": là "#
                    + "URL; ghi đường dẫn tương đối của một tệp nằm trong thư mục của gói"
            ]),
        .resource(
            #""path": ["../units.csv"]"#,
            english: [
                #"/resources/0/path/0 error: path "../units.csv" is not followed: it has ".." in "#
                    + "it; write the relative path of a file inside the package's folder"
            ],
            vietnamese: [
                #"/resources/0/path/0 lỗi: không đọc đường dẫn "../units.csv": có ".."; ghi đường "#
                    + "dẫn tương đối của một tệp nằm trong thư mục của gói"
            ]),
        .resource(
            #""path": []"#,
            english: [
                #"/resources/0/path error: "path" is empty; put one element at least into it"#
            ],
            vietnamese: [
                #"/resources/0/path lỗi: "path" trống; thêm vào "path" ít nhất một phần tử"#
            ]),
        .resource(
            #""path": "units.csv", "type": "tabel", "profile": "my""#,
            english: [
                #"/resources/0/type warning: "type" has no value "tabel"; did you mean "table"?"#,
                #"/resources/0/profile note: profile "my" is not known; the package is read as a "#
                    + "Data Package",
            ],
            vietnamese: [
                #"/resources/0/type cảnh báo: "type" không có giá trị "tabel"; có phải ý bạn là "table"?"#,
                #"/resources/0/profile lưu ý: không biết bộ quy tắc "my"; gói được đọc theo chuẩn "#
                    + "Data Package",
            ]),
        .resource(
            #""path": "units.csv", "format": "xlsx""#,
            english: [
                #"/resources/0/format error: "format" is "xlsx" and not CSV, so the resource is "#
                    + #"not read; keep the data in a CSV file and name it in "path""#
            ],
            vietnamese: [
                #"/resources/0/format lỗi: "format" là "xlsx", không phải CSV, nên không được "#
                    + #"đọc; lưu dữ liệu vào một tệp CSV và khai báo "path""#
            ]),
        .resource(
            #""path": "units.xlsx""#,
            english: [
                #"/resources/0/path error: "path" is "units.xlsx" and not CSV, so the resource is "#
                    + #"not read; keep the data in a CSV file and name it in "path""#
            ],
            vietnamese: [
                #"/resources/0/path lỗi: "path" là "units.xlsx", không phải CSV, nên không được "#
                    + #"đọc; lưu dữ liệu vào một tệp CSV và khai báo "path""#
            ]),
        .resource(
            #""path": "units.csv", "mediatype": "application/json""#,
            english: [
                #"/resources/0/mediatype error: "mediatype" is "application/json" and not CSV, so "#
                    + #"the resource is not read; keep the data in a CSV file and name it in "path""#
            ],
            vietnamese: [
                #"/resources/0/mediatype lỗi: "mediatype" là "application/json", không phải CSV, "#
                    + #"nên không được đọc; lưu dữ liệu vào một tệp CSV và khai báo "path""#
            ]),
        .resource(
            #""path": "units.csv", "mediatype": "text/csv; charset=windows-1258""#,
            english: [
                #"/resources/0/mediatype error: encoding "windows-1258" cannot be read; save the "#
                    + #"file as UTF-8 and name no other encoding"#
            ],
            vietnamese: [
                #"/resources/0/mediatype lỗi: không đọc được bảng mã "windows-1258"; lưu tệp dưới "#
                    + #"dạng UTF-8 và bỏ tên bảng mã này"#
            ]),
        .resource(
            #""path": "units.csv", "mediatype": "text/csv; title=İİİİİİİİİİİİ; Charset = \"windows-1258\"""#,
            english: [
                #"/resources/0/mediatype error: encoding "windows-1258" cannot be read; save the "#
                    + #"file as UTF-8 and name no other encoding"#
            ],
            vietnamese: [
                #"/resources/0/mediatype lỗi: không đọc được bảng mã "windows-1258"; lưu tệp dưới "#
                    + #"dạng UTF-8 và bỏ tên bảng mã này"#
            ]),
        .resource(
            #""path": "units.csv.gz""#,
            english: [
                #"/resources/0/path error: resource "units" is compressed as "gz", so it is not "#
                    + #"read; unpack it, name the CSV file in "path", and set no "compression""#
            ],
            vietnamese: [
                #"/resources/0/path lỗi: tài nguyên "units" được nén bằng "gz" nên không được "#
                    + #"đọc; giải nén, ghi tên tệp CSV vào "path", không khai báo "compression""#
            ]),
        .resource(
            #""path": "units.csv", "compression": "gz""#,
            english: [
                #"/resources/0/compression error: resource "units" is compressed as "gz", so it "#
                    + #"is not read; unpack it, name the CSV file in "path", and set no "compression""#
            ],
            vietnamese: [
                #"/resources/0/compression lỗi: tài nguyên "units" được nén bằng "gz" nên không "#
                    + #"được đọc; giải nén, ghi tên tệp CSV vào "path", không khai báo "compression""#
            ]),
        .resource(
            #""path": "units.csv", "encodng": "x", "shcema": {}"#,
            english: [
                #"/resources/0/encodng warning: the standard has no property "encodng", so it "#
                    + #"does nothing; did you mean "encoding"?"#,
                #"/resources/0/shcema warning: the standard has no property "shcema", so it does "#
                    + #"nothing; did you mean "schema"?"#,
            ],
            vietnamese: [
                #"/resources/0/encodng cảnh báo: chuẩn không có thuộc tính "encodng", nên nó "#
                    + #"không có tác dụng; có phải ý bạn là "encoding"?"#,
                #"/resources/0/shcema cảnh báo: chuẩn không có thuộc tính "shcema", nên nó không "#
                    + #"có tác dụng; có phải ý bạn là "schema"?"#,
            ]),
        .resource(
            #""path": "units.csv", "schema": "https://example.org/s.json""#,
            english: [
                #"/resources/0/schema error: path "https://example.org/s.json" is not followed: "#
                    + "it is a URL; write the relative path of a file inside the package's folder"
            ],
            vietnamese: [
                #"/resources/0/schema lỗi: không đọc đường dẫn "https://example.org/s.json": là "#
                    + "URL; ghi đường dẫn tương đối của một tệp nằm trong thư mục của gói"
            ]),
        .resource(
            #""path": "units.csv", "schema": "s.jsn""#,
            english: [
                #"/resources/0/schema error: there is no file "s.jsn" in the folder; did you mean "#
                    + #""s.json"?"#
            ],
            vietnamese: [
                #"/resources/0/schema lỗi: không có tệp "s.jsn" trong thư mục; có phải ý bạn là "s.json"?"#
            ]),
        .resource(
            #""path": "units.csv", "schema": "s.json", "dialect": "d.json""#,
            english: [
                #"d.json /delimiter error: "delimiter" must be a string"#,
                #"s.json /fields/0/type warning: "intger" is not a type of field; did you mean "integer"?"#,
                #"s.json /primaryKey warning: the schema has no field "x""#,
            ],
            vietnamese: [
                #"d.json /delimiter lỗi: "delimiter" phải là một chuỗi"#,
                #"s.json /fields/0/type cảnh báo: "intger" không phải là kiểu trường; có phải ý "#
                    + #"bạn là "integer"?"#,
                #"s.json /primaryKey cảnh báo: lược đồ không có trường "x""#,
            ]),
        .resource(
            #""path": "units.csv", "schema": "broken.json""#,
            english: [
                #"broken.json error: "broken.json" is not valid JSON with an object in it"#
            ],
            vietnamese: [
                #"broken.json lỗi: "broken.json" không phải là JSON đúng cú pháp chứa một đối tượng"#
            ]),
        .resource(
            #""path": "units.csv", "schema": "array.json""#,
            english: [
                #"array.json error: "array.json" is not valid JSON with an object in it"#
            ],
            vietnamese: [
                #"array.json lỗi: "array.json" không phải là JSON đúng cú pháp chứa một đối tượng"#
            ]),
        .resource(
            #""path": "units.csv", "schema": {}"#,
            english: [
                #"/resources/0/schema error: "fields" is missing"#
            ],
            vietnamese: [
                #"/resources/0/schema lỗi: thiếu "fields""#
            ]),
        .resource(
            #""path": "units.csv", "schema": { "fields": [] }"#,
            english: [
                #"/resources/0/schema/fields error: "fields" is empty; put one element at least into it"#
            ],
            vietnamese: [
                #"/resources/0/schema/fields lỗi: "fields" trống; thêm vào "fields" ít nhất một phần tử"#
            ]),
    ]
}
