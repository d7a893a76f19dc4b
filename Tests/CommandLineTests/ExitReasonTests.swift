import Foundation
import Notation
import Testing

@testable import reformboard

/// The exit codes stand in one table, which the documents repeat and everything in the program goes by.
@Suite("Exit codes")
struct ExitReasonTests {
    @Test("docs/command-line.md has the table")
    func document() throws {
        let text = try Checkout.text(of: "docs/command-line.md")
        let section = try #require(text.components(separatedBy: "## Exit codes\n").last)
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Code") }
        let expected =
            ExitReason.allCases.map { "| \($0.rawValue) | \($0.words[.english]) |" }
            + ["| 128 + n | \(ExitReason.signalWords[.english]) |"]
        #expect(rows.map(String.init) == expected)
    }

    @Test("No number is made an exit code beside the table")
    func sources() throws {
        let folder = Checkout.path("Sources/reformboard")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter {
                $0.hasSuffix(".swift") && !["World/ExitReason.swift", "World/ExitCode.swift"].contains($0)
            }
        #expect(files.count > 20)
        for file in files {
            // The one place where the program ends, with the code of what was thrown.
            let text = try Checkout.text(of: "Sources/reformboard/" + file)
                .replacing("exit(code.number)", with: "")
                .replacing("exit(ExitReason.errorsFound.rawValue)", with: "")
            for way in ["ExitCode(", "ExitCode.", "exit(", ": ExitCode = "] {
                #expect(!text.contains(way), "\(file): \(way)")
            }
        }
        // The shims of C end the program only as a signal does.
        for folder in ["CStreams", "CNcurses"] {
            for file in try FileManager.default.subpathsOfDirectory(
                atPath: Checkout.path("Sources/" + folder))
            where file.hasSuffix(".c") || file.hasSuffix(".h") {
                let text = try Checkout.text(of: "Sources/\(folder)/\(file)")
                #expect(text.firstMatch(of: #/[^_a-z]exit\(/#) == nil, "\(file)")
            }
        }
    }

    @Test("Each has words in both languages")
    func words() {
        for reason in ExitReason.allCases {
            for language in Language.allCases { #expect(!reason.words[language].isEmpty) }
        }
    }
}
