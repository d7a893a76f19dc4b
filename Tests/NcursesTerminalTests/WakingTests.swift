import Foundation
import TerminalSupport
import Testing

/// Another thread ends the wait for a key.
@Suite struct WakingTests {
    @Test func anotherThreadWakes() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.press("F7")
        try await session.wait(for: "2:woken")
        try session.press("F7")
        try await session.wait(for: "4:woken")
        try session.press("x")
        try await session.wait(for: "5:key(Canvas.Key.character(\"x\"))")
    }
}
