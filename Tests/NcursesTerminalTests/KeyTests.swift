import TerminalSupport
import Testing

/// Keys as a real terminal sends them.
@Suite struct KeyTests {
    @Test(arguments: [
        ("Up", "up"), ("Down", "down"), ("Left", "left"), ("Right", "right"), ("Home", "home"),
        ("End", "end"), ("PPage", "pageUp"), ("NPage", "pageDown"), ("Tab", "tab"), ("BTab", "backTab"),
        ("Enter", "enter"), ("C-j", "enter"), ("BSpace", "backspace"), ("C-h", "backspace"),
        ("DC", "delete"), ("IC", "insert"), ("F1", "function(1)"), ("F12", "function(12)"),
        ("S-F12", "function(24)"), ("Escape", "escape"), ("C-c", "control(\"c\")"),
        ("C-r", "control(\"r\")"), ("ặ", "character(\"ặ\")"), ("/", "character(\"/\")"),
    ])
    func keyIsUnderstood(name: String, event: String) async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.press(name)
        let screen = try await session.wait(for: "1:")
        #expect(screen.contains("1:key(Canvas.Key.\(event))"))
    }

    @Test func marksJoinTheLetterBeforeThem() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.type("o\u{323}\u{302}n")
        let screen = try await session.wait(for: "character(\"n\")")
        #expect(screen.contains("1:key(Canvas.Key.character(\"ộ\"))"))
        #expect(screen.contains("2:key(Canvas.Key.character(\"n\"))"))
    }

    @Test func invalidBytesTakeNothingAlong() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.type(bytes: [0xFF, 0xC3, 0x61, 0x80, 0x62])
        let screen = try await session.wait(for: "character(\"b\")")
        #expect(screen.contains("1:key(Canvas.Key.character(\"a\"))"))
        #expect(screen.contains("2:key(Canvas.Key.character(\"b\"))"))
    }

    @Test func pasteIsTextAndNotCommands() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.paste("quận 1\nxã")
        let screen = try await session.wait(for: "pasted")
        #expect(screen.contains("1:pasted(\"quận 1\\nxã\")"))
        try session.press("z")
        try await session.wait(for: "2:key(Canvas.Key.character(\"z\"))")
    }
}
