public import Foundation

/// A terminal of its own (a tmux server with one pane) in which a program runs under a shell.
///
/// The shell says, after the program, whether the modes of the terminal are what they were, and with what
/// code the program left; then it waits to be killed.
public final class TerminalSession {
    /// What a test waited for did not come; the screen as it was then.
    public struct TimedOut: Error, CustomStringConvertible {
        let awaited: String
        let screen: String
        /// Both, for the report of a test.
        public var description: String { "waited in vain for \(awaited); the screen shows:\n\(screen)" }
    }

    /// The folder of its own in which the program starts.
    public let folder = FileManager.default.temporaryDirectory.appending(path: "rb-\(UUID().uuidString)")

    /// Opens a terminal, as soon as there is a place for one. `launch` is shell text in which `$probe` is
    /// the program, which is named as it stands beside the tests.
    public static func open(
        _ program: String = "terminal-probe", columns: Int = 80, rows: Int = 24, environment: String = "",
        launch: String = "\"$probe\""
    ) async throws -> TerminalSession {
        await TerminalPlaces.shared.take()
        // From here on the place is given back when the session goes.
        let session = TerminalSession()
        try session.start(
            program, columns: columns, rows: rows, environment: environment, launch: launch)
        return session
    }

    private init() {}

    private func start(
        _ program: String, columns: Int, rows: Int, environment: String, launch: String
    ) throws {
        let script = """
            probe='\(Self.path(of: program))'; export SWIFT_BACKTRACE=enable=no
            # The settings of whoever runs the tests are none of theirs.
            export XDG_CONFIG_HOME='\(folder.path)/settings'; unset COLORFGBG
            \(environment.isEmpty ? "" : "export \(environment)")
            cd '\(folder.path)'
            before=$(stty -a)
            \(launch)
            code=$?
            if [ "$before" = "$(stty -a)" ]; then echo 'modes kept'; else echo 'modes lost'; fi
            echo "left with $code"
            exec sleep 600
            """
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows), script)
    }

    deinit {
        _ = try? tmux("kill-server")
        try? FileManager.default.removeItem(at: folder)
        Task { await TerminalPlaces.shared.giveBack() }
    }

    /// Presses keys, by their tmux names.
    public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Types text as it is.
    public func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

    /// Types bytes, which may be no text at all.
    public func type(bytes: [UInt8]) throws {
        try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
    }

    /// Changes the size of the terminal.
    public func resize(columns: Int, rows: Int) throws {
        try tmux("resize-window", "-x", String(columns), "-y", String(rows))
    }

    /// Pastes text, with the marks of a paste where the program asked for them.
    public func paste(_ text: String) throws {
        try tmux("set-buffer", text)
        try tmux("paste-buffer", "-p")
    }

    /// Sends a signal to the probe.
    public func signal(_ number: Int32) async throws { kill(try await pid(), number) }

    /// The process of the probe, which it shows.
    public func pid() async throws -> Int32 {
        let screen = try await wait(for: "pid=")
        let digits = screen.components(separatedBy: "pid=")[1].prefix { $0.isNumber }
        guard let pid = Int32(digits) else { throw TimedOut(awaited: "a process", screen: screen) }
        return pid
    }

    /// The screen as text; with colours and attributes as escape sequences when asked for.
    public func screen(styled: Bool = false) throws -> String {
        try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
    }

    /// The modes that a program must not leave behind, in tmux' words: 1 for on.
    public func modes() throws -> String {
        let wanted = "#{alternate_on} #{cursor_flag} #{keypad_flag} #{keypad_cursor_flag}"
        return try tmux("display-message", "-p", wanted).trimmingCharacters(in: .newlines)
    }

    /// The row that the cursor stands on.
    public func cursorRow() throws -> String {
        let row = try tmux("display-message", "-p", "#{cursor_y}").trimmingCharacters(in: .newlines)
        let rows = try screen().split(separator: "\n", omittingEmptySubsequences: false)
        guard let index = Int(row), rows.indices.contains(index) else { return "" }
        return String(rows[index])
    }

    /// What `modes()` gives for a terminal that has been put back.
    public static let restored = "0 1 0 0"

    /// Waits until the screen holds a text, and returns the screen.
    @discardableResult
    public func wait(for text: String) async throws -> String {
        try await wait(for: text) { $0.contains(text) }
    }

    /// Waits for a text on a screen that goes on changing, such as one with a progress, and returns the
    /// screen, which may have been read while it was painted.
    @discardableResult
    public func waitInPassing(for text: String) async throws -> String {
        try await wait(for: text, atRest: false) { $0.contains(text) }
    }

    /// Waits until the screen is as wanted, and returns it.
    @discardableResult
    public func wait(
        for awaited: String, atRest: Bool = true, until isWanted: (String) -> Bool
    ) async throws -> String {
        let deadline = ContinuousClock.now + .seconds(60)
        var before: String?
        var looks = 0
        while true {
            let screen = try screen()
            looks += 1
            // A screen that is read while it is painted holds a part of it: it has to be the same twice.
            if screen == before || !atRest, isWanted(screen) { return screen }
            // On a machine that is busy with other things the time passes without a look: both must be up.
            if ContinuousClock.now > deadline, looks > 300 {
                throw TimedOut(awaited: awaited, screen: screen)
            }
            before = screen
            try await Task.sleep(for: .milliseconds(30))
        }
    }

    /// The path of a program that is built beside the tests.
    public static func path(of program: String) -> String {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: program).path
    }

    @discardableResult
    private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

    /// Foundation takes a process for ended when nothing holds a certain descriptor open any more. The
    /// server must not inherit it.
    private static let withoutInheritance = """
        for f in /proc/self/fd/*; do f=${f##*/}; ((f > 2)) && eval "exec $f>&-"; done; exec tmux "$@"
        """

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments =
            ["-c", Self.withoutInheritance, "tmux", "-u", "-S", folder.appending(path: "s").path] + arguments
        var environment = ["LANG": "C.UTF-8", "TERM": "xterm-256color", "SHELL": "/bin/sh"]
        for name in ["PATH", "HOME", "TMPDIR"] {
            environment[name] = ProcessInfo.processInfo.environment[name]
        }
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        return try ProcessStart.alone {
            try ProcessStart.withoutHeldSignals { try process.run() }
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: data, as: UTF8.self)
        }
    }
}
