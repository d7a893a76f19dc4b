/// Numbers that look random and are the same in every run and on every machine.
///
/// Source: Sebastiano Vigna, SplitMix64 (2015), public domain. Numbers below a bound are taken by
/// multiplication: Daniel Lemire, "Fast random integer generation in an interval" (2019), without its
/// second step, whose lack nobody can see in bounds as small as these.
struct SeededNumbers {
    private var state: UInt64

    /// Begins a series; the same seed and topic give the same numbers, so that a table does not change
    /// because another one has.
    init(seed: UInt64, topic: String) {
        // FNV-1a: the standard library's own hashes differ from run to run.
        state = topic.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The next number of the series.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to a bound, which must be above 0.
    mutating func next(below bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in a range, which must not be empty.
    mutating func next(in range: Range<Int>) -> Int { range.lowerBound + next(below: range.count) }

    /// One of some values, which must not be none.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[next(below: values.count)] }
}
