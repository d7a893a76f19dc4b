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
        "Where there is no room, or the program dies while it writes, the old file stays whole",
        arguments: ["snapshot", "report"], ["trap '' XFSZ;", ""])
    func noRoom(command: String, held: String) throws {
        let folder = try ScratchFolder(["page.txt": "old\n"])
        try folder.setRights(0o640, of: "page.txt")
        let run = try ShellRun(
            "cd \"$1\" && \(held) ulimit -f 4 && exec \"$0\" \(command) --lang en --as-of 2025-09-20 --output page.txt",
            [folder.path])
        #expect(run.code != 0)
        #expect(folder.text(of: "page.txt") == "old\n")
        if !held.isEmpty {
            #expect(run.code == 73)
            #expect(run.words.contains("page.txt"))
            #expect(folder.names == ["page.txt"])
        }
    }

    @Test("The rights of an old file are those of the new one")
    func rights() throws {
        let folder = try ScratchFolder(["board.txt": "old\n"])
        try folder.setRights(0o604, of: "board.txt")
        let run = try ProgramRun(Self.options + ["--output", "board.txt"], in: folder.url)
        #expect(run.code == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/board.txt")
        #expect(attributes[.posixPermissions] as? Int == 0o604)
    }

    @Test(
        "A full disk does not pass for a snapshot",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func full() throws {
        let run = try ProgramRun(Self.options, output: "/dev/full")
        #expect(run.code == 73)
        #expect(run.lines.count == 1)
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
