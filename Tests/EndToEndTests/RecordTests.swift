import Foundation
import TerminalSupport
import TestSupport
import Testing

/// What `record` and `progress` write, say, and end with.
@Suite("Recording")
struct RecordTests {
    private static let files = [
        "indicators.csv": "id,title\ngrowth,Growth\n",
        "milestones.csv": "id,title\nmerge,Merger\n",
        "observations.csv": "indicator;date;reporter;value;reported\r\ngrowth;2025-06-30;a;5;\r\n",
        "reports.csv": "milestone,reported,state,note\n",
    ]
    private static let days = ["--date", "2025-09-30", "--lang", "en"]

    private func record(_ folder: ScratchFolder, _ arguments: [String]) throws -> ProgramRun {
        try ProgramRun(["record", "growth", "11.9", folder.path, "--reported", "2025-10-02"] + arguments)
    }

    @Test("A row is added, and nothing else is touched")
    func adds() throws {
        let folder = try ScratchFolder(Self.files)
        let run = try record(folder, Self.days + ["--reporter", "sở; A"])
        #expect(run.code == 0 && run.text == "growth;2025-09-30;\"sở; A\";11.9;2025-10-02\n")
        #expect(run.words == "line 3 of observations.csv is written\n")
        let text = try #require(folder.text(of: "observations.csv"))
        #expect(
            text
                == Self.files["observations.csv"].map {
                    $0 + "growth;2025-09-30;\"sở; A\";11.9;2025-10-02\r\n"
                })
        #expect(folder.names == Self.files.keys.sorted())
        let report = try ProgramRun([
            "progress", "merge", folder.path, "--date", "2025-10-01", "--state", "in_progress", "--note",
            "ký, đóng dấu", "--lang", "vi",
        ])
        #expect(report.code == 0 && report.words == "đã ghi dòng 2 của reports.csv\n")
        #expect(
            folder.text(of: "reports.csv")
                == "milestone,reported,state,note\nmerge,2025-10-01,in_progress,\"ký, đóng dấu\"\n")
        #expect(try ProgramRun(["check", folder.path]).code == 0)
    }

    @Test("A dry run writes nothing")
    func dryRun() throws {
        let folder = try ScratchFolder(Self.files)
        let run = try record(folder, Self.days + ["--dry-run"])
        #expect(run.code == 0 && run.text == "growth;2025-09-30;;11.9;2025-10-02\n")
        #expect(run.words == "nothing is written: it would be line 3 of observations.csv\n")
        #expect(folder.text(of: "observations.csv") == Self.files["observations.csv"])
    }

    @Test("What is wrong or doubtful is not written; --anyway is for what is doubtful")
    func refusals() throws {
        let folder = try ScratchFolder(Self.files)
        let twice = try record(
            folder, ["--date", "2025-06-30", "--reporter", "a", "--lang", "en", "--anyway"])
        #expect(twice.code == 65 && twice.words.contains("stands already on line 2; history is added to"))
        let unknown = try ProgramRun(["record", "grwth", "1", folder.path, "--lang", "vi"])
        #expect(unknown.code == 64 && unknown.words.contains("có phải ý bạn là \"growth\"?"))
        let future = try record(folder, ["--date", "2026-09-30", "--lang", "en"])
        #expect(future.code == 65 && future.words.contains("warning: 2026-09-30 lies after the day"))
        #expect(
            future.lines.last == "reformboard: nothing is written; correct it, or record it with --anyway")
        #expect(folder.text(of: "observations.csv") == Self.files["observations.csv"])
        let anyway = try record(folder, ["--date", "2026-09-30", "--lang", "en", "--anyway"])
        #expect(anyway.code == 0)
        let builtIn = try ProgramRun(["record", "grdp-growth", "1"], in: folder.url.appending(path: ".."))
        #expect(builtIn.code == 64 && builtIn.words.contains("reformboard init"))
        let none = try ProgramRun(["record", "growth", "1", folder.path + "/none", "--lang", "en"])
        #expect(none.code == 66 && none.words.contains("there is no folder"))
    }

    @Test("A file that is a link out of the folder, or may not be written")
    func refusedFiles() throws {
        let folder = try ScratchFolder(Self.files)
        let outside = try ScratchFolder(["o.csv": "indicator,date,value\n"])
        try FileManager.default.removeItem(at: folder.url.appending(path: "observations.csv"))
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "observations.csv").path,
            withDestinationPath: outside.path + "/o.csv")
        #expect(try record(folder, Self.days).code == 66)
        #expect(outside.text(of: "o.csv") == "indicator,date,value\n")
        guard ProgramRun.hasOrdinaryPerson else { return }
        let closed = try ScratchFolder(Self.files)
        try closed.setRights(0o444, of: "observations.csv")
        try closed.setRights(0o755)
        let run = try ProgramRun(
            ["record", "growth", "1", closed.path, "--lang", "en"] + Self.days.prefix(2), as: .ordinary)
        #expect(run.code == 73 && run.words.contains("may not be written"))
    }

    @Test("A disk that is full: the file is as it was")
    func full() throws {
        let folder = try ScratchFolder(Self.files)
        let size = try #require(Self.files["observations.csv"]).utf8.count
        // A limit on the size of files cuts a write as a full disk does: within the row.
        let command = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""
        let filler = String(repeating: "x", count: 1024 - size - 20)
        let run = try ShellRun(
            command,
            ["record", "growth", "1", folder.path, "--lang", "en", "--reporter", filler] + Self.days.prefix(2)
        )
        #expect(run.code == 73 && run.words.contains("the disk is full"))
        #expect(folder.text(of: "observations.csv") == Self.files["observations.csv"])
    }

    @Test("Another that has the file locked is waited for, and named")
    func locked() throws {
        let folder = try ScratchFolder(Self.files)
        let run = try ShellRun(
            """
            flock "$4/observations.csv" sh -c ': > "$1/held"; sleep 2' sh "$4" & \
            while [ ! -e "$4/held" ]; do sleep 0.01; done; "$0" "$@"; code=$?; wait; exit $code
            """, ["record", "growth", "1", folder.path, "--wait", "0", "--lang", "en"])
        #expect(run.code == 75 && run.words.contains("is still locked after 0 s"), "\(run.words)")
        #expect(run.words.contains("flock ("), "\(run.words)")
        #expect(folder.text(of: "observations.csv") == Self.files["observations.csv"])
        let patient = try ShellRun(
            "flock \"$4/observations.csv\" sleep 0.5 & sleep 0.1; exec \"$0\" \"$@\"",
            ["record", "growth", "1", folder.path, "--lang", "en"])
        #expect(patient.code == 0)
    }

    @Test("Two hundred rows from eight processes at once: none is lost, none is torn")
    func concurrent() throws {
        let folder = try ScratchFolder(Self.files)
        let run = try ShellRun(
            """
            for writer in 1 2 3 4 5 6 7 8; do (
                for turn in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
                    "$0" record growth "$turn.5" "$1" --date 2025-07-01 --reported 2025-07-02 \\
                        --reporter "writer $writer; turn $turn" --wait 120 >/dev/null || echo "lost $writer $turn"
                done ) & done; wait
            """, [folder.path])
        #expect(!run.text.contains("lost"), "\(run.words.suffix(400))")
        let lines = try #require(folder.text(of: "observations.csv")).components(separatedBy: "\r\n")
            .dropFirst(2)
        let expected = (1...8).flatMap { writer in
            (1...25).map { "growth;2025-07-01;\"writer \(writer); turn \($0)\";\($0).5;2025-07-02" }
        }
        #expect(lines.last == "" && lines.dropLast().sorted() == expected.sorted())
        #expect(try ProgramRun(["check", folder.path]).code == 0)
    }
}
