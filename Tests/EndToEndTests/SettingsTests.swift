import Notation
import TerminalSupport
import Testing

/// The reader's own settings, as the board takes them.
@Suite("A board with settings")
struct SettingsTests {
    @Test("Language, panel, notation, characters and keys are those of the settings")
    func taken() async throws {
        let board = try await Board.open(
            nil,
            settings: """
                {
                    // As I am used to it.
                    "language": "vi", "panel": "attention", "days": "2025-09-20", "numbers": "1,234.5",
                    "glyphs": "ascii", "mouse": false,
                    "keys": {"quit": "Q", "day-later": "n"},
                }
                """)
        let screen = try await board.expect("2025-09-20")
        #expect(screen.contains("> 4 Cần chú ý"))
        try await board.expect(row: "Thu ngân sách", says: "35,455")
        try board.press("n")
        try await board.expect("2025-09-21")
        try board.press("q", "]")
        try await board.expect("2025-09-21")
        try await board.leave(by: "Q")
    }

    @Test("A mistake is said on the last line, and the rest is taken")
    func mistaken() async throws {
        let board = try await Board.open(
            nil, settings: "{\n  \"language\": \"vi\",\n  \"pannel\": \"congress\"\n}")
        let screen = try await board.expect("config.json:3:3: lỗi: không có cài đặt \"pannel\"")
        #expect(screen.contains("Đột phá chiến lược") && screen.contains("reformboard config --check"))
        try await board.leave()
    }

    @Test("A file that is no JSON at all leaves everything as it comes")
    func broken() async throws {
        let board = try await Board.open(.english, settings: "theme: coal")
        try await board.expect("config.json:1:1: error: not valid JSON from here on")
        try await board.expect(row: "GRDP growth", says: "off track")
        try await board.leave()
    }

    @Test("A theme that cannot be read is said too")
    func theme() async throws {
        let board = try await Board.open(.english, settings: "{\"theme\": \"./mine.json\"}")
        try await board.expect("theme \"./mine.json\" cannot be read")
        try await board.leave()
    }

    @Test("config says where the settings are, checks them, and prints an example that is right")
    func command() throws {
        let folder = try ScratchFolder()
        let environment = ["XDG_CONFIG_HOME": folder.path]
        let none = try ProgramRun(["config", "--lang", "en"], environment: environment)
        #expect(none.text == folder.path + "/reformboard/config.json\n" && none.code == 0)
        #expect(none.words.contains("there is no such file"))
        let home = try ProgramRun(
            ["config"], environment: ["HOME": "/nowhere", "XDG_CONFIG_HOME": "relative"])
        #expect(home.text == "/nowhere/.config/reformboard/config.json\n")

        let settings = try ScratchFolder()
        try settings.makeFolder("reformboard")
        let example = try ProgramRun(["config", "--example", "--lang", "vi"], environment: environment)
        try settings.write(example.text, to: "reformboard/config.json")
        let there = ["XDG_CONFIG_HOME": settings.path]
        let right = try ProgramRun(["config", "--check", "--lang", "en"], environment: there)
        #expect(right.code == 0 && right.text.isEmpty && right.words.hasSuffix("0 findings\n"))
        try settings.write("{\"theme\": \"coall\", \"mouse\": 1}", to: "reformboard/config.json")
        let wrong = try ProgramRun(["config", "--check", "--lang", "en"], environment: there)
        #expect(wrong.code == 1 && wrong.words.hasSuffix("2 findings\n"))
        #expect(
            wrong.text.contains("config.json:1:11: error") && wrong.text.contains("did you mean \"coal\"?"))
        try settings.setRights(0, of: "reformboard/config.json")
        if ProgramRun.hasOrdinaryPerson {
            try settings.setRights(0o755)
            let closed = try ProgramRun(
                ["config", "--check", "--lang", "en"], environment: there, as: .ordinary)
            #expect(closed.code == 1 && closed.text.contains("may not be read"))
        }
    }
}
