import Canvas
import Dashboard
import FoundationEssentials
import Notation
import Panels
import Testing

@Suite("The key table")
struct KeyTableTests {
    @Test("No key stands for two actions")
    func unique() {
        var seen: Set<Key> = []
        for key in KeyTable.all.flatMap(\.keys) { #expect(seen.insert(key).inserted, "\(key)") }
    }

    @Test("No action stands in two rows, and each has a key and words in both languages")
    func rows() {
        var seen: Set<Action> = []
        for binding in KeyTable.all {
            #expect(seen.insert(binding.action).inserted, "\(binding.action)")
            #expect(!binding.keys.isEmpty)
            for language in Language.allCases { #expect(!binding.words[language].isEmpty) }
        }
        for panel in PanelID.allCases { #expect(seen.contains(.focus(panel))) }
    }

    @Test("Help is always in the line of hints", arguments: Language.allCases, [10, 20, 40, 80, 120])
    func hints(language: Language, width: Int) {
        for keys in ["", "1 Enter"] as [Script] {
            let hints = BoardAtHand(language, width: width, height: 24).after(keys).hints
            #expect(hints.contains("?"), "\(hints)")
        }
    }

    @Test("docs/keys.md is what the table gives")
    func document() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "docs/keys.md")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try Data(KeyDocument.text.utf8).write(to: file)
            Issue.record("wrote docs/keys.md: read it, then run without RECORD_GOLDEN")
        }
        #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == KeyDocument.text)
    }
}
