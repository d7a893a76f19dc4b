/// Texts of JSON as what they say (RFC 8259, section 7).
enum JSONEscapes {
    /// What the bytes between two quotes say; nil when an escape is half a pair of surrogates, which no text
    /// can hold. The escapes are whole: the reader has looked at them.
    static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "\\") else {
                kept.append(bytes[index])
                index += 1
                continue
            }
            guard let scalar = scalar(bytes, at: &index) else { return nil }
            kept += Character(scalar).utf8
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt16? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The character of an escape, or of two that are a pair.
    private static func scalar(_ bytes: ArraySlice<UInt8>, at index: inout Int) -> Unicode.Scalar? {
        let letter = bytes[index + 1]
        guard letter == UInt8(ascii: "u") else {
            index += 2
            return plain(letter)
        }
        let first = unit(bytes, at: &index)
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
        guard index + 1 < bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        let second = unit(bytes, at: &index)
        guard UTF16.isTrailSurrogate(second) else { return nil }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private static func unit(_ bytes: ArraySlice<UInt8>, at index: inout Int) -> UInt16 {
        let digits = bytes[(index + 2)..<(index + 6)]
        index += 6
        return digits.reduce(0) { $0 << 4 | (digit($1) ?? 0) }
    }

    private static func plain(_ letter: UInt8) -> Unicode.Scalar {
        switch letter {
        case UInt8(ascii: "b"): "\u{8}"
        case UInt8(ascii: "f"): "\u{C}"
        case UInt8(ascii: "n"): "\n"
        case UInt8(ascii: "r"): "\r"
        case UInt8(ascii: "t"): "\t"
        default: Unicode.Scalar(letter)
        }
    }
}
