import Foundation
import TerminalSupport
import Testing

@testable import reformboard

/// What is installed, and that nothing of it stays. The program beside the tests stands in for the release build.
@Suite("Installing", .enabled(if: Tool.exists("make") && Tool.exists("strip")))
struct InstallationTests {
    /// The files under PREFIX, the themes apart.
    private static let files = [
        "bin/reformboard", "share/bash-completion/completions/reformboard",
        "share/doc/reformboard/CHANGELOG.md", "share/doc/reformboard/LICENSE",
        "share/doc/reformboard/docs/accessibility.md",
        "share/doc/reformboard/docs/command-line.md", "share/doc/reformboard/docs/configuration.md",
        "share/doc/reformboard/docs/data-package.md", "share/doc/reformboard/docs/errors.md",
        "share/doc/reformboard/docs/keys.md", "share/doc/reformboard/docs/methods.md",
        "share/doc/reformboard/docs/sample.md", "share/doc/reformboard/docs/snapshot-json.md",
        "share/doc/reformboard/docs/snapshot.schema.json", "share/doc/reformboard/docs/themes.md",
        "share/doc/reformboard/docs/tutorial.md", "share/doc/reformboard/docs/vi/tutorial.md",
        "share/fish/vendor_completions.d/reformboard.fish", "share/man/man1/reformboard.1.gz",
        "share/man/vi/man1/reformboard.1.gz", "share/zsh/site-functions/_reformboard",
    ]
    private static let examples = "share/doc/reformboard/examples/themes/"

    private func make(_ target: String, _ folder: ScratchFolder) throws -> ShellRun {
        try ShellRun(
            "make -s -C \"$1\" \"$2\" BINARY=\"$0\" DESTDIR=\"$3/a b\" PREFIX=/usr",
            [Checkout.root, target, folder.path])
    }

    private func paths(in folder: ScratchFolder) throws -> [String] {
        let run = try ShellRun("cd \"$1/a b/usr\" 2>/dev/null && find . -type f", [folder.path])
        return run.text.split(separator: "\n").map { String($0.dropFirst(2)) }.sorted()
    }

    @Test("Every file is where it belongs, and `uninstall` leaves nothing")
    func files() throws {
        let folder = try ScratchFolder()
        let installed = try make("install", folder)
        #expect(installed.code == 0 && installed.text.isEmpty, "\(installed.words)")
        let paths = try paths(in: folder)
        #expect(paths.filter { !$0.hasPrefix(Self.examples) } == Self.files)
        #expect(
            paths.filter { $0.hasPrefix(Self.examples) }
                == ThemeShelf.builtIn.map { Self.examples + $0 + ".json" }.sorted())
        let top = folder.path + "/a b/usr/"
        let version = try ShellRun("\"$1\" --version", [top + "bin/reformboard"])
        #expect(version.text == Version.number + "\n")
        let page = try ShellRun(
            "gzip -dc \"$1\" | cmp - \"$2\"",
            [top + "share/man/man1/reformboard.1.gz", Checkout.path("docs/reformboard.1")])
        #expect(page.code == 0, "\(page.words)")

        let uninstalled = try make("uninstall", folder)
        #expect(uninstalled.code == 0 && uninstalled.text.isEmpty, "\(uninstalled.words)")
        #expect(try self.paths(in: folder) == [])
        #expect(!FileManager.default.fileExists(atPath: top + "share"))
    }

    @Test("What others have put into the same folders stays")
    func others() throws {
        let folder = try ScratchFolder()
        _ = try make("install", folder)
        try folder.write("x", to: "a b/usr/share/man/man1/other.1")
        _ = try make("uninstall", folder)
        #expect(try paths(in: folder) == ["share/man/man1/other.1"])
        #expect(try make("uninstall", folder).code == 0)
    }
}
