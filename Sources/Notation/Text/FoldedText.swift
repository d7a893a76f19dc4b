/// Text as it is looked for: without case and without the marks on Latin letters, đ as d. What a person types
/// without Vietnamese keys finds what is written with all its marks, composed or decomposed.
public enum FoldedText {
    /// The folded text.
    public static func of(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.append(lowercased(scalar))
            } else if let base = base(of: scalar) {
                folded.append(base)
            } else if !isMark(scalar) {
                folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(folded)
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    /// The plain letter of a Latin letter that carries marks; nil for all else.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let letter: UInt8
        switch scalar.value {
        case 0xC0...0x24F: letter = latin[Int(scalar.value) - 0xC0]
        case 0x1E00...0x1EFF: letter = latinAdditional[Int(scalar.value) - 0x1E00]
        default: return nil
        }
        return letter == UInt8(ascii: ".") ? nil : Unicode.Scalar(letter)
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
