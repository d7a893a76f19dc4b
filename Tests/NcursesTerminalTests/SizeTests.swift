import Foundation
import TerminalSupport
import Testing

/// Changes of size.
@Suite struct SizeTests {
    @Test func newSizeIsDrawn() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.resize(columns: 60, rows: 20)
        let small = try await session.wait(for: "size=60x20")
        #expect(small.contains("resized(Canvas.Size(width: 60, height: 20))"))
        try session.resize(columns: 120, rows: 40)
        let large = try await session.wait(for: "size=120x40").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(large[39] == String(repeating: " ", count: 114) + "corner")
    }

    @Test func lastOfManySizesHolds() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        for width in 40..<80 { try session.resize(columns: width, rows: width / 2) }
        try session.resize(columns: 77, rows: 21)
        let screen = try await session.wait(for: "size=77x21")
        #expect(screen.contains("corner"))
        try session.press("x")
        try await session.wait(for: "character(\"x\")")
    }

    @Test func narrowestScreensAreSurvived() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.resize(columns: 1, rows: 1)
        try await session.wait(for: "a single cell") { $0.trimmingCharacters(in: .newlines).count <= 1 }
        try session.resize(columns: 80, rows: 24)
        try await session.wait(for: "size=80x24")
    }
}
