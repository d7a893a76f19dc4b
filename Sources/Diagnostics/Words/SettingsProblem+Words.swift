import Notation

extension SettingsProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .notReadable:
            Phrase(vi: "không phải JSON đúng cú pháp từ đây", en: "not valid JSON from here on")
        case .notAnObject:
            Phrase(vi: "cấu hình không phải là một đối tượng JSON", en: "the settings are not a JSON object")
        case .unknownSetting(let name, _):
            Phrase(vi: "không có cài đặt \(quoted(name))", en: "there is no setting \(quoted(name))")
        case .repeatedSetting(let name):
            Phrase(
                vi: "cài đặt \(quoted(name)) ghi hai lần, lần đầu được dùng",
                en: "setting \(quoted(name)) stands here twice, the first one counts")
        case .wrongKind(let setting, let expected):
            Phrase(
                vi: "cài đặt \(quoted(setting)) phải là \(expected.words[.vietnamese])",
                en: "setting \(quoted(setting)) takes \(expected.words[.english])")
        case .unknownValue(let setting, let value, _, _):
            Phrase(
                vi: "cài đặt \(quoted(setting)) không có giá trị \(quoted(value))",
                en: "setting \(quoted(setting)) has no value \(quoted(value))")
        case .outOfBounds(let setting, let least, let most):
            Phrase(
                vi: "cài đặt \(quoted(setting)) phải từ \(least) đến \(most)",
                en: "setting \(quoted(setting)) is between \(least) and \(most)")
        case .unknownAction(let name, _):
            Phrase(vi: "không có lệnh \(quoted(name))", en: "there is no action \(quoted(name))")
        case .unknownKey(let text, _):
            Phrase(vi: "không có phím \(quoted(text))", en: "no key is written \(quoted(text))")
        case .keyTwice(let key, let first, let second):
            Phrase(
                vi:
                    "phím \(quoted(key)) gán cho cả \(quoted(first)) và \(quoted(second)), lệnh trước được giữ",
                en:
                    "key \(quoted(key)) is given to \(quoted(first)) and \(quoted(second)), the first keeps it"
            )
        case .noWayOut:
            Phrase(
                vi: "không còn phím nào để thoát; q và ^C được giữ",
                en: "no key would be left to quit with; q and ^C stay")
        case .unreadableTheme(let path):
            Phrase(
                vi: "không đọc được giao diện \(quoted(path))", en: "theme \(quoted(path)) cannot be read")
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .notReadable:
            Phrase(
                vi: "sửa chỗ này; reformboard config --example in ra một cấu hình mẫu",
                en: "mend it here; reformboard config --example prints one that is right")
        case .notAnObject: Phrase(vi: "đặt mọi thứ trong { }", en: "put everything between { and }")
        case .unknownSetting(_, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(
                    vi: "reformboard config --example liệt kê mọi cài đặt",
                    en: "reformboard config --example lists them all")
        case .repeatedSetting: Phrase(vi: "bỏ một lần", en: "take one away")
        case .wrongKind(_, let expected): expected.example
        case .unknownValue(_, _, let allowed, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(vi: "chọn trong: \(listed(allowed))", en: "choose one of: \(listed(allowed))")
        case .outOfBounds: nil
        case .unknownAction(_, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(
                    vi: "phím : trên bảng liệt kê mọi lệnh", en: "the key : on the board lists every action")
        case .unknownKey(_, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(
                    vi: "viết như x, ^x, Alt-x, F5, Enter, PgUp",
                    en: "write it as x, ^x, Alt-x, F5, Enter, PgUp")
        case .keyTwice: Phrase(vi: "gán phím khác cho một lệnh", en: "give one of them another key")
        case .noWayOut: Phrase(vi: "gán một phím cho \"quit\"", en: "give \"quit\" a key")
        case .unreadableTheme:
            Phrase(
                vi: "ghi tên một giao diện có sẵn, hoặc đường dẫn của bảng màu Windows Terminal (JSON)",
                en: "name a theme of the program, or the path of a Windows Terminal colour scheme (JSON)")
        }
    }
}

extension SettingsProblem.Kind {
    /// What is expected, after "takes".
    fileprivate var words: Phrase {
        switch self {
        case .text: Phrase(vi: "một chuỗi", en: "a text")
        case .flag: Phrase(vi: "true hoặc false", en: "true or false")
        case .number: Phrase(vi: "một số nguyên", en: "a whole number")
        case .object: Phrase(vi: "một đối tượng", en: "an object")
        case .keys: Phrase(vi: "một phím hoặc danh sách phím", en: "a key or a list of keys")
        }
    }

    fileprivate var example: Phrase? {
        switch self {
        case .text: Phrase(vi: "viết trong dấu ngoặc kép", en: "write it in double quotes")
        case .keys:
            Phrase(vi: "viết như \"x\" hoặc [\"x\", \"^x\"]", en: "write it as \"x\" or [\"x\", \"^x\"]")
        case .object: Phrase(vi: "viết trong { }", en: "write it between { and }")
        case .flag, .number: nil
        }
    }
}
