import Notation

/// The words for what is wrong in a Table Schema.
extension DescriptorProblem {
    var schemaSentence: Phrase {
        switch self {
        case .formatUnfit(let format, let type, _, _):
            Phrase(
                vi: "kiểu \(quoted(type)) không có dạng \(quoted(format))",
                en: "type \(quoted(type)) has no format \(quoted(format))")
        case .constraintUnfit(let constraint, let type):
            Phrase(
                vi: "\(quoted(constraint)) không áp dụng cho kiểu \(quoted(type))",
                en: "\(quoted(constraint)) does not apply to type \(quoted(type))")
        case .valueUnfit(let text, let type):
            Phrase(
                vi: "\(quoted(text)) không phải là giá trị của kiểu \(quoted(type))",
                en: "\(quoted(text)) is not a value of type \(quoted(type))")
        case .notACategory(let text):
            Phrase(
                vi: "\(quoted(text)) không có trong \"categories\"",
                en: "\(quoted(text)) is not among the \"categories\"")
        case .unreadablePattern(let pattern):
            Phrase(
                vi: "không đọc được mẫu \(quoted(pattern)) nên không kiểm tra theo mẫu này",
                en: "pattern \(quoted(pattern)) cannot be read, so it is not checked")
        case .unknownField(let name, _):
            Phrase(
                vi: "lược đồ không có trường \(quoted(name))", en: "the schema has no field \(quoted(name))")
        case .unknownResource(let name, _):
            Phrase(
                vi: "gói không có tài nguyên \(quoted(name))",
                en: "the package has no resource \(quoted(name))")
        case .keyCountDiffers(let fields, let referenced):
            Phrase(
                vi: "khóa ngoại có \(fields) trường ở đây và \(referenced) trường ở bảng kia",
                en:
                    "the sides of the foreign key differ: fields here \(fields), in the other table \(referenced)"
            )
        case .unknownMatch(let word, _):
            Phrase(
                vi: "\"fieldsMatch\" không có giá trị \(quoted(word)); tính là \"exact\"",
                en: "\"fieldsMatch\" has no value \(quoted(word)); \"exact\" counts")
        default: preconditionFailure("not of a schema: \(self)")
        }
    }

    var schemaRemedy: Phrase? {
        switch self {
        case .formatUnfit(_, _, let allowed, let suggestion):
            if let suggestion {
                didYouMean(suggestion)
            } else if allowed.count > 1 {
                Phrase(vi: "ghi một trong: \(listed(allowed))", en: "write one of: \(listed(allowed))")
            } else {
                Phrase(
                    vi: "bỏ \"format\", hoặc khai báo \"type\" có dạng này",
                    en: "leave \"format\" out, or set a \"type\" that has it")
            }
        case .constraintUnfit(let constraint, _):
            Phrase(
                vi: "khai báo \"type\" có \(quoted(constraint)), hoặc bỏ thuộc tính này",
                en: "set a \"type\" that can have \(quoted(constraint)), or leave it out")
        case .valueUnfit:
            Phrase(
                vi: "ghi như trong ô của trường này", en: "write it as a cell of the field would have it")
        case .notACategory:
            Phrase(vi: "thêm vào \"categories\", hoặc bỏ ở đây", en: "add it there, or take it out here")
        case .unreadablePattern:
            Phrase(
                vi: "dùng biểu thức chính quy của XML Schema, không có \\b, (?=…), \\1",
                en: "write a regular expression of XML Schema, without \\b, (?=…), \\1")
        case .unknownField(_, let suggestion), .unknownResource(_, let suggestion):
            suggestion.map(didYouMean)
        case .keyCountDiffers:
            Phrase(
                vi: "ghi số trường bằng nhau ở hai phía", en: "name as many fields on both sides")
        case .unknownMatch(_, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(
                    vi: "ghi exact, equal, subset, superset hoặc partial",
                    en: "write exact, equal, subset, superset or partial")
        default: nil
        }
    }
}
