import Foundation
import TerminalSupport
import TestSupport
import Testing

/// A new package: it opens, nothing is wrong with it, and nothing is ever written over.
@Suite("Init")
struct InitTests {
    private static let tables = [
        "documents", "indicators", "milestones", "observations", "reports", "staffing", "successions",
        "targets",
        "units", "workstreams",
    ]
    private static let files = ["datapackage.json"] + tables.map { $0 + ".csv" }

    private func make(_ path: String, in folder: ScratchFolder, _ options: [String] = []) throws -> ProgramRun
    {
        try ProgramRun(["init", path, "--lang", "en"] + options, in: folder.url)
    }

    @Test("Both kinds open and check clean", arguments: ["empty", "quang-ninh"])
    func made(origin: String) throws {
        let folder = try ScratchFolder()
        let run = try make("Sở Nội vụ", in: folder, ["--from", origin])
        #expect(run.code == 0 && run.text.isEmpty)
        #expect(run.words == "Sở Nội vụ is made; open it with: reformboard Sở Nội vụ\n")
        #expect(folder.names == ["Sở Nội vụ"])
        let path = folder.path + "/Sở Nội vụ"
        #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == Self.files)
        let check = try ProgramRun(["check", path, "--lang", "en"])
        #expect(check.code == 0 && check.words.contains("0 errors, 0 warnings"))
        if origin == "empty" {
            #expect(check.text.isEmpty && check.words == "s--n-i-v-: 0 errors, 0 warnings, 0 notes\n")
        }
        let board = try ProgramRun(["snapshot", path, "--lang", "en", "--as-of", "2030-01-01"])
        #expect(board.code == 0 && board.text.contains("Strategic breakthroughs"))
    }

    @Test("What was made can be added to")
    func recorded() throws {
        let folder = try ScratchFolder()
        #expect(try make("new", in: folder).code == 0)
        let row = try ProgramRun([
            "record", "digital-services", "66.5", folder.path + "/new", "--lang", "en", "--status", "final",
        ])
        #expect(row.code == 0, "\(row.words)")
        let report = try ProgramRun([
            "progress", "commune-congress", folder.path + "/new", "--lang", "en", "--state", "paused",
        ])
        #expect(report.code == 0, "\(report.words)")
        let check = try ProgramRun(["check", folder.path + "/new", "--lang", "en"])
        #expect(check.code == 0 && check.text.isEmpty)
        let calendar = try ProgramRun(["calendar", folder.path + "/new", "--lang", "en"])
        #expect(calendar.code == 0 && calendar.text.contains("UID:commune-congress@new.reformboard\r\n"))
    }

    @Test("An empty folder is filled; what something stands in is left alone")
    func refused() throws {
        let folder = try ScratchFolder(["file": "x"])
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "free"), withIntermediateDirectories: false)
        #expect(try make("free/", in: folder).code == 0)
        let again = try make("free", in: folder)
        #expect(again.code == 73)
        #expect(
            again.words
                == "reformboard: folder \"free\" is not empty, and nothing is written over; name a new folder\n"
        )
        #expect(try make("file", in: folder).words.contains("is there and is not a folder"))
        #expect(folder.text(of: "file") == "x")
        #expect(try make("none/new", in: folder).words.contains("there is no folder to make"))
        let current = try ScratchFolder()
        #expect(try make(".", in: current).words.contains("is the current folder"))
        #expect(current.names.isEmpty && folder.names == ["file", "free"])
    }

    @Test("A disk that is full leaves nothing")
    func full() throws {
        let folder = try ScratchFolder()
        let run = try ShellRun(
            "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\"",
            ["init", folder.path + "/new", "--from", "quang-ninh", "--lang", "en"])
        #expect(run.code == 73, "\(run.words)")
        #expect(folder.names.isEmpty)
    }
}
