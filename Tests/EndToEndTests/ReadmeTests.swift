import Foundation
import TerminalSupport
import Testing

/// The pictures in the README are what the program draws, and it says the same in both languages.
@Suite("The README")
struct ReadmeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func text(of name: String) throws -> String {
        try String(contentsOf: root.appending(path: name), encoding: .utf8)
    }

    @Test(
        "Each block after a marker is what the command in the marker prints",
        arguments: ["README.md", "README.vi.md"])
    func blocks(_ name: String) throws {
        let file = Self.root.appending(path: name)
        let text = try Self.text(of: name)
        let drawn = try Self.redrawn(text)
        #expect(drawn.blocks > 0)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try Data(drawn.text.utf8).write(to: file)
            Issue.record("drew \(name) anew: read it, then run without RECORD_GOLDEN")
        }
        #expect(try Self.text(of: name) == drawn.text)
    }

    /// What both must have alike, in the order of the page: what is not a matter of language.
    private struct Skeleton: Equatable {
        let headings: [Int]
        let commands: [String]
        let links: [String]
        let keys: [String]

        init(_ text: String) {
            let lines = text.split(separator: "\n").map(String.init)
            headings = lines.filter { $0.hasPrefix("#") }.map { $0.prefix { $0 == "#" }.count }
            commands = lines.filter { $0.hasPrefix("    ") }.map { line in
                let command = line.split(separator: "#", omittingEmptySubsequences: false)[0]
                return command.trimmingCharacters(in: .whitespaces)
                    .replacing("--lang vi", with: "--lang LANGUAGE")
                    .replacing("--lang en", with: "--lang LANGUAGE")
            }
            // A page that is there in Vietnamese has the same name in a folder of its own.
            links = text.matches(of: #/\]\(([^)]+)\)/#).map {
                String($0.1).replacing("docs/vi/", with: "docs/")
            }
            .filter { !$0.hasPrefix("README") }
            keys = lines.filter { $0.hasPrefix("| `") }.map { line in
                line.matches(of: #/`[^`]+`/#).map { String($0.0) }.joined()
            }
        }
    }

    @Test("The Vietnamese one has the same parts, commands, links and keys")
    func sameContent() throws {
        let (english, vietnamese) = (
            Skeleton(try Self.text(of: "README.md")), Skeleton(try Self.text(of: "README.vi.md"))
        )
        #expect(vietnamese.headings == english.headings)
        #expect(vietnamese.commands == english.commands)
        #expect(vietnamese.links == english.links)
        #expect(vietnamese.keys == english.keys)
    }

    @Test("Every file that one of them links to is there", arguments: ["README.md", "README.vi.md"])
    func links(_ name: String) throws {
        for link in try Self.text(of: name).matches(of: #/\]\(([^)#:]+)\)/#).map(\.1) {
            #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: link).path), "\(link)")
        }
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
