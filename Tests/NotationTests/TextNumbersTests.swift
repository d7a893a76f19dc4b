import Notation
import Testing

@Suite("Numbers of texts")
struct TextNumbersTests {
    @Test("Each text has one, from 0 on, as they come; the same text in other characters is the same")
    func numbers() {
        var numbers = TextNumbers()
        let texts = ["b", "b", "th\u{F4}n", "b", "tho\u{302}n", "", ""]
        #expect(texts.map { numbers.number(of: $0) } == [0, 0, 1, 0, 1, 2, 2])
        #expect(numbers.numbers == ["b": 0, "th\u{F4}n": 1, "": 2])
    }
}
