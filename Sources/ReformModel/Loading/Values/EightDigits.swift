/// Up to eight bytes that are digits and at most one decimal sign, read at once and without a loop.
///
/// Eight digits become a number in three multiplications, each joining neighbours: to pairs, fours, eight
/// (Lemire 2018, "Quickly parsing eight digits").
struct EightDigits {
    /// The number that the digits make without the decimal sign.
    let value: UInt64
    /// How many of them stand after the decimal sign.
    let decimals: Int

    /// Reads the bytes; nil when something else stands among them, or no digit.
    @inline(__always)
    init?(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, decimal: UInt8) {
        let count = end &- start
        let word = bytes.word(at: start, count: count)
        let signs = ByteWord.zeros(word ^ ByteWord.repeated(decimal))
        // The bytes before the decimal sign, which are all of them where there is none.
        let whole = min(count, signs.trailingZeroBitCount / 8)
        let hasSign = whole < count
        let before = ByteWord.lowest(whole)
        let joined = word & before | (word &>> 8) & ~before
        let digits = hasSign ? count &- 1 : count
        // Moved to the end, as far as eight digits reach, with zeros before them.
        let empty = UInt64(truncatingIfNeeded: 8 &- digits) &* 4
        let zeros = ByteWord.repeated(0x30) & ~((UInt64.max &<< empty) &<< empty)
        let text = ((joined &<< empty) &<< empty) | zeros
        guard digits > 0, EightDigits.isDigits(text) else { return nil }
        value = EightDigits.value(of: text)
        decimals = hasSign ? count &- whole &- 1 : 0
    }

    /// Whether all eight bytes are digits.
    @inline(__always)
    private static func isDigits(_ text: UInt64) -> Bool {
        let high = ByteWord.repeated(0xF0)
        return (text & high) | (((text &+ ByteWord.repeated(0x06)) & high) &>> 4) == ByteWord.repeated(0x33)
    }

    @inline(__always)
    private static func value(of text: UInt64) -> UInt64 {
        let pairs = ((text & ByteWord.repeated(0x0F)) &* (10 << 8 | 1)) &>> 8
        let fours = ((pairs & 0x00FF_00FF_00FF_00FF) &* (100 << 16 | 1)) &>> 16
        return ((fours & 0x0000_FFFF_0000_FFFF) &* (10_000 << 32 | 1)) &>> 32
    }
}
