import Foundation
import TerminalSupport
import Testing

/// The line on standard error while a large package is read.
@Suite("Progress of a command")
struct ProgressTests {
    @Test("On a terminal a bar comes, grows, and leaves nothing behind", arguments: ["check", "snapshot"])
    func bar(command: String) async throws {
        let day = command == "check" ? "" : "--as-of 2020-01-01"
        let (session, written) = try await recorded("\"$probe\" \(command) . --lang en \(day)")
        #expect(written.contains("%   reading observations.csv"))
        let shares = written.matches(of: #/ (\d+) %   reading/#).compactMap { Int($0.1) }
        #expect(shares.count > 1 && shares == shares.sorted())
        #expect(shares.allSatisfy { (0...100).contains($0) })
        let screen = try session.screen()
        #expect(!screen.contains("reading") && !screen.contains("█ "))
        #expect(screen.contains(command == "check" ? "0 errors, 0 warnings, 0 notes" : "Indicator of size"))
        #expect(screen.contains("left with 0") && screen.contains("modes kept"))
    }

    @Test("In Vietnamese")
    func vietnamese() async throws {
        let (_, written) = try await recorded("\"$probe\" check . --lang vi")
        #expect(written.contains("%   đang đọc observations.csv"))
    }

    @Test(
        "Where the locale has no UTF-8, and with --ascii, it is ASCII",
        arguments: ["LC_ALL=C", "ascii=--ascii"]
    )
    func ascii(setting: String) async throws {
        let (_, written) = try await recorded("\(setting); \"$probe\" check . --lang vi $ascii")
        #expect(written.contains("%   observations.csv"))
        #expect(written.contains("#"))
        // What is said at the end is in words of the reader's language.
        let bars = written.split(separator: "\r").filter { $0.contains("%   ") }
        #expect(!bars.isEmpty && bars.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
    }

    @Test("It fits the width", arguments: [30, 200])
    func width(columns: Int) async throws {
        let (_, written) = try await recorded("\"$probe\" check . --lang en", columns: columns)
        let bars = written.split { $0 == "\r" || $0.isNewline }.filter { $0.contains(" %") }
        #expect(!bars.isEmpty && bars.allSatisfy { $0.count < columns })
    }

    @Test("Nothing on a terminal that cannot go back, or is not there", arguments: ["TERM=dumb", "TERM="])
    func dumb(setting: String) async throws {
        let (_, written) = try await recorded("\(setting) \"$probe\" check . --lang en")
        #expect(!written.contains("%"))
        #expect(written.contains("0 errors"))
    }

    @Test("Nothing in a file")
    func file() async throws {
        let (_, written) = try await recorded("\"$probe\" check . --lang en 2>words; cat words")
        #expect(!written.contains("%") && written.contains("0 errors"))
    }

    @Test("A small package shows none")
    func small() async throws {
        let (_, written) = try await recorded("\"$probe\" check . --lang en", megabytes: 0)
        #expect(!written.contains("%") && written.contains("0 errors"))
    }

    @Test("^C ends it, with the line wiped and the code that a shell gives for that")
    func interrupted() async throws {
        let session = try await TerminalSession.open(
            "reformboard",
            launch: LargePackage.shell() + "trap : INT; \(LargePackage.slowly)\"$probe\" check . --lang en")
        try await session.waitInPassing(for: "reading observations.csv")
        try session.press("C-c")
        let screen = try await session.wait(for: "left with 130")
        #expect(!screen.contains("reading") && !screen.contains("█") && !screen.contains("·"))
        #expect(screen.contains("modes kept"))
        #expect(try session.modes() == TerminalSession.restored)
    }

    /// Runs a command line on a terminal, and gives all that it wrote there.
    private func recorded(
        _ line: String, columns: Int = 80, megabytes: Int = LargePackage.megabytes
    ) async throws -> (session: TerminalSession, written: String) {
        let session = try await TerminalSession.open(
            "reformboard", columns: columns, environment: "LC_ALL=C.UTF-8 probe ascii=",
            launch: LargePackage.shell(megabytes: megabytes)
                + "echo '\(line)' >line; script -qec 'sh line' written")
        try await session.wait(for: "left with")
        let data = try Data(contentsOf: session.folder.appending(path: "written"))
        return (session, String(decoding: data, as: UTF8.self))
    }
}
