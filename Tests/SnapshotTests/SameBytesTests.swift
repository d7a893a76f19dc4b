import Foundation
import TerminalSupport
import TestSupport
import Testing

/// The same input, day, width and language give the same bytes, on any machine.
@Suite("The bytes of a snapshot")
struct SameBytesTests {
    static let surroundings: [[String: String]] = [
        ["LC_ALL": "C", "TZ": "UTC"],
        ["LC_ALL": "vi_VN.UTF-8", "TZ": "Asia/Ho_Chi_Minh", "TERM": "xterm-256color", "COLUMNS": "33"],
        ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles", "NO_COLOR": "1", "LANG": "de_DE"],
    ]

    @Test(
        "Locale, time zone and repetition change nothing",
        arguments: [
            ["--lang", "vi"], ["--lang", "en", "--as-of", "2025-06-30", "--width", "80"],
            ["--lang", "vi", "--panel", "congress"], ["--lang", "en", "--panel", "restructuring", "--ascii"],
            ["--lang", "vi", "--format", "markdown", "--since", "2025-06-30"],
            ["--lang", "en", "--format", "ansi", "--colours", "direct"],
            ["--lang", "vi", "--format", "ansi"],
            ["--lang", "vi", "--format", "html", "--item", "grdp-growth"],
            ["--lang", "en", "--format", "html"],
            ["--lang", "vi", "--format", "svg", "--theme", "coal"], ["--lang", "en", "--format", "svg"],
            ["--lang", "vi", "--format", "json", "--since", "2025-06-30"],
            ["--lang", "en", "--format", "json", "--panel", "legal-basis"],
        ])
    func same(options: [String]) throws {
        let runs = try (Self.surroundings + Self.surroundings.prefix(1)).map {
            try ProgramRun(["snapshot"] + options, environment: $0)
        }
        let first = try #require(runs.first)
        #expect(first.code == 0)
        #expect(first.bytes.count > 1000)
        for run in runs.dropFirst() { #expect(run.bytes == first.bytes) }
    }

    @Test(
        "A report is the same, too", arguments: [["--format", "markdown"], ["--format", "html"]])
    func report(options: [String]) throws {
        let runs = try (Self.surroundings + Self.surroundings.prefix(1)).map {
            try ProgramRun(["report", "--lang", "vi"] + options, environment: $0)
        }
        let first = try #require(runs.first)
        #expect(first.code == 0 && first.words.isEmpty)
        #expect(first.bytes.count > 1000)
        for run in runs.dropFirst() { #expect(run.bytes == first.bytes) }
    }

    @Test("The folder that the sample is taken from gives the bytes of the one in the program")
    func folder() throws {
        let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/") + "/Sources/SampleData/quang-ninh-2025"
        let options = ["--lang", "en", "--as-of", "2025-09-20"]
        let named = try ProgramRun(["snapshot", folder] + options)
        #expect(named.code == 0)
        #expect(try ProgramRun(["snapshot"] + options).bytes == named.bytes)
        let here = try ProgramRun(["snapshot"] + options, in: URL(filePath: folder))
        #expect(here.bytes == named.bytes)
    }

    @Test("The language of the locale is the language of the board, where no other is named")
    func language() throws {
        let vietnamese = try ProgramRun(["snapshot"], environment: ["LC_ALL": "vi_VN.UTF-8"])
        #expect(vietnamese.text.contains("Đột phá chiến lược"))
        let english = try ProgramRun(["snapshot"], environment: ["LC_ALL": "", "LANG": "en_GB.UTF-8"])
        #expect(english.text.contains("Strategic breakthroughs"))
        let other = try ProgramRun(["snapshot"], environment: ["LC_ALL": "tr_TR.UTF-8"])
        #expect(other.bytes == vietnamese.bytes)
    }
}
