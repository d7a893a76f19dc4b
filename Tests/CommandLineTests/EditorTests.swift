import Testing

@testable import reformboard

@Suite("The command of an editor")
struct EditorTests {
    @Test(
        "A quote in a name is no end of it, under an accent neither",
        arguments: [
            ("it's.csv", "vi +3 'it'\\''s.csv'"), ("it'\u{301}s.csv", "vi +3 'it'\\''\u{301}s.csv'"),
            ("-r.csv", "vi +3 './-r.csv'"),
        ])
    func quotes(file: String, expected: String) {
        let command = Editor.command("vi", file: file, line: 3)
        #expect(Array(command.unicodeScalars) == Array(expected.unicodeScalars))
    }
}
