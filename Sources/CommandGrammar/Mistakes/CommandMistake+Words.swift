import Notation

extension CommandMistake {
    /// What is wrong and what would be right, in one sentence; what was typed is not yet clean.
    var words: Phrase {
        switch self {
        case .unknownOption(let name, let nearest): unknown(option: name, nearest)
        case .unknownCommand(let name, let nearest):
            Phrase(vi: "không có lệnh \"\(name)\"", en: "there is no command \"\(name)\"") + meant(nearest)
        case .missingValue(let parameter):
            Phrase(
                vi: "thiếu giá trị sau \(parameter.name)", en: "a value is missing after \(parameter.name)")
                + allowed(by: parameter)
        case .unwantedValue(let value, let parameter):
            Phrase(
                vi: "\(parameter.name) không nhận giá trị nào, nên không nhận \"\(value)\"",
                en: "\(parameter.name) takes no value, and so not \"\(value)\"")
        case .notAllowed(let value, let parameter, let nearest):
            wrong(value, parameter) + allowed(by: parameter) + meant(nearest)
        case .noDay(let value, let parameter):
            wrong(value, parameter)
                + Phrase(
                    vi: "; cần một ngày có thật, viết YYYY-MM-DD",
                    en: "; it must be a day of the calendar, as YYYY-MM-DD")
        case .noWholeNumber(let value, let parameter):
            wrong(value, parameter) + Phrase(vi: "; cần một số nguyên", en: "; it must be a whole number")
        case .outOfBounds(_, let parameter, let least, let most):
            Phrase(
                vi: "\(parameter.name) phải từ \(least) đến \(most)",
                en: "\(parameter.name) is between \(least) and \(most)")
        case .tooManyArguments(let word):
            Phrase(vi: "thừa \"\(word)\"", en: "\"\(word)\" is one word too many")
        case .missingArgument(let parameter):
            Phrase(
                vi: "thiếu <\(parameter.valueName[.vietnamese])>",
                en: "<\(parameter.valueName[.english])> is missing")
        case .together(let one, let other):
            Phrase(
                vi: "\(one.name) và \(other.name) không đi cùng nhau: chỉ ghi một",
                en: "\(one.name) and \(other.name) do not go together: give one of them")
        case .onlyWith(let one, let other, let values):
            Phrase(
                vi: "\(one.name) chỉ dùng với \(other.name) \(Self.list(values, "hoặc"))",
                en: "\(one.name) is for \(other.name) \(Self.list(values, "or"))")
        case .rule(let words): words
        }
    }

    private func unknown(option name: String, _ nearest: String?) -> Phrase {
        let words = Phrase(vi: "không có tuỳ chọn \"\(name)\"", en: "there is no option \"\(name)\"")
        guard nearest == nil, Double(name) != nil else { return words + meant(nearest) }
        return words
            + Phrase(
                vi: "; số âm ghi sau hai dấu gạch: -- \(name)",
                en: "; a negative number stands after two dashes: -- \(name)")
    }

    private func wrong(_ value: String, _ parameter: Parameter) -> Phrase {
        Phrase(
            vi: "\"\(value)\" không dùng được cho \(parameter.typed[.vietnamese])",
            en: "\"\(value)\" is no value for \(parameter.typed[.english])")
    }

    private func meant(_ nearest: String?) -> Phrase {
        guard let nearest else { return Phrase(vi: "", en: "") }
        return Phrase(vi: "; có phải ý bạn là \"\(nearest)\"?", en: "; did you mean \"\(nearest)\"?")
    }

    private func allowed(by parameter: Parameter) -> Phrase {
        let names = parameter.allowed
        guard !names.isEmpty else { return Phrase(vi: "", en: "") }
        return Phrase(vi: " (\(Self.list(names, "hoặc")))", en: " (\(Self.list(names, "or")))")
    }

    /// `a, b or c`.
    private static func list(_ names: [String], _ word: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}

extension Parameter {
    /// How it is named in a sentence.
    fileprivate var typed: Phrase {
        guard isArgument else { return Phrase(vi: name, en: name) }
        return Phrase(vi: "<\(valueName[.vietnamese])>", en: "<\(valueName[.english])>")
    }
}

extension Phrase {
    fileprivate static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(
            vi: left[.vietnamese] + right[.vietnamese], en: left[.english] + right[.english])
    }
}
