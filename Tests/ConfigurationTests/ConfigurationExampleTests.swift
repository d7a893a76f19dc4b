import Canvas
import Dashboard
import Diagnostics
import Notation
import Testing

@testable import Configuration

@Suite("The example of the settings")
struct ConfigurationExampleTests {
    private let themes = ["ha-long-night", "ha-long-day"]

    /// The settings and keys that are comments, as settings.
    private func uncommented(_ language: Language) -> String {
        ConfigurationExample.text(in: language).split(separator: "\n").map { line in
            let text = line.trimmingPrefix(while: { $0 == " " })
            guard text.hasPrefix("// ") else { return String(line) }
            let rest = text.dropFirst(3).trimmingPrefix(while: { $0 == " " })
            return rest.hasPrefix("\"") || rest.hasPrefix("}") ? String(rest) : String(line)
        }.joined(separator: "\n")
    }

    @Test("As it is printed it says nothing", arguments: Language.allCases)
    func printed(language: Language) {
        let reader = ConfigurationReader(
            Array(ConfigurationExample.text(in: language).utf8), file: "x", themes: themes)
        #expect(reader.findings.isEmpty && reader.configuration == Configuration())
    }

    @Test(
        "Each of its lines is right, and its keys are those that the program has",
        arguments: Language.allCases)
    func lines(language: Language) {
        let reader = ConfigurationReader(Array(uncommented(language).utf8), file: "x", themes: themes)
        // Where a setting takes several words, the example has a line for each.
        #expect(Set(reader.findings.map(\.problem.code)) == [.repeatedSetting])
        #expect(reader.configuration.preferences.keys == KeyMap(allAsTheyCome))
        for binding in KeyTable.all {
            for key in binding.keys {
                #expect(
                    reader.configuration.preferences.keys.action(for: key) == KeyMap.standard.action(for: key)
                )
            }
        }
    }

    private var allAsTheyCome: [String: [Key]] {
        let bound = KeyTable.all.filter { KeyTable.boundNames.contains($0.action.name) }
        return Dictionary(uniqueKeysWithValues: bound.map { ($0.action.name, $0.keys) })
    }

    @Test("It has every setting and every action", arguments: Language.allCases)
    func whole(language: Language) {
        let text = ConfigurationExample.text(in: language)
        for setting in Setting.allCases { #expect(text.contains("\"\(setting.rawValue)\"")) }
        for name in KeyTable.boundNames { #expect(text.contains("\"\(name)\"")) }
    }

    @Test("Every key is read as it is written")
    func spelling() {
        for key in KeyTable.all.flatMap(\.keys) { #expect(Key(spelling: key.spelling) == key, "\(key)") }
        for text in ["", "ab", "^1", "Alt-", "Alt-xy", " ", "F0", "F25", "\u{1B}", "\u{202E}"] {
            #expect(Key(spelling: text) == nil, "\(text)")
        }
        #expect(Key(spelling: "esc") == .escape && Key(spelling: "pgdn") == .pageDown)
        #expect(Key(spelling: "đ") == .character("đ"))
    }
}
