import Notation

/// The words for a cell that does not meet a constraint of the schema.
extension CellProblem {
    var constraintSentence: Phrase {
        switch self {
        case .notAboveMinimum(let text, let minimum):
            Phrase(
                vi: "\(quoted(text)) không lớn hơn \(quoted(minimum))",
                en: "\(quoted(text)) is not above \(quoted(minimum))")
        case .notBelowMaximum(let text, let maximum):
            Phrase(
                vi: "\(quoted(text)) không nhỏ hơn \(quoted(maximum))",
                en: "\(quoted(text)) is not below \(quoted(maximum))")
        case .tooShort(let text, let length, let minimum):
            Phrase(
                vi: "\(quoted(text)) có độ dài \(length), ít nhất phải là \(minimum)",
                en: "\(quoted(text)) has length \(length), and at least \(minimum) is asked for")
        case .tooLongText(let text, let length, let maximum):
            Phrase(
                vi: "\(quoted(text)) có độ dài \(length), nhiều nhất được \(maximum)",
                en: "\(quoted(text)) has length \(length), and at most \(maximum) is allowed")
        case .doesNotMatchPattern(let text, _):
            Phrase(
                vi: "\(quoted(text)) không khớp với mẫu của cột",
                en: "\(quoted(text)) does not match the pattern of the column")
        default: preconditionFailure("not of a constraint: \(self)")
        }
    }

    var constraintRemedy: Phrase {
        switch self {
        case .notAboveMinimum(_, let minimum):
            Phrase(vi: "ghi giá trị lớn hơn \(quoted(minimum))", en: "write a value above \(quoted(minimum))")
        case .notBelowMaximum(_, let maximum):
            Phrase(vi: "ghi giá trị nhỏ hơn \(quoted(maximum))", en: "write a value below \(quoted(maximum))")
        case .tooShort:
            Phrase(
                vi: "ghi dài hơn, hoặc sửa \"minLength\" trong lược đồ",
                en: "write a longer one, or change \"minLength\" in the schema")
        case .tooLongText:
            Phrase(
                vi: "ghi ngắn hơn, hoặc sửa \"maxLength\" trong lược đồ",
                en: "write a shorter one, or change \"maxLength\" in the schema")
        case .doesNotMatchPattern(_, let pattern):
            Phrase(vi: "ghi theo mẫu \(quoted(pattern))", en: "write it as \(quoted(pattern)) has it")
        default: preconditionFailure("not of a constraint: \(self)")
        }
    }
}
