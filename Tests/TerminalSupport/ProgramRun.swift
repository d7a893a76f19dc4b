public import Foundation

/// One run of a program without a terminal: what it wrote, what it said, and its exit code.
public struct ProgramRun: Sendable {
    /// The bytes on standard output.
    public let bytes: Data
    /// What stands on standard error.
    public let words: String
    /// The exit code.
    public let code: Int32

    /// Standard output as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The lines on standard error.
    public var lines: [Substring] { words.split(separator: "\n") }

    /// Who runs the program.
    public enum Person: Sendable {
        /// Whoever runs the tests.
        case tester
        /// Somebody without the rights of root, even where root runs the tests.
        case ordinary
    }

    /// Runs a program that is built beside the tests, and waits for its end. It has no terminal at all, and
    /// of the environment only what is given and where programs are.
    ///
    /// - Parameter output: where standard output goes, other than to `bytes`.
    public init(
        _ arguments: [String], of program: String = "reformboard", environment: [String: String] = [:],
        in folder: URL = FileManager.default.temporaryDirectory, as person: Person = .tester,
        output: String? = nil
    ) throws {
        let outcome = FileManager.default.temporaryDirectory.appending(path: "rb-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: outcome, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: outcome) }
        let said = outcome.appending(path: "words")
        let written = outcome.appending(path: "bytes")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.currentDirectoryURL = folder
        process.arguments =
            ["-c", "out=$1 err=$2; shift 2; exec \"$@\" >\"$out\" 2>\"$err\"", "sh"]
            + [output ?? written.path, said.path, "setsid", "-w"] + Self.prefix(for: person)
            + [TerminalSession.path(of: program)] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        try ProcessStart.alone {
            try ProcessStart.withoutHeldSignals { try process.run() }
            process.waitUntilExit()
        }
        bytes = (try? Data(contentsOf: written)) ?? Data()
        words = String(decoding: try Data(contentsOf: said), as: UTF8.self)
        code = process.terminationStatus
    }

    /// Whether somebody without the rights of root can run the programs beside the tests.
    public static let hasOrdinaryPerson: Bool =
        geteuid() != 0 || (try? ProgramRun(["--version"], as: .ordinary))?.code == 0

    private static func prefix(for person: Person) -> [String] {
        guard case .ordinary = person, geteuid() == 0 else { return [] }
        return ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "--"]
    }
}
