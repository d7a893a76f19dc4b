import Notation
import Testing

@Suite("The last answer")
struct LastAnswerTests {
    @Test("Only the last question is known, and an answer may be that there is none")
    func known() {
        var last = LastAnswer<Int?>()
        #expect(last["a"] == .none)
        last["a"] = .some(1)
        #expect(last["a"] == .some(1))
        last["b"] = .some(nil)
        #expect(last["a"] == .none)
        #expect(last["b"] == .some(nil))
    }
}
