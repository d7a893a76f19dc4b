import Testing

@testable import reformboard

@Suite("Base 64")
struct Base64Tests {
    @Test(
        "The vectors of RFC 4648, section 10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ])
    func vectors(text: String, coded: String) {
        #expect(Base64.coded(Array(text.utf8)) == Array(coded.utf8))
    }

    @Test("Every digit")
    func digits() {
        let bytes: [UInt8] = (0..<16).flatMap { group in
            let first = 4 * group
            let bits = first << 18 | (first + 1) << 12 | (first + 2) << 6 | (first + 3)
            return [UInt8(bits >> 16), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        }
        let all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        #expect(String(decoding: Base64.coded(bytes), as: UTF8.self) == all)
    }
}
