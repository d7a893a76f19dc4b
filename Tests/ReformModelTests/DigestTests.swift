import Testing

@testable import ReformModel

@Suite("Digests")
struct DigestTests {
    /// The examples of FIPS 180-4's companion "SHA-256 Examples", and of RFC 6234, section 8.5.
    @Test(
        "Published vectors of SHA-256",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
                    + "mnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func vectors(text: String, digest: String) {
        for byProcessor in [true, false] {
            var hash = SHA256(byProcessor: byProcessor)
            hash.update(Array(text.utf8))
            let found = hash.finish()
            #expect(found == digest)
        }
    }

    @Test("A million times a, in parts of every size", arguments: [true, false])
    func million(byProcessor: Bool) {
        var hash = SHA256(byProcessor: byProcessor)
        var left = 1_000_000
        var size = 1
        while left > 0 {
            let count = min(size % 131 + 1, left)
            hash.update([UInt8](repeating: UInt8(ascii: "a"), count: count))
            left -= count
            size += 1
        }
        let found = hash.finish()
        #expect(found == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("The digest of a package depends on names, order of names and where a file ends")
    func package() {
        let one = PackageDigest.hexadecimal(of: [
            "a": PackageFile("a", bytes: [1]), "b": PackageFile("b", bytes: [2]),
        ])
        #expect(
            one
                == PackageDigest.hexadecimal(of: [
                    "b": PackageFile("b", bytes: [2]), "a": PackageFile("a", bytes: [1]),
                ]))
        #expect(
            one
                != PackageDigest.hexadecimal(of: [
                    "a": PackageFile("a", bytes: [2]), "b": PackageFile("b", bytes: [1]),
                ]))
        #expect(one != PackageDigest.hexadecimal(of: ["a": PackageFile("a", bytes: [1, 2])]))
        // The layout is part of the promise: name, 0, count, 0, bytes.
        var hash = SHA256()
        hash.update(Array("a\u{0}1\u{0}".utf8) + [1] + Array("b\u{0}1\u{0}".utf8) + [2])
        let found = hash.finish()
        #expect(one == found)
    }
}
