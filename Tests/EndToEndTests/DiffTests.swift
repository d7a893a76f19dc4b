import Foundation
import TerminalSupport
import Testing

/// What `diff` prints, where it writes it, and the code it ends with.
@Suite("Diff")
struct DiffTests {
    private static let days = ["diff", "--from", "2025-06-30", "--to", "2025-09-20", "--lang", "en"]
    private static let raw = "\u{1B}]0;owned\u{07}\u{1B}[2J\u{9B}31m\u{202E}desrever\u{2066}\u{200B}"

    private func folder(_ finish: String, title: String = "Congress", id: String = "c") throws
        -> ScratchFolder
    {
        try ScratchFolder([
            "datapackage.json": """
            {"name": "p", "title": "A programme", "reform": {"version": "1", "asOf": "2025-06-01"},
             "resources": [{"name": "milestones", "path": "milestones.csv"}]}
            """,
            "milestones.csv":
                "id,title,baseline_start,baseline_finish\n\(id),\(title),2025-01-01,\(finish)\n",
        ])
    }

    @Test("Two days of the built-in programme; exit code 0 though much differs")
    func days() throws {
        let run = try ProgramRun(Self.days)
        #expect(run.code == 0)
        #expect(run.words.isEmpty)
        #expect(run.text.contains("\nWorse\n") && run.text.contains("171 → 54"))
        let lines = run.text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 100 })
        let other = try ProgramRun(["diff", "--from", "2025-06-30", "--lang", "en"])
        #expect(other.bytes == run.bytes)
    }

    @Test("Two packages, each on its own day; nothing differs says so")
    func packages() throws {
        let (old, new) = (try folder("2025-12-31"), try folder("2026-01-15"))
        let run = try ProgramRun(["diff", old.path, new.path, "--lang", "en", "--width", "60"])
        #expect(run.code == 0 && run.words.isEmpty)
        #expect(run.text.contains("plan  2025-12-31 → 2026-01-15, 15 days later"))
        let same = try ProgramRun(["diff", old.path, old.path, "--lang", "vi"])
        #expect(same.code == 0)
        #expect(same.text.contains("Không có gì khác nhau."))
    }

    @Test("JSON, and the same bytes whatever the locale and the zone")
    func json() throws {
        let run = try ProgramRun(Self.days + ["--format", "json"])
        #expect(run.code == 0 && run.words.isEmpty)
        let object = try #require(try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])
        #expect(object["format"] as? String == "reformboard-difference")
        #expect(object["version"] as? Int == 1)
        for locale in ["vi_VN.UTF-8", "C", "tr_TR"] {
            let surroundings = ["LC_ALL": locale, "TZ": "Asia/Ho_Chi_Minh"]
            #expect(
                try ProgramRun(Self.days + ["--format", "json"], environment: surroundings).bytes == run.bytes
            )
        }
    }

    @Test("Into a file, an old one replaced; a place that cannot be written is told, exit code 73")
    func output() throws {
        let folder = try ScratchFolder(["changes.txt": "old\n"])
        let printed = try ProgramRun(Self.days)
        let run = try ProgramRun(Self.days + ["-o", "changes.txt"], in: folder.url)
        #expect(run.code == 0 && run.bytes.isEmpty && run.words.isEmpty)
        #expect(folder.text(of: "changes.txt") == printed.text)
        let refused = try ProgramRun(Self.days + ["-o", "nowhere/changes.txt"], in: folder.url)
        #expect(refused.code == 73 && refused.lines.count == 1)
        #expect(refused.words.contains("nowhere/changes.txt"))
    }

    @Test("A package that cannot be opened: the line of every command, exit code 66")
    func unreadable() throws {
        let good = try folder("2025-12-31")
        for arguments in [[good.path, "nowhere"], ["nowhere", good.path]] {
            for form in ["text", "json"] {
                let run = try ProgramRun(["diff"] + arguments + ["--lang", "en", "--format", form])
                #expect(run.code == 66 && run.bytes.isEmpty && run.lines.count == 1)
                #expect(run.words.contains("there is no folder") && run.words.contains("nowhere"))
            }
        }
    }

    @Test(
        "A wrong command line: exit code 64",
        arguments: [
            [], ["one"], ["--to", "2025-01-01"], ["a", "b", "c"], ["--from", "2025-02-30"],
            ["--from", "2025-01-01", "--width", "10"], ["--from", "2025-01-01", "--format", "xml"],
        ])
    func wrong(arguments: [String]) throws {
        let run = try ProgramRun(["diff"] + arguments)
        #expect(run.code == 64)
        #expect(run.bytes.isEmpty && !run.words.isEmpty)
    }

    @Test("Nothing in the files acts on a terminal", arguments: ["text", "json"])
    func hostile(form: String) throws {
        let old = try folder("2025-12-31", title: "A \(Self.raw) end", id: "x\(Self.raw)")
        let new = try folder("2026-03-31", title: "B \(Self.raw) end", id: "y\(Self.raw)")
        let run = try ProgramRun(["diff", old.path, new.path, "--lang", "en", "--format", form])
        #expect(run.code == 0)
        #expect(run.text.contains("desrever"))
        let acting = run.text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        #expect(acting.isEmpty)
    }
}
