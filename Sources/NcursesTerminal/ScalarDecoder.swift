/// Makes Unicode scalars of UTF-8 bytes that come one by one. What is not UTF-8 is left out.
nonisolated struct ScalarDecoder {
    private var value: UInt32 = 0
    private var missing = 0
    /// The smallest value that needs as many bytes: a smaller one is an overlong form.
    private var minimum: UInt32 = 0

    /// The scalar that a byte completes, or nil.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if missing > 0, byte & 0xC0 == 0x80 {
            value = value << 6 | UInt32(byte & 0x3F)
            missing -= 1
            guard missing == 0, value >= minimum else { return nil }
            return Unicode.Scalar(value)
        }
        return begin(byte)
    }

    /// Forgets a scalar of which only a part has come.
    mutating func reset() { missing = 0 }

    private mutating func begin(_ byte: UInt8) -> Unicode.Scalar? {
        missing = 0
        switch byte {
        case 0..<0x80: return Unicode.Scalar(byte)
        case 0xC2...0xDF: expect(1, from: 0x80, bits: byte & 0x1F)
        case 0xE0...0xEF: expect(2, from: 0x800, bits: byte & 0x0F)
        case 0xF0...0xF4: expect(3, from: 0x10000, bits: byte & 0x07)
        default: break
        }
        return nil
    }

    private mutating func expect(_ count: Int, from minimum: UInt32, bits: UInt8) {
        missing = count
        self.minimum = minimum
        value = UInt32(bits)
    }
}
