/// The values that stand together in rows. Each beginning of a tuple has a number, and a longer beginning is
/// that number with the next value: so the tuples of all rows are compared in linear time, and none is
/// copied.
struct TupleSet {
    private struct Step: Hashable {
        let beginning: UInt64
        let value: UInt64
    }

    private var numbers: [Step: UInt64] = [:]

    /// Puts a tuple in. All must be of one length.
    mutating func insert(_ tuple: [UInt64]) {
        var beginning: UInt64 = 0
        for value in tuple {
            let step = Step(beginning: beginning, value: value)
            if let known = numbers[step] {
                beginning = known
            } else {
                beginning = UInt64(numbers.count + 1)
                numbers[step] = beginning
            }
        }
    }

    /// Whether a tuple is in.
    func contains(_ tuple: [UInt64]) -> Bool {
        var beginning: UInt64 = 0
        for value in tuple {
            guard let next = numbers[Step(beginning: beginning, value: value)] else { return false }
            beginning = next
        }
        return true
    }
}
