/// The formats of a `string` field.
enum TextForm: String, Sendable {
    case email, uri, binary, uuid

    /// Whether a text has the form.
    func accepts(_ bytes: Span<UInt8>) -> Bool {
        switch self {
        case .email: TextForm.isEmail(bytes)
        case .uri: TextForm.isURI(bytes)
        case .binary: TextForm.isBase64(bytes)
        case .uuid: TextForm.isUUID(bytes)
        }
    }

    /// HTML Living Standard, "valid email address", which leaves out what nobody writes of RFC 5322; letters
    /// outside of ASCII may stand in it, as RFC 6531 has it.
    private static func isEmail(_ bytes: Span<UInt8>) -> Bool {
        guard let at = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: "@") }), at > 0, at <= 64 else {
            return false
        }
        for index in 0..<at where !isLetterOrDigit(bytes[index]) && !".!#$%&'*+/=?^_`{|}~-".has(bytes[index])
        {
            return false
        }
        var start = at + 1
        for index in start...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: ".") {
            guard isHostLabel(bytes, start..<index) else { return false }
            start = index + 1
        }
        return true
    }

    private static func isHostLabel(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard (1...63).contains(range.count), bytes[range.lowerBound] != hyphen,
            bytes[range.upperBound - 1] != hyphen
        else { return false }
        return range.allSatisfy { isLetterOrDigit(bytes[$0]) || bytes[$0] == hyphen }
    }

    /// RFC 3986: a scheme, a colon, and nothing but what may stand in a URI.
    private static func isURI(_ bytes: Span<UInt8>) -> Bool {
        guard let colon = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: ":") }), colon > 0,
            isLetter(bytes[0])
        else { return false }
        for index in 1..<Swift.max(1, colon)
        where !(isLetterOrDigit(bytes[index]) && bytes[index] < 0x80) && !"+-.".has(bytes[index]) {
            return false
        }
        for index in (colon + 1)..<bytes.count {
            if bytes[index] == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, isHexadecimal(bytes[index + 1]),
                    isHexadecimal(bytes[index + 2])
                else { return false }
            } else if bytes[index] >= 0x80
                || !isLetterOrDigit(bytes[index]) && !"-._~:/?#[]@!$&'()*+,;=".has(bytes[index])
            {
                return false
            }
        }
        return true
    }

    /// RFC 4648, section 4: four characters for three bytes, with `=` in place of those that are not there.
    private static func isBase64(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count % 4 == 0 else { return false }
        var end = bytes.count
        while end > 0, bytes.count - end < 2, bytes[end - 1] == UInt8(ascii: "=") { end -= 1 }
        for index in 0..<end
        where bytes[index] >= 0x80 || !isLetterOrDigit(bytes[index]) && !"+/".has(bytes[index]) {
            return false
        }
        return true
    }

    /// RFC 9562, section 4: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    private static func isUUID(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count == 36 else { return false }
        return bytes.indices.allSatisfy {
            [8, 13, 18, 23].contains($0) ? bytes[$0] == UInt8(ascii: "-") : isHexadecimal(bytes[$0])
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// A byte of a scalar outside of ASCII counts as a letter.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte >= 0x80
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66
    }
}

extension String {
    /// Whether a character of ASCII is one of these.
    fileprivate func has(_ byte: UInt8) -> Bool { utf8.contains(byte) }
}
