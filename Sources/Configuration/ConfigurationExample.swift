import Dashboard
public import Notation

/// A settings file in which everything stands as it comes, for a reader to change.
public enum ConfigurationExample {
    /// The text; each setting is a comment until it is wanted.
    public static func text(in language: Language) -> String {
        var lines = ["{", "    // " + Phrase.head[language]]
        for setting in Setting.allCases {
            lines += ["", "    // " + setting.words[language]]
            lines += example(of: setting, language).map { "    // " + $0 }
        }
        return (lines + ["}", ""]).joined(separator: "\n")
    }

    private static func example(of setting: Setting, _ language: Language) -> [String] {
        switch setting {
        case .theme: [#""theme": {"dark": "ha-long-night", "light": "ha-long-day"},"#]
        case .escapeDelay: [#""escapeDelay": 25,"#]
        case .mouse, .synchronised: ["\"\(setting.rawValue)\": true,"]
        case .keys: keys(language)
        case .language, .panel, .days, .numbers, .glyphs, .digits:
            setting.allowed.map { "\"\(setting.rawValue)\": \"\($0)\"," }
        }
    }

    private static func keys(_ language: Language) -> [String] {
        let bindings = KeyTable.all.filter { KeyTable.boundNames.contains($0.action.name) }
        return ["\"keys\": {"]
            + bindings.map { binding in
                let keys = binding.keys.map { quoted($0.spelling) }.joined(separator: ", ")
                return "    \"\(binding.action.name)\": [\(keys)],  // \(binding.words[language])"
            } + ["},"]
    }

    private static func quoted(_ text: String) -> String {
        "\"" + (text == "\"" || text == "\\" ? "\\" : "") + text + "\""
    }
}

extension Phrase {
    fileprivate static let head = Phrase(
        vi: "Cấu hình của ReformBoard. Bỏ // ở dòng muốn dùng; reformboard config --check kiểm tra.",
        en:
            "Settings of ReformBoard. Take // away where you want a line; reformboard config --check checks them."
    )
}
