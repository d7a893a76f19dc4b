import Foundation
import TerminalSupport
import TestSupport
import Testing

/// The tutorial is done as a reader does it: its files are written, its commands run in their order.
@Suite("The tutorial", .serialized)
struct TutorialTests {
    static let pages = ["docs/tutorial.md", "docs/vi/tutorial.md"]

    @Test("In both languages the same files are written, the same commands run and the same keys told")
    func alike() throws {
        let (english, vietnamese) = (
            try Checkout.text(of: Self.pages[0]), try Checkout.text(of: Self.pages[1])
        )
        func files(_ text: String) -> [Substring] {
            text.matches(of: #/<!-- file: [^`]+```\w+\n[^`]+```/#).map(\.0)
        }
        func lines(_ text: String, _ start: String) -> [Substring] {
            text.split(separator: "\n").filter { $0.hasPrefix(start) }
        }
        #expect(files(vietnamese) == files(english))
        #expect(
            lines(vietnamese, "$ ")
                == lines(english, "$ ").map { $0.replacing("--lang en", with: "--lang vi")[...] })
        #expect(lines(vietnamese, "## ").count == lines(english, "## ").count)
        #expect(
            lines(vietnamese, "| `").map { $0.split(separator: "|")[0] }
                == lines(english, "| `").map { $0.split(separator: "|")[0] })
    }

    @Test("Every command prints what stands below it", arguments: TutorialTests.pages)
    func run(_ page: String) throws {
        let folder = try ScratchFolder()
        try folder.makeFolder("bin")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/bin/reformboard",
            withDestinationPath: TerminalSession.path(of: "reformboard"))
        let text = try Checkout.text(of: page)
        var tutorial = Tutorial(text: text)
        try tutorial.follow(in: folder)
        #expect(tutorial.files > 8 && tutorial.commands > 10)
        GoldenText.expect(tutorial.done, at: Checkout.path(page), named: page)
    }
}

/// A page of text with files to be written and commands to be run.
private struct Tutorial {
    private var rest: Substring
    /// The page up to where one has come, with what the commands have printed.
    private(set) var done = ""
    private(set) var files = 0
    private(set) var commands = 0

    init(text: String) { rest = text[...] }

    /// Does what the page says, from its beginning to its end.
    mutating func follow(in folder: ScratchFolder) throws {
        let step = #/(?:<!-- file: (?<file>\S+?)(?<sheet>, from a spreadsheet)? -->\n)?```(?<kind>\w+)\n/#
        while let found = rest.firstMatch(of: step) {
            let end = try #require(rest[found.range.upperBound...].range(of: "```\n"))
            let block = String(rest[found.range.upperBound..<end.lowerBound])
            done += rest[..<found.range.upperBound]
            if let file = found.file {
                try write(block, to: String(file), likeSpreadsheet: found.sheet != nil, in: folder)
            }
            done += found.kind == "console" ? try run(block, in: folder) : block
            done += rest[end]
            rest = rest[end.upperBound...]
        }
        done += rest
    }

    /// A spreadsheet begins a file with a mark, and ends its lines as Windows does.
    private mutating func write(
        _ text: String, to file: String, likeSpreadsheet: Bool, in folder: ScratchFolder
    ) throws {
        let path = file.split(separator: "/").dropLast().joined(separator: "/")
        if !FileManager.default.fileExists(atPath: folder.path + "/" + path) { try folder.makeFolder(path) }
        try folder.write(
            likeSpreadsheet ? "\u{FEFF}" + text.replacing("\n", with: "\r\n") : text, to: file)
        files += 1
    }

    /// The commands of a block, each with what it prints now.
    private mutating func run(_ block: String, in folder: ScratchFolder) throws -> String {
        var printed = ""
        for line in block.split(separator: "\n") where line.hasPrefix("$ ") {
            let run = try ShellRun(
                """
                cd "$1" && PATH="$1/bin:$PATH" HOME="$1" XDG_CONFIG_HOME= LC_ALL=C.UTF-8
                export PATH HOME XDG_CONFIG_HOME LC_ALL
                { \(line.dropFirst(2)); } 2>&1
                """, [folder.path])
            commands += 1
            let text = run.text.replacing("\r\n", with: "\n").replacing("\r", with: "")
            printed += line + "\n" + text
            if !text.isEmpty, !text.hasSuffix("\n") { printed += "\n" }
        }
        return printed
    }
}
