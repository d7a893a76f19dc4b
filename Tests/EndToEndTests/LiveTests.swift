import Foundation
import TerminalSupport
import Testing

/// The board while its files are changed under it, and programs that it runs.
@Suite("The board beside an editor")
struct LiveTests {
    private let package = """
        echo 'id,panel,title' >workstreams.csv; echo 'w,breakthroughs,Growth' >>workstreams.csv
        echo 'id,workstream,title,baseline,baseline_date' >indicators.csv
        echo 'i,w,Figure,0,2025-01-01' >>indicators.csv
        echo 'indicator,due,value' >targets.csv; echo 'i,2025-12-31,900' >>targets.csv
        echo 'indicator,date,value' >observations.csv; echo 'i,2025-06-30,123' >>observations.csv

        """

    private func board(_ environment: String = "") async throws -> TerminalSession {
        try await TerminalSession.open(
            "reformboard", columns: 100, environment: environment,
            launch: package + "\"$probe\" . --lang en --as-of 2025-07-01")
    }

    private func write(_ session: TerminalSession, _ value: String, beside: Bool = false) throws {
        let text = Data("indicator,date,value\ni,2025-06-30,\(value)\n".utf8)
        let file = session.folder.appending(path: "observations.csv")
        guard beside else { return try text.write(to: file) }
        let other = session.folder.appending(path: "observations.csv~new")
        try text.write(to: other)
        // Foundation's own replacing takes the old file away first; editors rename over it.
        try Process.run(URL(filePath: "/bin/mv"), arguments: [other.path, file.path]).waitUntilExit()
    }

    @Test("A saved file is read by itself: written in place, or beside and renamed")
    func reload() async throws {
        let session = try await board()
        try await session.wait(for: "123")
        try write(session, "456")
        try await session.wait(for: "456")
        try write(session, "789", beside: true)
        try await session.wait(for: "789")
        try session.press("q")
        try await expectLeft(session, code: 0)
    }

    @Test("A broken save keeps what was good and says what is wrong; mended, it is read")
    func broken() async throws {
        let session = try await board()
        try await session.wait(for: "123")
        try write(session, "\"4,56\"")
        let held = try await session.wait(for: "older data kept")
        #expect(held.contains("observations.csv:2:15") && held.contains("123"))
        try write(session, "456")
        let good = try await session.wait(for: "456")
        #expect(!good.contains("older data kept"))
        try write(session, "x")
        try await session.wait(for: "older data kept")
        try session.press("r")
        try await session.wait(for: "1 finding in the files")
        try session.press("q")
        try await expectLeft(session, code: 0)
    }

    @Test("The editor opens at the row, and what it wrote is on a whole screen afterwards")
    func editor() async throws {
        let script = "sh -c \"echo \\\"\\$0 \\$1\\\" >asked; sed -i s/123/321/ \\\"\\$1\\\"\""
        let session = try await board("VISUAL='\(script.replacing("'", with: "'\\''"))'")
        try await session.wait(for: "123")
        try session.press("e")
        let screen = try await session.wait(for: "321")
        #expect(screen.contains("1 Strategic breakthroughs") && screen.contains("4 Needs attention"))
        let asked = try String(contentsOf: session.folder.appending(path: "asked"), encoding: .utf8)
        #expect(asked == "+2 ./observations.csv\n")
        try session.press("q")
        try await expectLeft(session, code: 0)
    }

    @Test(
        "An editor that fails, or that is not there, leaves the board as it was",
        arguments: ["false", "no-such-editor"])
    func failing(editor: String) async throws {
        let session = try await board("VISUAL=\(editor)")
        try await session.wait(for: "123")
        try session.press("e")
        let screen = try await session.wait(for: "The editor ended with code")
        #expect(screen.contains("123"))
        try session.press("q")
        try await expectLeft(session, code: 0)
    }

    @Test("Without an editor chosen it says what to set")
    func none() async throws {
        let session = try await board("VISUAL= EDITOR=")
        try await session.wait(for: "123")
        try session.press("e")
        try await session.wait(for: "set VISUAL or EDITOR")
    }

    @Test("y puts the item on the clipboard of the terminal, and the mouse is off when the board is left")
    func clipboard() async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 100, environment: "probe",
            launch: package + "script -qec '\"$probe\" . --lang en --as-of 2025-07-01' written")
        try await session.wait(for: "123")
        try session.press("y")
        try await session.wait(for: "Copied")
        try session.press("q")
        try await session.wait(for: "left with 0")
        let written = String(
            decoding: try Data(contentsOf: session.folder.appending(path: "written")), as: UTF8.self)
        let coded = try #require(written.firstMatch(of: #/\x1b\]52;c;([A-Za-z0-9+\/=]+)\x07/#)).1
        let text = String(decoding: try #require(Data(base64Encoded: String(coded))), as: UTF8.self)
        #expect(text.hasPrefix("Figure\n") && text.contains("123"))
        let on = try #require(written.range(of: "\u{1B}[?1000h", options: .backwards)).lowerBound
        let off = try #require(written.range(of: "\u{1B}[?1000l", options: .backwards)).lowerBound
        #expect(on < off)
    }
}
