import Foundation
import TerminalSupport
import Testing

@Suite("Writing a snapshot to a file")
struct OutputTests {
    static let options = ["snapshot", "--lang", "en", "--as-of", "2025-09-20"]

    @Test("An old file is replaced whole, and nothing else is left in the folder")
    func replaced() throws {
        let folder = try ScratchFolder(["board.txt": String(repeating: "old\n", count: 100_000)])
        // Whoever reads the old file meanwhile reads all of it: it is another file, not the same one changed.
        try FileManager.default.linkItem(
            at: folder.url.appending(path: "board.txt"), to: folder.url.appending(path: "reader.txt"))
        let printed = try ProgramRun(Self.options)
        let run = try ProgramRun(Self.options + ["--output", "board.txt"], in: folder.url)
        #expect(run.code == 0)
        #expect(run.bytes.isEmpty && run.words.isEmpty)
        #expect(folder.text(of: "board.txt") == printed.text)
        #expect(folder.text(of: "reader.txt")?.hasPrefix("old\nold\n") == true)
        #expect(folder.names == ["board.txt", "reader.txt"])
    }

    @Test("Each panel by its name", arguments: ["breakthroughs", "restructuring", "congress", "attention"])
    func panel(name: String) throws {
        let folder = try ScratchFolder()
        let run = try ProgramRun(Self.options + ["--panel", name, "-o", "panel.txt"], in: folder.url)
        #expect(run.code == 0)
        let text = try #require(folder.text(of: "panel.txt"))
        #expect(text == (try ProgramRun(Self.options + ["--panel", name]).text))
        #expect(text != (try ProgramRun(Self.options).text))
    }

    @Test("Each page by its name", arguments: ["legal-basis", "changes", "findings"])
    func page(name: String) throws {
        for form in ["text", "markdown", "ansi", "html", "svg", "json"] {
            let run = try ProgramRun(Self.options + ["--panel", name, "--format", form])
            #expect(run.code == 0 && run.words.isEmpty)
            #expect(run.text.contains(form == "json" ? "\"part\": \"\(name)\"" : "6f6233e7c537"))
        }
    }

    @Test(
        "What does not go together is a wrong command line",
        arguments: [
            ["--item", "pci", "--panel", "congress"], ["--theme", "coal"], ["--colours", "16"],
            ["--format", "html", "--colours", "16"], ["--format", "pdf"], ["--since", "monday"],
            ["--item", "no-such-item"],
        ])
    func refused(options: [String]) throws {
        let run = try ProgramRun(Self.options + options)
        #expect(run.code == 64)
        #expect(run.bytes.isEmpty && !run.words.isEmpty)
    }

    @Test("A theme that is not there: one line, exit code 66")
    func theme() throws {
        let run = try ProgramRun(Self.options + ["--format", "svg", "--theme", "no-such-theme"])
        #expect(run.code == 66)
        #expect(run.lines.count == 1 && run.words.contains("ha-long-day"))
    }

    @Test("The page of changes shows a week, another time where one is asked for")
    func week() throws {
        let week = try ProgramRun(Self.options + ["--panel", "changes"])
        #expect(week.text.contains("2025-09-13 → 2025-09-20"))
        #expect(
            week.bytes
                == (try ProgramRun(Self.options + ["--panel", "changes", "--since", "2025-09-13"])).bytes)
        let longer = try ProgramRun(Self.options + ["--since", "2025-06-30"])
        #expect(longer.text.contains("2025-06-30 → 2025-09-20"))
    }

    @Test("A folder that is not there: one line, exit code 73", arguments: ["en", "vi"])
    func missing(language: String) throws {
        let folder = try ScratchFolder()
        let run = try ProgramRun(
            ["snapshot", "--lang", language, "--output", "nowhere/board.txt"], in: folder.url)
        expectRefused(run, naming: "nowhere/board.txt")
        #expect(run.words.contains(language == "en" ? "make it first" : "tạo thư mục trước"))
        #expect(folder.names.isEmpty)
    }

    @Test("A folder in the place of the file: one line, exit code 73")
    func folderThere() throws {
        let folder = try ScratchFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "board.txt"), withIntermediateDirectories: false)
        let run = try ProgramRun(Self.options + ["--output", "board.txt"], in: folder.url)
        expectRefused(run, naming: "board.txt")
        #expect(folder.names == ["board.txt"])
    }

    @Test(
        "A folder without the right to write: the old file stays", .enabled(if: ProgramRun.hasOrdinaryPerson))
    func forbidden() throws {
        let folder = try ScratchFolder(["board.txt": "old\n"])
        try folder.setRights(0o444, of: "board.txt")
        try folder.setRights(0o555)
        defer { try? folder.setRights(0o755) }
        let run = try ProgramRun(
            Self.options + ["--output", "board.txt"], in: folder.url, as: .ordinary)
        expectRefused(run, naming: "board.txt")
        #expect(run.words.contains("--output"))
        #expect(folder.text(of: "board.txt") == "old\n")
        #expect(folder.names == ["board.txt"])
    }

    /// A limit on the size of files stands for a disk that is full: where the signal for it is held, writing fails;
    /// where it is not, the program dies while it writes.
    @Test(
        "Where there is no room, or the program dies while it writes, the old file stays, and nothing beside it",
        arguments: ["snapshot", "report"], ["trap '' XFSZ;", ""])
    func noRoom(command: String, held: String) throws {
        let folder = try ScratchFolder(["page.txt": "old\n"])
        try folder.setRights(0o640, of: "page.txt")
        let script =
            "cd \"$1\" && \(held) ulimit -f 4 && exec \"$0\" \(command) --lang en --as-of 2025-09-20 --output page.txt"
        for _ in 1...3 {
            let run = try ShellRun(script, [folder.path])
            #expect(run.code != 0)
            #expect(folder.text(of: "page.txt") == "old\n")
            #expect(folder.names == ["page.txt"])
            #expect(try rights(of: "page.txt", in: folder) == 0o640)
            guard !held.isEmpty else { continue }
            #expect(run.code == 73)
            #expect(run.words.contains("page.txt") && run.words.contains("the disk is full"))
        }
    }

    @Test("The rights of an old file are those of the new one; a new file has what umask leaves")
    func rights() throws {
        let folder = try ScratchFolder(["old.txt": "old\n"])
        try folder.setRights(0o604, of: "old.txt")
        for name in ["old.txt", "new.txt"] {
            let run = try ShellRun(
                "cd \"$1\" && umask 027 && exec \"$0\" snapshot --output \(name)", [folder.path])
            #expect(run.code == 0)
        }
        #expect(try rights(of: "old.txt", in: folder) == 0o604)
        #expect(try rights(of: "new.txt", in: folder) == 0o640)
        #expect(folder.names == ["new.txt", "old.txt"])
    }

    @Test("A link stays, and what it leads to is replaced", arguments: [true, false])
    func link(isThere: Bool) throws {
        let folder = try ScratchFolder(isThere ? ["board.txt": "old\n"] : [:])
        if isThere { try folder.setRights(0o640, of: "board.txt") }
        let link = folder.path + "/link.txt"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "board.txt")
        let run = try ProgramRun(Self.options + ["--output", "link.txt"], in: folder.url)
        #expect(run.code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "board.txt")
        #expect(folder.text(of: "board.txt") == (try ProgramRun(Self.options).text))
        if isThere { #expect(try rights(of: "board.txt", in: folder) == 0o640) }
        #expect(folder.names == ["board.txt", "link.txt"])
    }

    @Test("A pipe is written into, and stays a pipe")
    func pipe() throws {
        let folder = try ScratchFolder()
        let run = try ShellRun(
            """
            cd "$1" && mkfifo pipe && { cat pipe > read.txt & } &&
            "$0" snapshot --lang en --as-of 2025-09-20 --output pipe && wait && test -p pipe
            """, [folder.path])
        #expect(run.code == 0, "\(run.words)")
        #expect(folder.text(of: "read.txt") == (try ProgramRun(Self.options).text))
        #expect(folder.names == ["pipe", "read.txt"])
    }

    private func rights(of name: String, in folder: ScratchFolder) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
        return attributes[.posixPermissions] as? Int
    }

    @Test(
        "A full disk does not pass for a snapshot or a report, on standard output or by name",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: ["snapshot", "report"])
    func full(command: String) throws {
        let options = [command] + Self.options.dropFirst()
        let printed = try ProgramRun(options, output: "/dev/full")
        #expect(printed.code == 73)
        #expect(printed.lines.count == 1)
        let written = try ProgramRun(options + ["--output", "/dev/full"])
        expectRefused(written, naming: "/dev/full")
        #expect(written.words.contains("the disk is full"))
    }

    @Test("A width out of bounds is a wrong command line", arguments: ["19", "1001", "-5", "wide"])
    func width(width: String) throws {
        let run = try ProgramRun(["snapshot", "--width=\(width)"])
        #expect(run.code == 64)
        #expect(run.bytes.isEmpty)
        #expect(run.words.contains("--width"))
    }

    private func expectRefused(_ run: ProgramRun, naming path: String) {
        #expect(run.code == 73)
        #expect(run.bytes.isEmpty)
        #expect(run.lines.count == 1, "\(run.words)")
        #expect(run.words.hasPrefix("reformboard: "))
        #expect(run.words.contains(path))
    }
}
