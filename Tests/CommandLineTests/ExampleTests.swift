import CommandGrammar
import Foundation
import TerminalSupport
import Testing

@testable import reformboard

/// Every example in the help, which is every one in the man page too, is run as it stands.
@Suite("The examples in the help")
struct ExampleTests {
    private static let descriptions =
        [ReformBoard.description] + ReformBoard.commands.map { $0.description }

    @Test("Every command has two or three, none is wrapped in a help of 80 columns")
    func there() {
        for command in Self.descriptions {
            #expect((2...4).contains(command.examples.count), "\(command.name)")
            for line in command.examples.flatMap({ $0.split(separator: "\n") }) {
                #expect(line.count <= 78, "\(line)")
            }
        }
    }

    @Test("Each does what it is for, in a folder with the sample")
    func run() throws {
        let examples = Self.descriptions.flatMap { command in command.examples.map { (command.name, $0) } }
        for (command, line) in examples {
            let folder = try folder(for: command)
            let run = try ShellRun(
                """
                cd "$1" && PATH="$1/bin:$PATH" HOME="$1/home" XDG_CONFIG_HOME= LC_ALL=en_GB.UTF-8
                export PATH HOME XDG_CONFIG_HOME LC_ALL
                \(line)
                """, [folder.path])
            #expect(run.code == 0, "\(line): \(run.words)")
            #expect(!run.words.contains("reformboard: "), "\(line): \(run.words)")
            if let name = line.firstMatch(of: #/(?:>|--output) (\S+)$/#)?.1 {
                let path = String(name).replacing("~", with: folder.path + "/home")
                let written = try Data(
                    contentsOf: path.hasPrefix("/") ? URL(filePath: path) : folder.url.appending(path: path))
                #expect(!written.isEmpty, "\(line)")
            }
        }
    }

    /// A folder with the program in its PATH, a home, a reader that needs no terminal, and the sample under the
    /// names of the examples; without the sample where the example makes a package.
    private func folder(for command: String) throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for name in ["bin", "home/.config/reformboard"] { try folder.makeFolder(name) }
        try folder.write("#!/bin/sh\nexec cat\n", to: "bin/less")
        try folder.setRights(0o755, of: "bin/less")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/bin/reformboard",
            withDestinationPath: TerminalSession.path(of: "reformboard"))
        guard command != "init" else { return folder }
        for name in ["my-programme", "may-edition", "june-edition"] {
            let made = try ProgramRun(
                ["init", name, "--from", "quang-ninh"], in: folder.url)
            try #require(made.code == 0)
        }
        return folder
    }
}
