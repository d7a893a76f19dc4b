import LoadInvariants
import Notation
import TestSupport
import Testing

@testable import ReformModel

@Suite("Trees of JSON")
struct JSONTreeTests {
    /// A text with everything in it that JSON has.
    private static let text = """
        { "name": "đổi mới", "a/b~c": [ 0, -1.5e+3, [], {}, [[true], false], null ],
          "\\u0061\\n": "\\ud834\\udd1e", "a": { "a": { "a": [ { "a": "" } ] } }, "": 12345678901234567890 }
        """

    @Test("Whatever is done to a text, it is refused at one of its bytes, or its values stand where they say")
    func mutations() {
        let bytes = Array(Self.text.utf8)
        #expect(JSONTreeFault.first(in: bytes, depth: 16) == nil)
        var numbers = SeededNumbers(seed: 8259)
        var taken = 0
        for _ in 0..<4000 {
            var changed = bytes
            for _ in 0...(numbers.next() % 3) {
                let place = Int(numbers.next() % UInt64(changed.count))
                switch numbers.next() % 3 {
                case 0: changed[place] = UInt8(truncatingIfNeeded: numbers.next())
                case 1: changed[place] = bytes[Int(numbers.next() % UInt64(bytes.count))]
                default: changed.remove(at: place)
                }
            }
            let fault = JSONTreeFault.first(in: changed, depth: 16)
            #expect(fault == nil, "\(String(decoding: changed, as: UTF8.self))")
            if (try? JSONTree(changed, depth: 16)) != nil { taken += 1 }
        }
        #expect(taken > 200)
    }
}
