import Foundation
import Glibc

/// A terminal of bytes: what the program sends is kept as it is, and its questions are answered as a test wants.
/// It says what no terminal that draws can: which bytes came, in what order, and what an answer brought about.
public final class PseudoTerminal: Sendable {
    /// A question, and what is answered to it.
    public struct Answer: Sendable {
        let question: String
        let reply: String

        /// Makes an answer.
        public init(_ question: String, _ reply: String) {
            self.question = question
            self.reply = reply
        }

        /// The ground of the terminal, as OSC 11 tells it.
        public static func ground(_ colour: String) -> Answer {
            Answer("\u{1B}]11;?\u{1B}\\", "\u{1B}]11;rgb:\(colour)\u{1B}\\")
        }
        /// It takes a frame as one.
        public static let synchronised = Answer("\u{1B}[?2026$p", "\u{1B}[?2026;2$y")
        /// What kind it is.
        public static let kind = Answer("\u{1B}[c", "\u{1B}[?62;22c")
    }

    /// What a test waited for did not come; what came instead.
    public struct TimedOut: Error, CustomStringConvertible {
        /// Both, for the report of a test.
        public let description: String
    }

    private let master: FileHandle
    private let slave: FileHandle
    private let process = Process()
    private let received = Received()
    private let scratch = FileManager.default.temporaryDirectory.appending(path: "rb-\(UUID().uuidString)")

    /// Starts a program that is built beside the tests on a terminal of its own.
    ///
    /// - Parameter answers: what is answered to which question; others stay without an answer.
    public init(
        _ program: String = "reformboard", _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
        environment: [String: String] = [:], answers: [Answer] = []
    ) throws {
        // What `posix_openpt`, `unlockpt` and `ptsname` do on Linux; the C library hides them from Swift.
        let descriptor = unsafe Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (isLocked, number) = (Int32(0), Int32(-1))
        guard descriptor >= 0, unsafe ioctl(descriptor, 0x4004_5431, &isLocked) == 0,
            unsafe ioctl(descriptor, 0x8004_5430, &number) == 0
        else { throw TimedOut(description: "there is no pseudo terminal to be had") }
        let name = "/dev/pts/\(number)"
        master = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        slave = FileHandle(
            fileDescriptor: unsafe Glibc.open(name, O_RDWR | O_NOCTTY | O_CLOEXEC), closeOnDealloc: true)
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        resize(columns: columns, rows: rows)
        process.executableURL = URL(filePath: "/usr/bin/setsid")
        process.arguments = ["--ctty", "--wait", TerminalSession.path(of: program)] + arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": scratch.path,
            "SWIFT_BACKTRACE": "enable=no",
        ].merging(environment) { $1 }
        process.currentDirectoryURL = scratch
        process.standardInput = slave
        process.standardOutput = slave
        process.standardError = slave
        answer(answers)
        try ProcessStart.alone { try ProcessStart.withoutHeldSignals { try process.run() } }
    }

    deinit {
        master.readabilityHandler = nil
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(at: scratch)
    }

    /// What has come so far.
    public var output: String { received.text }

    /// Types bytes.
    public func type(_ text: String) { try? master.write(contentsOf: Data(text.utf8)) }

    /// Changes the size.
    public func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(master.fileDescriptor, UInt(TIOCSWINSZ), &size)
    }

    /// Waits until what has come is as wanted, and returns it.
    @discardableResult
    public func wait(for awaited: String, until isWanted: (String) -> Bool) async throws -> String {
        let deadline = ContinuousClock.now + .seconds(60)
        var looks = 0
        while true {
            let output = output
            looks += 1
            if isWanted(output) { return output }
            if ContinuousClock.now > deadline, looks > 300 {
                throw TimedOut(
                    description: "waited in vain for \(awaited); there came:\n\(output.debugDescription)")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Waits until nothing has come for a while.
    public func rest() async throws {
        var before = -1
        while output.utf8.count != before {
            before = output.utf8.count
            try await Task.sleep(for: .milliseconds(300))
        }
    }

    /// Waits for the end of the program, and returns its exit code.
    public func end() async throws -> Int32 {
        try await wait(for: "the end") { _ in !process.isRunning }
        return process.terminationStatus
    }

    private func answer(_ answers: [Answer]) {
        let (master, received) = (master, received)
        master.readabilityHandler = { handle in
            let data = handle.availableData
            guard !data.isEmpty else { return handle.readabilityHandler = nil }
            for reply in received.add(data, answers) { try? master.write(contentsOf: Data(reply.utf8)) }
        }
    }

    /// The bytes, and which questions among them were answered.
    private final class Received: @unchecked Sendable {
        private let lock = NSLock()
        private var data = Data()
        private var answered: Set<String> = []

        var text: String { lock.withLock { String(decoding: data, as: UTF8.self) } }

        /// The replies that are due after more has come.
        func add(_ more: Data, _ answers: [Answer]) -> [String] {
            lock.withLock {
                data += more
                let text = String(decoding: data.prefix(65_536), as: UTF8.self)
                return answers.filter { text.contains($0.question) && answered.insert($0.question).inserted }
                    .map(\.reply)
            }
        }
    }
}
