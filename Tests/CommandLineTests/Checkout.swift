import Foundation
import TerminalSupport

/// The repository that these tests stand in.
enum Checkout {
    static let root =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

    /// The full path of one of its files.
    static func path(_ name: String) -> String { root + "/" + name }

    /// The text of one of its files.
    static func text(of name: String) throws -> String {
        try String(contentsOf: URL(filePath: path(name)), encoding: .utf8)
    }
}

/// Programs of the machine that some tests need, which are skipped where there is none.
enum Tool {
    /// Whether a shell finds a program of that name.
    static func exists(_ name: String) -> Bool {
        (try? ShellRun("command -v \"$1\"", [name]))?.code == 0
    }
}
