import Notation
import Snapshot
import TestSupport
import Testing

@Suite("Snapshots as text")
struct TextSnapshotTests {
    @Test("The board", arguments: [Language.vietnamese, .english], [80, 120])
    func board(language: Language, width: Int) {
        GoldenText.expect(
            TextSnapshot.board(Sample.context(language), width: width),
            named: "board-\(width)-\(language.rawValue)")
    }
}
