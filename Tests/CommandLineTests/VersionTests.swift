import Foundation
import TerminalSupport
import Testing

@testable import reformboard

/// The version stands in one place, and everything that tells it agrees.
@Suite("The version")
struct VersionTests {
    @Test("The program tells it, and nothing else")
    func program() throws {
        let run = try ProgramRun(["--version"])
        #expect(run.text == Version.number + "\n")
        #expect(run.words.isEmpty && run.code == 0)
    }

    @Test("It is written as semantic versioning has it, and its day is a day")
    func form() {
        #expect(Version.number.wholeMatch(of: #/\d+\.\d+\.\d+(-[0-9a-z.]+)?/#) != nil)
        #expect(Version.day.wholeMatch(of: #/\d{4}-\d{2}-\d{2}/#) != nil)
    }

    @Test("The change log begins with it and its day")
    func changeLog() throws {
        let text = try Checkout.text(of: "CHANGELOG.md")
        let headings = text.matches(of: #/\n## (?<words>.*)/#).map(\.words)
        let first = headings.first { $0 != "[Unreleased]" }
        #expect(first == "[\(Version.number)] - \(Version.day)")
    }

    @Test("The man pages have it and its day", arguments: ["docs/reformboard.1", "docs/vi/reformboard.1"])
    func manual(page: String) throws {
        let text = try Checkout.text(of: page)
        #expect(text.contains(".TH REFORMBOARD 1 \(Version.day) \"ReformBoard \(Version.number)\""))
    }

    @Test("The Makefile reads it from the same file", .enabled(if: Tool.exists("make")))
    func makefile() throws {
        let run = try ShellRun("make -s -C \"$1\" version", [Checkout.root])
        #expect(run.text == Version.number + "\n")
    }
}
