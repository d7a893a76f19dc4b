/// Text as it is looked for: without case and without the marks on Latin letters, đ as d. What a person types
/// without Vietnamese keys finds what is written with all its marks, composed or decomposed.
public enum FoldedText {
    /// The folded text.
    public static func of(_ text: some StringProtocol) -> String {
        String(decoding: bytes(of: text), as: UTF8.self)
    }

    /// The folded text in UTF-8, in which it is looked for.
    public static func bytes(of text: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        return bytes
    }

    /// Adds what becomes of a scalar, in UTF-8.
    public static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            let letter = UInt8(truncatingIfNeeded: scalar.value)
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
            bytes.append(isCapital ? letter + 32 : letter)
        } else if let base = base(of: scalar) {
            bytes.append(base)
        } else if !isMark(scalar) {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        // The marks of Latin letters need not be looked up.
        (0x300...0x34E).contains(scalar.value)
            || scalar.value > 0x34E && scalar.properties.generalCategory == .nonspacingMark
    }

    /// The plain letter of a Latin letter that carries marks; nil for all else.
    private static func base(of scalar: Unicode.Scalar) -> UInt8? {
        let letter: UInt8
        switch scalar.value {
        case 0xC0...0x24F: letter = latin[Int(scalar.value) - 0xC0]
        case 0x1E00...0x1EFF: letter = latinAdditional[Int(scalar.value) - 0x1E00]
        default: return nil
        }
        return letter == UInt8(ascii: ".") ? nil : letter
    }

    // By the names that Unicode gives them: LATIN SMALL LETTER O WITH HORN AND DOT BELOW is an o. A test holds them to
    // the names, which are slow to ask for while somebody types. A point stands for none.

    /// From U+00C0 on.
    private static let latin = Array(
        """
        aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaacccccc\
        ccddddeeeeeeeeeegggggggghhhhiiiiiiiii...jjkk.llllllllllnnnnnn...oooooo..rrrr\
        rrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.bbbb...cc.ddd....ffg...ikkl..nnooo..\
        pp.....ttttuu.vyyzz..............d..l..n.aaiioouuuuuuuuuu.aaaa..ggggkkoooo..\
        j.d.gg..nnaa..ooaaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt...ac\
        cltsz..b..eejj.qrryy
        """.utf8)

    /// From U+1E00 on.
    private static let latinAdditional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnn\
        oooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzht\
        wya.....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooo\
        uuuuuuuuuuuuuuyyyyyyyy....yy
        """.utf8)
}
