import Notation

/// The words for what is wrong in a package, a resource or a dialect.
extension DescriptorProblem {
    var packageSentence: Phrase {
        switch self {
        case .unknownProperty(let name, _):
            Phrase(
                vi: "chuẩn không có thuộc tính \(quoted(name)), nên nó không có tác dụng",
                en: "the standard has no property \(quoted(name)), so it does nothing")
        case .notSupported(let property):
            Phrase(
                vi: "ReformBoard không kiểm tra theo \(quoted(property))",
                en: "ReformBoard does not check \(quoted(property))")
        case .notForText(let property):
            Phrase(
                vi: "\(quoted(property)) không áp dụng cho tệp CSV",
                en: "\(quoted(property)) does not apply to CSV files")
        case .emptyArray(let property):
            Phrase(vi: "\(quoted(property)) trống", en: "\(quoted(property)) is empty")
        case .unknownProfile(let name):
            Phrase(
                vi: "không biết bộ quy tắc \(quoted(name)); gói được đọc theo chuẩn Data Package",
                en: "profile \(quoted(name)) is not known; the package is read as a Data Package")
        case .unknownVersion(let version, let known):
            Phrase(
                vi:
                    "không biết phiên bản \(quoted(version)) của \"reform\"; đọc như phiên bản \(quoted(known))",
                en: "version \(quoted(version)) of \"reform\" is not known; it is read as \(quoted(known))")
        case .unknownReformProperty(let name, _, _):
            Phrase(
                vi: "\"reform\" không có thuộc tính \(quoted(name))",
                en: "\"reform\" has no property \(quoted(name))")
        case .inlineData(let name):
            Phrase(
                vi:
                    "\(DescriptorProblem.resource(name).vi) ghi dữ liệu ngay trong tệp mô tả nên không được đọc",
                en:
                    "\(DescriptorProblem.resource(name).en) holds its data in the descriptor, so it is not read"
            )
        case .twoSources(let name):
            Phrase(
                vi: "\(DescriptorProblem.resource(name).vi) có cả \"path\" lẫn \"data\"; \"path\" được tính",
                en:
                    "\(DescriptorProblem.resource(name).en) has both \"path\" and \"data\", and \"path\" counts"
            )
        case .unknownWord(let property, let text, _, _):
            Phrase(
                vi: "\(quoted(property)) không có giá trị \(quoted(text))",
                en: "\(quoted(property)) has no value \(quoted(text))")
        case .exclusive(let property, let other):
            Phrase(
                vi: "\(quoted(property)) không đi cùng \(quoted(other)); \(quoted(other)) được tính",
                en: "\(quoted(property)) excludes \(quoted(other)), and \(quoted(other)) counts")
        case .compressed(let name, let format):
            Phrase(
                vi:
                    "\(DescriptorProblem.resource(name).vi) được nén bằng \(quoted(format)) nên không được đọc",
                en:
                    "\(DescriptorProblem.resource(name).en) is compressed as \(quoted(format)), so it is not read"
            )
        case .unknownFileFormat(let property, let text):
            Phrase(
                vi: "\(quoted(property)) là \(quoted(text)), không phải CSV, nên không được đọc",
                en: "\(quoted(property)) is \(quoted(text)) and not CSV, so the resource is not read")
        case .unknownLineEnd(let text):
            Phrase(
                vi: "không đọc được các dòng kết thúc bằng \(quoted(text))",
                en: "rows that end with \(quoted(text)) cannot be read")
        case .sameCharacter(let property, let other):
            Phrase(
                vi: "\(quoted(property)) và \(quoted(other)) là cùng một ký tự",
                en: "\(quoted(property)) and \(quoted(other)) are one character")
        case .notADescriptor(let path):
            Phrase(
                vi: "\(quoted(path)) không phải là JSON đúng cú pháp chứa một đối tượng",
                en: "\(quoted(path)) is not valid JSON with an object in it")
        default: preconditionFailure("not of a package: \(self)")
        }
    }

    var packageRemedy: Phrase? {
        switch self {
        case .unknownProperty(_, let suggestion): didYouMean(suggestion)
        case .twoSources:
            Phrase(vi: "bỏ \"path\" hoặc \"data\"", en: "leave one of the two out")
        case .unknownWord(_, _, let allowed, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(vi: "ghi một trong: \(listed(allowed))", en: "write one of: \(listed(allowed))")
        case .exclusive(let property, _):
            Phrase(vi: "bỏ \(quoted(property))", en: "leave \(quoted(property)) out")
        case .notForText: Phrase(vi: "bỏ thuộc tính này", en: "leave it out")
        case .emptyArray(let property):
            Phrase(
                vi: "thêm vào \(quoted(property)) ít nhất một phần tử", en: "put one element at least into it"
            )
        case .unknownVersion(_, let known):
            Phrase(vi: "ghi \"version\": \(quoted(known))", en: "set \"version\": \(quoted(known))")
        case .unknownReformProperty(_, let known, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(vi: "\"reform\" chỉ có: \(listed(known))", en: "it has only: \(listed(known))")
        case .inlineData, .unknownFileFormat:
            Phrase(
                vi: "lưu dữ liệu vào một tệp CSV và khai báo \"path\"",
                en: "keep the data in a CSV file and name it in \"path\"")
        case .compressed:
            Phrase(
                vi: "giải nén, ghi tên tệp CSV vào \"path\", không khai báo \"compression\"",
                en: "unpack it, name the CSV file in \"path\", and set no \"compression\"")
        case .unknownLineEnd:
            Phrase(
                vi: "kết thúc dòng bằng \\r\\n, \\n hoặc \\r", en: "end the rows with \\r\\n, \\n or \\r")
        case .sameCharacter:
            Phrase(vi: "dùng hai ký tự khác nhau", en: "use two different characters")
        default: nil
        }
    }

    /// A resource by its name, or without one.
    private static func resource(_ name: String) -> (vi: String, en: String) {
        name.isEmpty
            ? ("tài nguyên này", "the resource") : ("tài nguyên \(quoted(name))", "resource \(quoted(name))")
    }
}
