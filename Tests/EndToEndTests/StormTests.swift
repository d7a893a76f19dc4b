import Foundation
import Notation
import Panels
import TerminalSupport
import TestSupport
import Testing

/// Keys without sense in a real terminal, while the files are rewritten underneath.
@Suite("A storm of keys on a board whose files change")
struct StormTests {
    /// Everything but what leaves, stops or opens another program, as a name that is picked in the palette might.
    private static let keys: [[UInt8]] =
        "1234567jkhlgGwnNfFo[]{}0()tpD+-<>,.LTm/?d r\u{7F}\u{9}\rabcxyzđ".unicodeScalars
        .filter { $0 != "y" }.map { Array(String($0).utf8) }
        + [
            "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}5",
            "\u{1B}9", ":fil\u{1B}",
        ]
        .map { Array($0.utf8) }

    @Test("2,000 keys, and it still answers", arguments: [(40, 12), (80, 24), (120, 40)])
    func keys(columns: Int, rows: Int) async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: columns, rows: rows,
            launch: "cp -r '\(Self.sample.path)' live; chmod -R u+w live; "
                + "\"$probe\" live --lang en --as-of 2025-09-20")
        try await session.wait(for: "Strategic")
        try await storm(session, seed: UInt64(columns))
    }

    /// Fifty keys each. `STORM_MINUTES` makes a storm that lasts, with ten rounds a second.
    private var rounds: Int { minutes.map { $0 * 600 } ?? 40 }
    private var pause: Duration { .milliseconds(minutes == nil ? 20 : 100) }
    private var minutes: Int? {
        ProcessInfo.processInfo.environment["STORM_MINUTES"].flatMap { Int($0) }
    }

    private func storm(_ session: TerminalSession, seed: UInt64) async throws {
        var numbers = SeededNumbers(seed: seed)
        let file = session.folder.appending(path: "live/observations.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        for round in 0..<rounds {
            var bytes: [UInt8] = []
            for _ in 0..<50 { bytes += Self.keys[Int(numbers.next() % UInt64(Self.keys.count))] }
            try session.type(bytes: bytes)
            if round % 4 == 0 {
                let broken = round % 8 == 0 ? text.replacing("943", with: "\(900 + round)") : text + "x,y,z\n"
                try Data(broken.utf8).write(to: file)
            }
            try await Task.sleep(for: pause)
        }
        try Data(text.utf8).write(to: file)
        // Out of whatever is open or typed, and away.
        for _ in 0..<6 { try session.press("Escape") }
        try await session.wait(for: "the panel that has the focus") { screen in
            Language.allCases.contains { language in
                PanelID.allCases.contains(where: {
                    screen.contains("▸ " + Panel.named($0).label(in: language))
                })
            }
        }
        try session.press("q")
        try await expectLeft(session, code: 0)
    }

    private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/SampleData/quang-ninh-2025")
}
