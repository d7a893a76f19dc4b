public import Foundation

/// The program in a real terminal: a tmux session of its own, typed into and read like a person does.
public final class Terminal {
    private let socket = "reformboard-test-\(UUID().uuidString)"
    private let folder: URL

    /// What a wait gave up on: the condition, and the screen as it was then.
    public struct TimedOut: Error, CustomStringConvertible {
        /// What was waited for.
        public let condition: String
        /// What was on the screen.
        public let screen: String
        /// Both, for the report of a test.
        public var description: String { "waited in vain for \(condition); the screen was:\n\(screen)" }
    }

    /// Opens a shell of so many columns and rows, in a new folder of its own.
    public init(width: Int, height: Int) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "reformboard-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shell =
            "env -i PATH=/usr/bin:/bin HOME=\(folder.path) LC_ALL=C.UTF-8 TERM=tmux-256color PS1='$ ' sh"
        try tmux([
            "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", folder.path,
            shell,
        ])
        try tmux(["set-option", "-g", "default-terminal", "tmux-256color"])
        try tmux(["set-option", "-s", "escape-time", "0"])
        try wait(for: "the prompt") { $0.contains("$") }
    }

    deinit {
        _ = try? tmux(["kill-server"])
        try? FileManager.default.removeItem(at: folder)
    }

    /// The folder that the shell stands in.
    public var directory: URL { folder }

    /// Types text as it is.
    public func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

    /// Presses keys by their tmux names: `Enter`, `Escape`, `Down`, `C-c`.
    public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Types a command and Enter.
    public func run(_ command: String) throws {
        try type(command)
        try press("Enter")
    }

    /// Changes the size of the terminal.
    public func resize(width: Int, height: Int) throws {
        try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
    }

    /// The text on the screen.
    public func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

    /// Whether a program has the alternate screen.
    public func isAlternate() throws -> Bool {
        try tmux(["display-message", "-p", "#{alternate_on}"]).hasPrefix("1")
    }

    /// Whether the cursor is shown.
    public func hasCursor() throws -> Bool {
        try tmux(["display-message", "-p", "#{cursor_flag}"]).hasPrefix("1")
    }

    /// Waits until a condition holds for the screen, and gives the screen.
    @discardableResult
    public func wait(
        for condition: String, seconds: Double = 30, until holds: (String) -> Bool
    ) throws -> String {
        let deadline = Date().addingTimeInterval(seconds)
        var screen = ""
        while Date() < deadline {
            screen = try self.screen()
            if holds(screen) { return screen }
            Thread.sleep(forTimeInterval: 0.03)
        }
        throw TimedOut(condition: condition, screen: screen)
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/tmux")
        process.arguments = ["-u", "-L", socket] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
