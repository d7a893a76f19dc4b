/// Numbers drawn by a rule: they look random, and the same key gives the same numbers on every machine.
///
/// Source: Vigna, SplitMix64 (2015), public domain; the seed is the FNV-1a hash of the key (Fowler, Noll,
/// Vo, 1991).
struct SeededDraws {
    private var state: UInt64

    init(key: String) {
        state = key.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// A number from 0 up to, and without, a bound above zero.
    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed.multipliedFullWidth(by: UInt64(bound)).high)
    }
}
