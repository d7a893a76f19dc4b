/// The numbers of a sequence, which stand between semicolons; nothing stands for 0.
nonisolated struct SequenceNumbers {
    private var rest: ArraySlice<UInt8>
    /// Whether there is none any more.
    private(set) var isAtEnd = false

    /// The numbers of some parameters: one at least.
    init(_ parameters: ArraySlice<UInt8>) { rest = parameters }

    /// The next number; nil at the end, and where something else stands.
    mutating func next() -> Int? {
        guard !isAtEnd else { return nil }
        var number = 0
        while let byte = rest.popFirst() {
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
