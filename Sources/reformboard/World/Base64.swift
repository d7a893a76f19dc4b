/// Bytes as letters, digits and two signs (RFC 4648, section 4).
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of some bytes: four digits for three of them, filled up with `=`.
    static func coded(_ bytes: [UInt8]) -> [UInt8] {
        var coded: [UInt8] = []
        coded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                let digit = digits[bits >> (18 - 6 * place) & 63]
                coded.append(place <= group.count ? digit : UInt8(ascii: "="))
            }
        }
        return coded
    }
}
