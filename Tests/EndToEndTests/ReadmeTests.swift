import Foundation
import TerminalSupport
import Testing

/// The pictures in the README are what the program draws.
@Suite("The README")
struct ReadmeTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

    @Test("Each block after a marker is what the command in the marker prints")
    func blocks() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let drawn = try Self.redrawn(text)
        #expect(drawn.blocks > 0)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try Data(drawn.text.utf8).write(to: Self.file)
            Issue.record("drew the README anew: read it, then run without RECORD_GOLDEN")
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == drawn.text)
    }

    /// The text with each block as its command prints it now, and how many there are.
    private static func redrawn(_ text: String) throws -> (text: String, blocks: Int) {
        var result = ""
        var blocks = 0
        var rest = text[...]
        while let marker = rest.firstMatch(of: #/<!-- board: reformboard (?<words>[^>]*?) -->\n```text\n/#) {
            let end = try #require(rest[marker.range.upperBound...].range(of: "```\n"))
            let run = try ProgramRun(marker.words.split(separator: " ").map(String.init))
            try #require(run.code == 0)
            result += rest[..<marker.range.upperBound] + run.text
            rest = rest[end.lowerBound...]
            blocks += 1
        }
        return (result + rest, blocks)
    }
}
