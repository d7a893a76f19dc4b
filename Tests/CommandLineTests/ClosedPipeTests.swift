import Foundation
import TerminalSupport
import Testing

/// Whoever reads a pipe may stop reading: nothing is said about it. What goes into a pipe is plain.
@Suite("Pipes")
struct ClosedPipeTests {
    /// A command line for each command that prints, and for the help.
    static let lines = [
        "", "--accessible --lang en", "snapshot", "snapshot --format json", "snapshot --format ansi",
        "snapshot --format html", "snapshot --format svg", "snapshot --format markdown",
        "explain grdp-growth", "explain --list --format json", "check", "check --format json",
        "diff --from 2025-06-30", "diff --from 2025-06-30 --format json", "config", "config --example",
        "calendar", "schema", "themes", "--help", "help snapshot", "--version",
        "--generate-completion-script bash", "---complete snapshot --item g",
    ]

    @Test("A reader that has gone ends the program without a word", arguments: lines)
    func closed(line: String) throws {
        // The reader has gone before anything is written: it is waited for.
        let run = try ShellRun(
            """
            cd / && { { sleep 0.2; "$0" \(line); echo "$?" >&3; } | exec true; } 3>&1
            """, [])
        #expect(run.words == "", "\(line)")
        // 141 is what a shell gives for SIGPIPE.
        #expect(
            ["0", "141"].contains(run.text.trimmingCharacters(in: .whitespacesAndNewlines)), "\(run.text)")
    }

    @Test("A reader that has had enough", arguments: ["snapshot", "check --format json", "config --example"])
    func enough(line: String) throws {
        let run = try ShellRun("cd / && \"$0\" \(line) | head -c 10 | wc -c", [])
        #expect(run.text.trimmingCharacters(in: .whitespacesAndNewlines) == "10")
        #expect(run.words == "")
    }

    @Test(
        "It is the same where the signal is ignored, as services have it",
        arguments: ["snapshot", "check", ""])
    func ignored(line: String) throws {
        let run = try ShellRun(
            """
            cd / && trap '' PIPE && { { sleep 0.2; "$0" \(line); echo "$?" >&3; } | exec true; } 3>&1
            """, [])
        #expect(
            ["0", "141"].contains(run.text.trimmingCharacters(in: .whitespacesAndNewlines)), "\(run.text)")
        #expect(!run.words.contains("reformboard: "), "\(run.words)")
    }

    @Test("No colour, no control but the end of line, and no progress goes into a pipe")
    func plain() throws {
        for line in ["", "snapshot", "explain grdp-growth", "check", "diff --from 2025-06-30", "--help"] {
            let run = try ShellRun("cd / && TERM=xterm-256color \"$0\" \(line)", [])
            let acting = (run.text + run.words).unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
            #expect(acting.isEmpty, "\(line)")
        }
    }
}
