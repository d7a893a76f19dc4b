import Foundation
import TerminalSupport
import Testing

/// Text from files is text: it moves no cursor, changes no colour, turns no line round, leads nowhere.
@Suite("A package with hostile texts")
struct HostileTextTests {
    private static let attack = #"\u001b]0;owned\u0007\u001b[2J\u009b31m\u202edesrever\u2066\u200b\u0000"#
    private static let files: [String: String] = [
        "datapackage.json": """
        {"name": "../../up\(attack)", "title": "Title \(attack) end",
         "resources": [
          {"name": "workstreams", "path": "workstreams.csv"},
          {"name": "indicators", "path": "indicators.csv"},
          {"name": "observations", "path": "observations.csv"},
          {"name": "milestones", "path": "milestones.csv"}]}
        """,
        "workstreams.csv": "id,panel,title\nw,breakthroughs,\(raw)\nc,congress,\(raw)\n",
        "indicators.csv": "id,workstream,title,unit,direction,baseline,baseline_date\n"
            + "i,w,Indicator \(raw) end,\(raw),increase,1,2025-01-01\n",
        "observations.csv": "indicator,date,value,reporter,source,oops\ni,2025-02-01,2,\(raw),\(raw),x\n"
            + "i,\(raw),3,,,\n",
        "milestones.csv": "id,workstream,title,baseline_finish\nm,c,Milestone \(raw) end,2025-12-01\n",
    ]
    private static let raw = "\u{1B}]0;owned\u{07}\u{1B}[2J\u{9B}31m\u{202E}desrever\u{2066}\u{200B}\u{8}"

    @Test(
        "Nothing of it reaches standard output or standard error",
        arguments: [
            ["snapshot"], ["snapshot", "--panel", "breakthroughs"], ["snapshot", "--panel", "congress"],
            ["snapshot", "--ascii", "--lang", "vi"], ["check"], [],
        ])
    func output(command: [String]) throws {
        let folder = try ScratchFolder(Self.files)
        let day = command == ["check"] ? [] : ["--as-of", "2025-06-01"]
        let run = try ProgramRun(command + [folder.path] + day)
        #expect(run.code == (command == ["check"] ? 1 : 0))
        expectHarmless(run.text)
        expectHarmless(run.words)
        #expect(run.text.contains(command == ["check"] ? "observations.csv" : "Title"))
    }

    @Test("Nor by an explanation", arguments: [["i"], ["m"], ["w"], ["i", "--format", "json"], ["--list"]])
    func explanations(arguments: [String]) throws {
        let folder = try ScratchFolder(Self.files)
        let run = try ProgramRun(["explain"] + arguments + [folder.path, "--as-of", "2025-06-01"])
        #expect(run.code == 0 && !run.text.isEmpty)
        expectHarmless(run.text)
        expectHarmless(run.words)
    }

    @Test("On the board it is text, and a snapshot stays in the folder")
    func board() async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 100, rows: 30,
            launch: "mkdir p && cd p && until [ -e ../ready ]; do sleep 0.02; done; "
                + "\"$probe\" --lang en --as-of 2025-06-01")
        let folder = session.folder.appending(path: "p")
        for _ in 0..<500 where !FileManager.default.fileExists(atPath: folder.path) {
            try await Task.sleep(for: .milliseconds(20))
        }
        for (name, text) in Self.files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        try Data().write(to: session.folder.appending(path: "ready"))
        let screen = try await session.wait(for: "Indicator")
        #expect(screen.contains("Title"))
        expectHarmless(screen)
        try session.press("Enter", "Enter")
        expectHarmless(try await session.wait(for: "observations.csv:2"))
        try session.press("s")
        try await session.wait(for: "Wrote")
        try session.press("q")
        try await session.wait(for: "left with 0")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let saved = try #require(Set(names).subtracting(Self.files.keys).first)
        #expect(names.count == Self.files.count + 1)
        #expect(saved.hasSuffix("2025-06-01-en.txt"))
        expectHarmless(saved)
        expectHarmless(try String(contentsOf: folder.appending(path: saved), encoding: .utf8))
        let above = try FileManager.default.contentsOfDirectory(atPath: session.folder.path)
        #expect(Set(above).subtracting(["s"]) == ["p", "ready"])
    }

    private func expectHarmless(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let acting = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        #expect(acting.isEmpty, "\(acting.map(\.value))", sourceLocation: sourceLocation)
    }
}
