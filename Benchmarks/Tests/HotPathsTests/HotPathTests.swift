import Canvas
import Notation
import Testing

@testable import HotPaths

@Suite("Hot paths")
struct HotPathTests {
    @Test("Can be gone, each under a name of its own", arguments: HotPath.all.map(\.name))
    func gone(name: String) throws {
        let paths = HotPath.all.filter { $0.name == name }
        #expect(paths.count == 1)
        for path in paths {
            #expect(path.times > 0 && path.times.isMultiple(of: 4))
            let step = try path.ready()
            step()
        }
    }

    @Test("Keys change what is drawn, and what undoes them leads back", arguments: [("j", "k"), ("[", "]")])
    func toAndFro(there: Character, back: Character) throws {
        var board = try OpenBoard.sample(.vietnamese, Size(width: 120, height: 40))
        let before = board.frame()
        #expect(board.frame(after: .character(there)) != before)
        #expect(board.frame(after: .character(back)) == before)
    }

    @Test("Two frames are compared that differ, by less than all")
    func frames() throws {
        for key: Character in ["j", "["] {
            let frames = try Frames(of: key)
            #expect(frames.changeCount > 0)
            #expect(frames.changeCount < frames.after.size.width * frames.after.size.height / 2)
        }
    }

    @Test("The decomposed text says what the composed one says, in other scalars")
    func decomposed() {
        #expect(WidthTexts.decomposed == WidthTexts.composed)
        #expect(!WidthTexts.decomposed.unicodeScalars.elementsEqual(WidthTexts.composed.unicodeScalars))
    }
}
