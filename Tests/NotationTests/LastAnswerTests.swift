import Notation
import Testing

@Suite("The last answer")
struct LastAnswerTests {
    @Test("Only what was not asked last is looked for, and an answer may be that there is none")
    func known() {
        var last = LastAnswer<Int?>()
        var asked: [String] = []
        func answer(_ question: String) -> Int? {
            last.to(question) {
                asked.append(question)
                return question == "none" ? nil : question.count
            }
        }
        #expect(["a", "a", "none", "none", "a"].map(answer) == [1, 1, nil, nil, 1])
        #expect(asked == ["a", "none", "a"])
    }
}
