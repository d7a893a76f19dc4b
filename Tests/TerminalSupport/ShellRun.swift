import Foundation

/// One run of a script by a shell, without a terminal: for programs that run beside one another.
public struct ShellRun: Sendable {
    /// What was written to standard output.
    public let text: String
    /// What stands on standard error.
    public let words: String
    /// The exit code.
    public let code: Int32

    /// Runs a script, in which `$0` is a program that is built beside the tests, and waits for its end.
    public init(_ script: String, _ arguments: [String], of program: String = "reformboard") throws {
        let outcome = try ScratchFolder()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments =
            [
                "-c", "exec >\"$1/text\" 2>\"$1/words\"; shift; exec timeout 300 sh -c \"$@\"", "sh",
                outcome.path,
            ]
            + [script, TerminalSession.path(of: program)] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
        process.standardInput = FileHandle.nullDevice
        try ProcessStart.alone {
            try ProcessStart.withoutHeldSignals { try process.run() }
            process.waitUntilExit()
        }
        text = outcome.text(of: "text") ?? ""
        words = outcome.text(of: "words") ?? ""
        code = process.terminationStatus
    }
}
