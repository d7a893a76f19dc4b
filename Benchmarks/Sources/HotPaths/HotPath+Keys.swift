import Assessment
import Canvas
import Notation
import ReformModel

extension HotPath {
    /// Keys, each with the frame after it.
    static let keys = [
        toAndFro("a moved selection, drawn", "j", "k"),
        toAndFro("another day, drawn", "[", "]"),
        ofACountry("a moved selection of a country / 10, drawn", "j", "k", times: 400),
        ofACountry("another day of a country / 10, drawn", "[", "]"),
        HotPath("a letter looked for, drawn") {
            var board = try OpenBoard.sample(.vietnamese, keySize)
            _ = board.frame(after: .character("/"))
            // What is typed is taken back, so that there is always something to look for.
            let keys: [Key] = [.character("d"), .character("a"), .backspace, .backspace]
            var next = 0
            return {
                keep(board.frame(after: keys[next]))
                next = (next + 1) % keys.count
            }
        },
    ]

    /// One key and the one that undoes it, in turn.
    private static func toAndFro(_ name: String, _ there: Character, _ back: Character) -> HotPath {
        HotPath(name) { toAndFro(try OpenBoard.sample(.vietnamese, keySize), there, back) }
    }

    /// The same in a tenth of a country: a thousand milestones, and as many indicators.
    private static func ofACountry(
        _ name: String, _ there: Character, _ back: Character, times: Int = 4
    ) -> HotPath {
        HotPath(name, times: times) {
            let programme = try MeasuredPackage.country(dividedBy: 10).load().programme
            let day = try programme.speaksFor()
            // Else a thread would be working that out, and how far it comes differs from run to run.
            keep(programme.digest)
            return toAndFro(OpenBoard(Standing(of: programme, on: day), .vietnamese, keySize), there, back)
        }
    }

    private static func toAndFro(_ board: OpenBoard, _ there: Character, _ back: Character) -> Step {
        var board = board
        var isThere = false
        return {
            isThere.toggle()
            keep(board.frame(after: .character(isThere ? there : back)))
        }
    }

    private static let keySize = Size(width: 120, height: 40)
}
