import Foundation
import TerminalSupport
import Testing

/// What cannot be opened is said in one line that tells what to do, and nothing else happens.
@Suite("Bad input")
struct BadInputTests {
    /// A way to go wrong, and what the line must hold in each language.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The argument that names it.
        let argument: String
        /// The files that are there.
        var files: [String: String] = [:]
        let english: [String]
        let vietnamese: [String]
    }

    static let faults = [
        Fault(
            testDescription: "a folder that is not there", argument: "nowhere",
            english: ["there is no folder", "nowhere", "check the name"],
            vietnamese: ["không có thư mục", "nowhere", "kiểm tra lại tên"]),
        Fault(
            testDescription: "a file instead of a folder", argument: "board.txt", files: ["board.txt": "x"],
            english: ["is a file, not a folder", "name the folder"],
            vietnamese: ["là tệp, không phải thư mục", "ghi tên thư mục"]),
        Fault(
            testDescription: "a broken descriptor", argument: ".",
            files: ["datapackage.json": "{\n  \"name\": \"x\",\n  oops\n}\n"],
            english: ["datapackage.json:3:3", "not valid JSON", "in double quotes"],
            vietnamese: ["datapackage.json:3:3", "không phải là JSON", "trong dấu nháy kép"]),
        Fault(
            testDescription: "a descriptor that is no object", argument: ".",
            files: ["datapackage.json": "[1, 2]\n"],
            english: ["is not a JSON object", "begins with {"],
            vietnamese: ["đối tượng JSON", "bắt đầu bằng {"]),
        Fault(
            testDescription: "a table without its key column", argument: ".",
            files: ["indicators.csv": "title,direction\nA,increase\n"],
            english: ["indicators.csv:1", "column \"id\" is missing", "add column \"id\""],
            vietnamese: ["indicators.csv:1", "thiếu cột \"id\"", "thêm cột \"id\""]),
        Fault(
            testDescription: "two tables without their key columns", argument: ".",
            files: ["indicators.csv": "title\nA\n", "units.csv": "title\nA\n"],
            english: ["column \"id\" is missing", "1 more: reformboard check"],
            vietnamese: ["thiếu cột \"id\"", "còn 1 điểm nữa: reformboard check"]),
        Fault(
            testDescription: "an empty folder", argument: ".",
            english: ["holds no programme", "datapackage.json"],
            vietnamese: ["không có dữ liệu", "datapackage.json"]),
        Fault(
            testDescription: "a folder of other files", argument: ".",
            files: ["notes.txt": "x", "budget.csv": "a,b\n1,2\n"],
            english: ["holds no programme", "indicators.csv"],
            vietnamese: ["không có dữ liệu", "indicators.csv"]),
    ]

    @Test("A package that cannot be opened", arguments: faults)
    func package(fault: Fault) throws {
        let folder = try ScratchFolder(fault.files)
        let before = folder.names
        for command in [[], ["snapshot"]] {
            for (locale, words) in [("en_GB.UTF-8", fault.english), ("vi_VN.UTF-8", fault.vietnamese)] {
                let run = try ProgramRun(
                    command + [fault.argument], environment: ["LC_ALL": locale], in: folder.url)
                expectOneLine(run, with: words)
            }
        }
        let check = try ProgramRun(["check", fault.argument, "--lang", "en"], in: folder.url)
        #expect(check.code == 66)
        #expect(folder.names == before)
    }

    @Test(
        "A folder that may not be read", .enabled(if: ProgramRun.hasOrdinaryPerson),
        arguments: [nil, "datapackage.json"])
    func forbidden(file: String?) throws {
        let folder = try ScratchFolder(["datapackage.json": "{}"])
        try folder.setRights(0o000, of: file)
        defer { try? folder.setRights(0o755, of: file) }
        for (locale, words) in [("en_GB.UTF-8", "may not be read"), ("vi_VN.UTF-8", "không có quyền đọc")] {
            let run = try ProgramRun([folder.path], environment: ["LC_ALL": locale], as: .ordinary)
            expectOneLine(run, with: [words, "chmod"])
        }
    }

    @Test("A theme that is not there, or is none")
    func theme() throws {
        let folder = try ScratchFolder(["x.json": "{}"])
        let unknown = try ProgramRun(["--theme", "nothing", "--lang", "en"], in: folder.url)
        expectOneLine(unknown, with: ["nothing", "ha-long-night"])
        let vietnamese = try ProgramRun(["--theme", "nothing", "--lang", "vi"], in: folder.url)
        expectOneLine(vietnamese, with: ["không có", "ha-long-night"])
        expectOneLine(
            try ProgramRun(["--theme", "x.json", "--lang", "en"], in: folder.url),
            with: ["x.json", "background"])
    }

    @Test("A name on the command line cannot act on the terminal")
    func hostileNames() throws {
        let name = "a\u{1B}[31m\u{202E}b"
        expectOneLine(try ProgramRun([name, "--lang", "en"]), with: ["no folder"])
        expectOneLine(try ProgramRun(["--theme", name, "--lang", "en"]), with: ["no theme"])
        let run = try ProgramRun(["snapshot", "--output", name + "/x"])
        #expect(run.code == 73)
        #expect(!run.words.contains("\u{1B}") && !run.words.contains("\u{202E}"))
    }

    @Test("A day or a language that is none is a wrong command line")
    func wrongOptions() throws {
        for arguments in [["--as-of", "2025-02-30"], ["--lang", "fr"], ["--wdth", "3"], ["a", "b"]] {
            let run = try ProgramRun(arguments)
            #expect(run.code == 64, "\(arguments)")
            #expect(run.bytes.isEmpty)
        }
    }

    @Test("In a terminal, the line is all that happens")
    func terminalUntouched() async throws {
        let session = try await TerminalSession.open("reformboard", launch: "\"$probe\" nowhere --lang vi")
        let screen = try await session.wait(for: "left with 66")
        #expect(screen.hasPrefix("reformboard: không có thư mục \"nowhere\""))
        #expect(screen.contains("modes kept"))
        #expect(try session.modes() == TerminalSession.restored)
    }

    private func expectOneLine(
        _ run: ProgramRun, with words: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.code == 66, sourceLocation: sourceLocation)
        #expect(run.bytes.isEmpty, sourceLocation: sourceLocation)
        #expect(run.lines.count == 1, "\(run.words)", sourceLocation: sourceLocation)
        #expect(run.words.hasPrefix("reformboard: "), "\(run.words)", sourceLocation: sourceLocation)
        for word in words {
            #expect(run.words.contains(word), "\(run.words)", sourceLocation: sourceLocation)
        }
        let acting = run.words.unicodeScalars.filter { $0 != "\n" && ($0.value < 0x20 || $0.value == 0x202E) }
        #expect(acting.isEmpty, sourceLocation: sourceLocation)
    }
}
