import Canvas
import Dashboard
import Notation
import TestSupport
import Testing

@Suite("Somebody leans on the keyboard")
struct RandomKeysTests {
    @Test(
        "2,000 keys end nothing, and every screen has the size of the terminal",
        arguments: [(120, 40), (80, 24), (40, 12), (1, 1)])
    func keys(width: Int, height: Int) {
        let all = KeyTable.all.flatMap(\.keys) + [.character("ế"), .delete, .function(12), .enter, .enter]
        var numbers = SeededNumbers(seed: UInt64(width * 1000 + height))
        var board = BoardAtHand(width: width, height: height)
        for number in 1...2000 {
            board.press(all[Int(numbers.next() % UInt64(all.count))])
            // Drawing is the slow part: now and then is enough for states that differ by one key.
            guard number % 20 == 0 || width < 40 else { continue }
            #expect(board.state.draw().size == Size(width: width, height: height))
        }
        #expect(board.after("0").state.selections.count == 4)
    }
}
