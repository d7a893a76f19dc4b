/// Reading a short text from left to right: the index moves past what was read.
extension Span<UInt8> {
    /// The text. The bytes are valid UTF-8.
    var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for index in indices { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether these are the bytes.
    func isEqual(to other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Reads one character, if it stands here.
    func take(_ character: Unicode.Scalar, at index: inout Int) -> Bool {
        guard index < count, UInt32(self[index]) == character.value else { return false }
        index += 1
        return true
    }

    /// Reads a number of so many digits, or of more digits than that up to a limit.
    func digits(_ least: Int, upTo most: Int? = nil, at index: inout Int) -> Int? {
        let start = index
        var value = 0
        while index < count, index - start < most ?? least, self[index] >= 0x30, self[index] <= 0x39 {
            value = value * 10 + Int(self[index] - 0x30)
            index += 1
        }
        return index - start >= least ? value : nil
    }

    /// Reads a scalar. The bytes are valid UTF-8.
    func scalar(at index: inout Int) -> Unicode.Scalar {
        let lead = UInt32(self[index])
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
        for offset in 1..<Swift.max(1, length) where index + offset < count {
            value = value << 6 | UInt32(self[index + offset] & 0x3F)
        }
        index = Swift.min(count, index + length)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The scalars in it.
    var scalarCount: Int {
        var scalars = 0
        for index in indices where self[index] & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }
}
