import Diagnostics
import FoundationEssentials
import Notation
import TestSupport
import Testing

@testable import Configuration

/// Settings with mistakes, and the text of what is said about them. `docs/configuration.md` shows them.
@Suite("Mistakes in the settings")
struct SettingsGalleryTests {
    /// The name of an entry is the code of what is wrong.
    static let entries: [(code: ProblemCode, text: String)] = [
        (.settingsNotReadable, "{\n    \"theme\": \"coal\"\n    \"mouse\": false\n}\n"),
        (.settingsNotAnObject, "[\"coal\"]\n"),
        (.unknownSetting, "{\n    \"lanuage\": \"vi\"\n}\n"),
        (.repeatedSetting, "{\n    \"mouse\": false,\n    \"mouse\": true\n}\n"),
        (.settingOfWrongKind, "{\n    \"mouse\": \"no\",\n    \"keys\": {\"find\": 3}\n}\n"),
        (.unknownSettingValue, "{\n    \"panel\": \"congres\",\n    \"theme\": \"solarised\"\n}\n"),
        (.settingOutOfBounds, "{\n    \"escapeDelay\": 60000\n}\n"),
        (.unknownAction, "{\n    \"keys\": {\"serch\": \"x\"}\n}\n"),
        (.unknownKey, "{\n    \"keys\": {\"find\": [\"ctrl-f\", \"pgdwn\"]}\n}\n"),
        (
            .keyTwice,
            "{\n    \"keys\": {\n        \"find\": \"x\",\n        \"why\": [\"x\", \"y\"]\n    }\n}\n"
        ),
        (.noWayOut, "{\n    \"keys\": {\"quit\": []}\n}\n"),
    ]

    @Test("Each is said in both languages", arguments: entries)
    func said(code: ProblemCode, text: String) throws {
        let reader = ConfigurationReader(
            Array(text.utf8), file: "config.json", themes: ["ha-long-night", "ha-long-day", "coal"])
        #expect(Set(reader.findings.map(\.problem.code)) == [code])
        for language in Language.allCases {
            let said = reader.findings.map { FindingText.render($0, in: language) }.joined(separator: "\n")
            GoldenText.expect(
                said + "\n", at: Self.folder + "/\(code.rawValue).\(language.rawValue).txt",
                named: code.rawValue)
        }
    }

    @Test("Each kind that there is stands here, but for a theme that is no file")
    func whole() {
        #expect(Set(Self.entries.map(\.code)) == ProblemCode.ofSettings.subtracting([.unreadableTheme]))
    }

    @Test("docs/configuration.md is what the settings and the gallery give")
    func document() {
        GoldenText.expect(
            ConfigurationPage.text, at: Self.root + "/docs/configuration.md", named: "docs/configuration.md")
    }

    private static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/") + "/Gallery"
    private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")
}
