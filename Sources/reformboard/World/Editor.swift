import CStreams
import Notation

/// The editor that the user has chosen, on a file and a line.
enum Editor {
    /// The command for the shell; nil where no editor is chosen.
    static func command(file: String, line: Int) -> String? {
        let chosen = [EnvironmentVariable.visualEditor, .editor].compactMap(\.value)
            .first { $0.contains { $0 != " " } }
        return chosen.map { command($0, file: file, line: line) }
    }

    /// The command of one editor. Those that are not known take the line as vi does.
    static func command(_ editor: String, file: String, line: Int) -> String {
        let looksLikeOption = file.hasPrefix("-") || file.hasPrefix("+")
        let path = looksLikeOption ? "./" + file : file
        let quoted = "'" + path.substituting("'", by: "'\\''") + "'"
        let program = editor.split(separator: " ").first.map(String.init) ?? editor
        let name = program.split(separator: "/").last.map(String.init) ?? program
        switch name {
        case "code", "codium", "code-oss", "cursor": return "\(editor) --goto \(quoted):\(line)"
        case "hx", "helix", "subl", "zed": return "\(editor) \(quoted):\(line)"
        default: return "\(editor) +\(line) \(quoted)"
        }
    }

    /// Runs a command on the terminal; its exit code.
    static func run(_ command: String) -> Int32 {
        // The terminal may be another than standard input and output, which may be pipes.
        for byte in "{ \(command); } </dev/tty >/dev/tty 2>&1".utf8 { rb_run_byte(byte) }
        return rb_run()
    }
}
