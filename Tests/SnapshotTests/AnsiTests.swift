import Canvas
import Notation
import Panels
import Snapshot
import TestSupport
import Testing

@Suite("Snapshots with escape sequences")
struct AnsiTests {
    private func render(_ colours: AnsiColours, width: Int = 80, theme: String = "ha-long-night") throws
        -> String
    {
        AnsiSnapshot.render(
            SnapshotSheet(.board, Sample.context(.english)), width: width, theme: try BuiltIn.theme(theme),
            colours: colours)
    }

    @Test("Without its sequences it is the text", arguments: AnsiColours.allCases, [20, 80, 120])
    func sameWords(colours: AnsiColours, width: Int) throws {
        let bare = try render(colours, width: width).replacing(/\u{1B}\[[0-9;]*m/, with: "")
        let lines = bare.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.replacing(/\ +$/, with: "") }
        #expect(
            lines.joined(separator: "\n")
                == TextSnapshot.board(Sample.context(.english), width: width))
    }

    @Test("No line leaves anything to the next", arguments: AnsiColours.allCases)
    func reset(colours: AnsiColours) throws {
        for line in try render(colours).split(separator: "\n") {
            #expect(line.hasSuffix("\u{1B}[0m") && line.hasPrefix("\u{1B}[0"))
        }
    }

    @Test("Colours as many as are asked for, and a ground as wide as the drawing where it has one")
    func depths() throws {
        #expect(try render(.none).firstMatch(of: /\[[0-9;]*[349][0-9];?/) == nil)
        #expect(try !render(.sixteen).contains("8;5;"))
        #expect(try render(.sixteen).contains("\u{1B}[0;31m"))
        #expect(try render(.indexed).contains(";48;5;"))
        let direct = try render(.direct, theme: "ha-long-day")
        #expect(direct.contains(";38;2;") && !direct.contains("8;5;"))
        for line in direct.split(separator: "\n") {
            #expect(TextWidth.columns(of: line.replacing(/\u{1B}\[[0-9;]*m/, with: "")) == 80)
        }
    }
}
