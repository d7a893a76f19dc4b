import Notation

extension DescriptorProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .wrongKind(let property, let expected):
            Phrase(
                vi: "\(quoted(property)) phải là \(expected.words[.vietnamese])",
                en: "\(quoted(property)) must be \(expected.words[.english])")
        case .missingProperty(let name):
            Phrase(vi: "thiếu \(quoted(name))", en: "\(quoted(name)) is missing")
        case .repeatedResource(let name):
            Phrase(
                vi: "tài nguyên \(quoted(name)) có hai lần, lần đầu được tính",
                en: "resource \(quoted(name)) stands here twice, and the first one counts")
        case .unsupportedSource(let name):
            Phrase(
                vi: "tài nguyên \(quoted(name)) không nằm trong đúng một tệp CSV",
                en: "resource \(quoted(name)) is not kept in one CSV file")
        case .notOneCharacter(let property, let text):
            Phrase(
                vi: "\(quoted(property)) phải là đúng một ký tự ASCII, không phải \(quoted(text))",
                en: "\(quoted(property)) must be one ASCII character, not \(quoted(text))")
        case .unknownEncoding(let name):
            Phrase(
                vi: "không đọc được bảng mã \(quoted(name))", en: "encoding \(quoted(name)) cannot be read")
        case .unknownType(let name, _):
            Phrase(
                vi: "\(quoted(name)) không phải là kiểu trường", en: "\(quoted(name)) is not a type of field")
        case .typeUnfit(let field, let type, let expected):
            Phrase(
                vi:
                    "trường \(quoted(field)) có kiểu \(quoted(type)), trong khi cột này chứa kiểu \(quoted(expected))",
                en:
                    "field \(quoted(field)) has type \(quoted(type)), but the column holds \(quoted(expected))"
            )
        case .unknownFormat(let format, let type):
            Phrase(
                vi: "không đọc được dạng \(quoted(format)) của kiểu \(quoted(type))",
                en: "format \(quoted(format)) of type \(quoted(type)) cannot be read")
        case .unknownProperty, .notSupported, .notForText, .emptyArray, .unknownProfile, .unknownVersion,
            .unknownReformProperty, .inlineData, .twoSources, .unknownWord, .exclusive, .compressed,
            .unknownFileFormat, .unknownLineEnd,
            .sameCharacter, .notADescriptor:
            packageSentence
        case .formatUnfit, .constraintUnfit, .valueUnfit, .notACategory, .unreadablePattern, .unknownField,
            .unknownResource, .keyCountDiffers, .unknownMatch:
            schemaSentence
        }
    }

    private static let usualTypes = "string, number, integer, boolean, date, year, yearmonth, list"

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .unknownType(_, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(
                    vi: "thường dùng: \(DescriptorProblem.usualTypes)",
                    en: "usual are: \(DescriptorProblem.usualTypes)")
        case .unsupportedSource:
            Phrase(
                vi: "khai báo \"path\" là tên của một tệp CSV", en: "set \"path\" to the name of one CSV file"
            )
        case .unknownEncoding:
            Phrase(
                vi: "lưu tệp dưới dạng UTF-8 và bỏ tên bảng mã này",
                en: "save the file as UTF-8 and name no other encoding")
        case .typeUnfit(_, _, let expected):
            Phrase(
                vi: "khai báo \"type\": \(quoted(expected))", en: "set \"type\": \(quoted(expected))")
        case .unknownFormat(let format, let type): FormatRemedy(format: format, type: type).phrase
        case .unknownProperty, .notSupported, .notForText, .emptyArray, .unknownProfile, .unknownVersion,
            .unknownReformProperty, .inlineData, .twoSources, .unknownWord, .exclusive, .compressed,
            .unknownFileFormat, .unknownLineEnd,
            .sameCharacter, .notADescriptor:
            packageRemedy
        case .formatUnfit, .constraintUnfit, .valueUnfit, .notACategory, .unreadablePattern, .unknownField,
            .unknownResource, .keyCountDiffers, .unknownMatch:
            schemaRemedy
        case .wrongKind, .missingProperty, .repeatedResource, .notOneCharacter: nil
        }
    }
}

extension DescriptorProblem.Kind {
    /// The kind with its article.
    var words: Phrase {
        switch self {
        case .string: Phrase(vi: "một chuỗi", en: "a string")
        case .boolean: Phrase(vi: "true hoặc false", en: "true or false")
        case .array: Phrase(vi: "một mảng [...]", en: "an array [...]")
        case .object: Phrase(vi: "một đối tượng {...}", en: "an object {...}")
        case .count: Phrase(vi: "một số nguyên không âm", en: "a whole number from 0")
        case .rowNumbers:
            Phrase(vi: "mảng số thứ tự dòng, từ 1", en: "an array of row numbers from 1")
        }
    }
}
