import Canvas
import Dashboard
import Diagnostics
import Notation
import Panels
import Testing

@testable import Configuration

@Suite("What the settings say")
struct ConfigurationTests {
    private func read(_ text: String) -> ConfigurationReader {
        ConfigurationReader(Array(text.utf8), file: "config.json", themes: ["coal", "lotus"])
    }

    private func configuration(_ text: String) throws -> Configuration {
        let reader = read(text)
        try #require(
            reader.findings.isEmpty, "\(reader.findings.map { FindingText.render($0, in: .english) })")
        return reader.configuration
    }

    @Test("Nothing said is everything as it comes")
    func empty() throws {
        #expect(try configuration("{}") == Configuration())
        #expect(try configuration("\u{FEFF}{ /* nothing */ } // at all") == Configuration())
        #expect(try configuration(#"{"theme": null, "keys": null}"#) == Configuration())
    }

    @Test("Every setting is taken")
    func settings() throws {
        let read = try configuration(
            #"""
            {
                // What I like.
                "theme": {"dark": "coal", "light": "~/my.json"},
                "language": "en", "panel": "congress",
                "days": "20/09/2025", "numbers": "1 234,5",
                "glyphs": "ascii", "escapeDelay": 200, "mouse": false, "synchronised": false,
                "digits": "counts",
                "keys": {"find": "^s", "quit": ["Q", "^c"], "play": []},
            }
            """#)
        #expect(read.darkTheme == "coal" && read.lightTheme == "~/my.json")
        #expect(read.language == .english && read.preferences.firstPanel == .congress)
        #expect(read.preferences.days == .dayFirst && read.preferences.numbers == .spaces)
        #expect(read.glyphs == .ascii && read.escapeDelay == 200 && !read.isSynchronised)
        #expect(!read.preferences.usesMouse)
        let keys = read.preferences.keys
        #expect(keys.action(for: .control("s")) == .find && keys.action(for: .character("/")) == nil)
        #expect(keys.action(for: .character("Q")) == .quit && keys.action(for: .character("q")) == nil)
        #expect(keys.action(for: .character("p")) == nil)
        #expect(keys.action(for: .character("5")) == .count(5))
        #expect(keys.action(for: .alt("5")) == .page(.legalBasis))
        #expect(keys.action(for: .character("0")) == .today)
    }

    @Test("One theme is for both grounds")
    func oneTheme() throws {
        let read = try configuration(#"{"theme": "lotus"}"#)
        #expect(read.darkTheme == "lotus" && read.lightTheme == "lotus")
    }

    @Test("A key that is given to one action is taken from the others")
    func takenKey() throws {
        let keys = try configuration(#"{"keys": {"why": "j"}}"#).preferences.keys
        #expect(keys.action(for: .character("j")) == .why && keys.action(for: .down) == .down)
        #expect(keys.action(for: .character("w")) == nil)
    }

    @Test("The program can always be left")
    func wayOut() {
        let reader = read(#"{"keys": {"find": ["q", "^c"]}}"#)
        #expect(reader.findings.map(\.problem.code) == [.noWayOut])
        let keys = reader.configuration.preferences.keys
        #expect(keys.action(for: .control("c")) == .quit && keys.action(for: .character("q")) == .quit)
    }

    @Test("What is wrong is left out, and the rest is taken")
    func rest() {
        let reader = read(#"{"language": "fr", "panel": "attention", "escapeDelay": "x"}"#)
        #expect(reader.findings.count == 2)
        #expect(reader.configuration.language == nil && reader.configuration.escapeDelay == nil)
        #expect(reader.configuration.preferences.firstPanel == .attention)
    }

    @Test("Escapes in texts are read", arguments: [(#""\u0051""#, "Q"), (#""\"""#, "\""), (#""\\""#, "\\")])
    func escapes(text: String, key: String) throws {
        let keys = try configuration(#"{"keys": {"find": \#(text)}}"#).preferences.keys
        #expect(keys.action(for: .character(Character(key))) == .find)
    }

    @Test(
        "What is no JSON is pointed at, whatever it is",
        arguments: [
            "", "{", "[1", "{\"a\" 1}", "{\"theme\": tru}", "{} x", "/* never closed", "{\"a\": \"\\u12\"}",
            "{\"a\": +1}", "nul", "{\"a\": \"\u{1}\"}", String(repeating: "[", count: 100_000), "/", "{,}",
        ])
    func broken(text: String) throws {
        let reader = read(text)
        #expect(reader.findings.map(\.problem.code) == [.settingsNotReadable])
        #expect(reader.configuration == Configuration())
        let place = try #require(reader.findings.first?.place)
        #expect(place.line == 1 && (place.column ?? 0) <= text.unicodeScalars.count + 1)
    }

    @Test("Every prefix of a settings file is read without harm")
    func prefixes() {
        let text = Array(ConfigurationExample.text(in: .vietnamese).utf8)
        for length in stride(from: 0, to: text.count, by: 7) {
            _ = ConfigurationReader(Array(text[..<length]), file: "x", themes: [])
        }
    }
}
