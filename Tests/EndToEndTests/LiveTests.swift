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

    private func board(_ environment: String = "") async throws -> Board {
        try await Board.open(
            folder: ".", on: "2025-07-01", columns: 100, rows: 24, environment: environment,
            preparing: package)
    }

    private func observed(_ value: String) -> String { "indicator,date,value\ni,2025-06-30,\(value)\n" }

    @Test("A saved file is read by itself: written in place, or beside and renamed")
    func reload() async throws {
        let board = try await board()
        try await board.expect(row: "Figure", says: "123")
        try board.write(observed("456"), to: "observations.csv")
        try await board.expect(row: "Figure", says: "456")
        try board.write(observed("789"), to: "observations.csv", beside: true)
        try await board.expect(row: "Figure", says: "789")
        try await board.leave()
    }

    @Test("A broken save keeps what was good and says what is wrong; mended, it is read")
    func broken() async throws {
        let board = try await board()
        try await board.expect(row: "Figure", says: "123")
        try board.write(observed("\"4,56\""), to: "observations.csv")
        let held = try await board.expect("older data kept")
        #expect(held.contains("observations.csv:2:15") && held.contains("123"))
        try board.write(observed("456"), to: "observations.csv")
        try await board.expect(row: "Figure", says: "456")
        try await board.expectNo("older data kept")
        try board.write(observed("x"), to: "observations.csv")
        try await board.expect("older data kept")
        try board.press("r")
        try await board.expect("1 finding in the files")
        try await board.leave()
    }

    @Test("u records a figure: the row is shown, then written, then seen")
    func record() async throws {
        let board = try await board()
        try await board.expect(row: "Figure", says: "123")
        try board.press("u")
        try await board.expect("Record: Figure")
        try board.terminal.type("456")
        try board.press("Tab", "C-u")
        try board.terminal.type("01/07/2025")
        try board.press("Tab", "C-u")
        try board.terminal.type("2025-07-01")
        try board.press("End", "Enter")
        try await board.expect("To be written to observations.csv:3")
        #expect(try board.file("observations.csv") == observed("123"))
        try board.press("Enter")
        try await board.expect("Written: observations.csv:3")
        #expect(try board.file("observations.csv") == observed("123") + "i,2025-07-01,456\n")
        try await board.expect(row: "Figure", says: "456")
        try await board.leave()
    }

    @Test("The editor opens at the row, and what it wrote is on a whole screen afterwards")
    func editor() async throws {
        let script = "sh -c \"echo \\\"\\$0 \\$1\\\" >asked; sed -i s/123/321/ \\\"\\$1\\\"\""
        let board = try await board("VISUAL='\(script.replacing("'", with: "'\\''"))'")
        try await board.expect(row: "Figure", says: "123")
        try board.press("e")
        let screen = try await board.expect(row: "Figure", says: "321")
        #expect(screen.contains("1 Strategic breakthroughs") && screen.contains("4 Needs attention"))
        #expect(try board.file("asked") == "+2 ./observations.csv\n")
        try await board.leave()
    }

    @Test("A path that begins like an option is no option to the editor")
    func dash() async throws {
        let script = "sh -c \"echo \\\"\\$1\\\" >asked\""
        let board = try await Board.open(
            on: "2025-07-01", options: "-- -live", columns: 100, rows: 24,
            environment: "VISUAL='\(script.replacing("'", with: "'\\''"))'",
            preparing: package + "mkdir ./-live; mv *.csv ./-live\n")
        try await board.expect(row: "Figure", says: "123")
        try board.press("e")
        try await board.expect(row: "Figure", says: "123")
        try await board.leave()
        #expect(try board.file("asked") == "./-live/observations.csv\n")
    }

    @Test(
        "An editor that fails, that dies, or that is not there, leaves the board as it was",
        arguments: ["false", "no-such-editor", "sh -c 'stty raw -echo; kill -9 $$'"])
    func failing(editor: String) async throws {
        let board = try await board("VISUAL=\"\(editor.replacing("$", with: "\\$"))\"")
        try await board.expect(row: "Figure", says: "123")
        try board.press("e")
        let screen = try await board.expect("The editor ended with code")
        #expect(screen.contains("123"))
        try await board.leave()
    }

    @Test("Without an editor chosen it says what to set")
    func none() async throws {
        let board = try await board("VISUAL= EDITOR=")
        try await board.expect(row: "Figure", says: "123")
        try board.press("e")
        try await board.expect("set VISUAL or EDITOR")
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
