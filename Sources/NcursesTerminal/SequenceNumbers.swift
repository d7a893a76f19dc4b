/// The numbers of a sequence, which stand between semicolons; nothing stands for 0.
nonisolated struct SequenceNumbers {
    private let bytes: [UInt8]
    private var place: Int
    private let end: Int
    /// Whether there is none any more.
    private(set) var isAtEnd = false

    /// The numbers of the parameters at a place among some bytes: one at least.
    init(of bytes: [UInt8], _ parameters: Range<Int>) {
        self.bytes = bytes
        (place, end) = (parameters.lowerBound, parameters.upperBound)
    }

    /// The next number; nil at the end, and where something else stands.
    mutating func next() -> Int? {
        guard !isAtEnd else { return nil }
        var number = 0
        while place < end {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where number < 10_000:
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: ";"): return number
            default: return nil
            }
        }
        isAtEnd = true
        return number
    }
}
