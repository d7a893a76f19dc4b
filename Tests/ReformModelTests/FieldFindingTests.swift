import Notation
import Testing

/// Fields and their constraints as the standard has them, and as it has not.
@Suite("Fields that are not as the standard has them")
struct FieldFindingTests {
    @Test("What is said of them, and where", arguments: examples)
    func findings(example: Example) throws {
        #expect(try example.lines(in: .english) == example.english)
        #expect(try example.lines(in: .vietnamese) == example.vietnamese)
    }

    private static let examples: [Example] = [
        .field(
            #"{ "name": "a", "type": "integer", "format": "x", "constraints": { "minLength": 1, "minimum": "a", "enum": [1, "x", 1.5], "patern": "x" } }"#,
            english: [
                #"/resources/0/schema/fields/1/format warning: type "integer" has no format "x"; "#
                    + #"leave "format" out, or set a "type" that has it"#,
                #"/resources/0/schema/fields/1/constraints/minLength warning: "minLength" does "#
                    + #"not apply to type "integer"; set a "type" that can have "minLength", or leave it out"#,
                #"/resources/0/schema/fields/1/constraints/minimum warning: "a" is not a value of "#
                    + #"type "integer"; write it as a cell of the field would have it"#,
                #"/resources/0/schema/fields/1/constraints/enum/1 warning: "x" is not a value of "#
                    + #"type "integer"; write it as a cell of the field would have it"#,
                #"/resources/0/schema/fields/1/constraints/enum/2 warning: "1.5" is not a value "#
                    + #"of type "integer"; write it as a cell of the field would have it"#,
                #"/resources/0/schema/fields/1/constraints/patern warning: the standard has no "#
                    + #"property "patern", so it does nothing; did you mean "pattern"?"#,
            ],
            vietnamese: [
                #"/resources/0/schema/fields/1/format cảnh báo: kiểu "integer" không có dạng "x"; "#
                    + #"bỏ "format", hoặc khai báo "type" có dạng này"#,
                #"/resources/0/schema/fields/1/constraints/minLength cảnh báo: "minLength" không "#
                    + #"áp dụng cho kiểu "integer"; khai báo "type" có "minLength", hoặc bỏ thuộc tính này"#,
                #"/resources/0/schema/fields/1/constraints/minimum cảnh báo: "a" không phải là "#
                    + #"giá trị của kiểu "integer"; ghi như trong ô của trường này"#,
                #"/resources/0/schema/fields/1/constraints/enum/1 cảnh báo: "x" không phải là giá "#
                    + #"trị của kiểu "integer"; ghi như trong ô của trường này"#,
                #"/resources/0/schema/fields/1/constraints/enum/2 cảnh báo: "1.5" không phải là "#
                    + #"giá trị của kiểu "integer"; ghi như trong ô của trường này"#,
                #"/resources/0/schema/fields/1/constraints/patern cảnh báo: chuẩn không có thuộc "#
                    + #"tính "patern", nên nó không có tác dụng; có phải ý bạn là "pattern"?"#,
            ]),
        .field(
            #"{ "name": "a", "type": "string", "format": "emial", "constraints": { "maximum": 1, "pattern": "(?=a)", "maxLength": -1 } }"#,
            english: [
                #"/resources/0/schema/fields/1/format warning: type "string" has no format "#
                    + #""emial"; did you mean "email"?"#,
                #"/resources/0/schema/fields/1/constraints/maximum warning: "maximum" does not "#
                    + #"apply to type "string"; set a "type" that can have "maximum", or leave it out"#,
                #"/resources/0/schema/fields/1/constraints/pattern warning: pattern "(?=a)" "#
                    + #"cannot be read, so it is not checked; write a regular expression of XML Schema, without \b, (?=…), \1"#,
                #"/resources/0/schema/fields/1/constraints/maxLength error: "maxLength" must be a "#
                    + "whole number from 0",
            ],
            vietnamese: [
                #"/resources/0/schema/fields/1/format cảnh báo: kiểu "string" không có dạng "#
                    + #""emial"; có phải ý bạn là "email"?"#,
                #"/resources/0/schema/fields/1/constraints/maximum cảnh báo: "maximum" không áp "#
                    + #"dụng cho kiểu "string"; khai báo "type" có "maximum", hoặc bỏ thuộc tính này"#,
                #"/resources/0/schema/fields/1/constraints/pattern cảnh báo: không đọc được mẫu "#
                    + #""(?=a)" nên không kiểm tra theo mẫu này; dùng biểu thức chính quy của XML Schema, không có \b, (?=…), \1"#,
                #"/resources/0/schema/fields/1/constraints/maxLength lỗi: "maxLength" phải là một "#
                    + "số nguyên không âm",
            ]),
        .field(
            #"{ "name": "a", "type": "object", "categories": ["a"], "constraints": { "jsonSchema": {} } }"#,
            english: [
                #"/resources/0/schema/fields/1/categories warning: "categories" does not apply to "#
                    + #"type "object"; set a "type" that can have "categories", or leave it out"#,
                #"/resources/0/schema/fields/1/constraints/jsonSchema warning: ReformBoard does "#
                    + #"not check "jsonSchema""#,
            ],
            vietnamese: [
                #"/resources/0/schema/fields/1/categories cảnh báo: "categories" không áp dụng "#
                    + #"cho kiểu "object"; khai báo "type" có "categories", hoặc bỏ thuộc tính này"#,
                #"/resources/0/schema/fields/1/constraints/jsonSchema cảnh báo: ReformBoard không "#
                    + #"kiểm tra theo "jsonSchema""#,
            ]),
        .field(
            #"{ "name": "a", "type": "string", "categories": [{ "value": "a", "label": "A" }, {}], "constraints": { "enum": ["a", "b"] }, "tpye": 1 }"#,
            english: [
                #"/resources/0/schema/fields/1/categories/1 error: "categories[1]" must be a string"#,
                #"/resources/0/schema/fields/1/constraints/enum/1 warning: "b" is not among the "#
                    + #""categories"; add it there, or take it out here"#,
            ],
            vietnamese: [
                #"/resources/0/schema/fields/1/categories/1 lỗi: "categories[1]" phải là một chuỗi"#,
                #"/resources/0/schema/fields/1/constraints/enum/1 cảnh báo: "b" không có trong "#
                    + #""categories"; thêm vào "categories", hoặc bỏ ở đây"#,
            ]),
        .field(
            #"{ "name": "a", "type": "number", "decimalChar": ",", "groupChar": ",", "missingValues": [-99, { "value": "x" }] }"#,
            english: [
                #"/resources/0/schema/fields/1/groupChar warning: "groupChar" and "decimalChar" "#
                    + "are one character; use two different characters",
                #"/resources/0/schema/fields/1/missingValues/0 error: "missingValues[0]" must be a string"#,
            ],
            vietnamese: [
                #"/resources/0/schema/fields/1/groupChar cảnh báo: "groupChar" và "decimalChar" "#
                    + "là cùng một ký tự; dùng hai ký tự khác nhau",
                #"/resources/0/schema/fields/1/missingValues/0 lỗi: "missingValues[0]" phải là một chuỗi"#,
            ]),
        .field(
            #"{ "name": "a", "type": "list", "itemType": "strnig", "delimiter": "--" }"#,
            english: [
                #"/resources/0/schema/fields/1/itemType warning: "strnig" is not a type of field; "#
                    + #"did you mean "string"?"#,
                #"/resources/0/schema/fields/1/delimiter error: "delimiter" must be one ASCII "#
                    + #"character, not "--""#,
            ],
            vietnamese: [
                #"/resources/0/schema/fields/1/itemType cảnh báo: "strnig" không phải là kiểu "#
                    + #"trường; có phải ý bạn là "string"?"#,
                #"/resources/0/schema/fields/1/delimiter lỗi: "delimiter" phải là đúng một ký tự "#
                    + #"ASCII, không phải "--""#,
            ]),
    ]
}
