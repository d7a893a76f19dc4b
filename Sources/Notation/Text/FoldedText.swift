/// Text as it is looked for: without case and without the marks on Latin letters, đ as d. What a person types
/// without Vietnamese keys finds what is written with all its marks, composed or decomposed.
public enum FoldedText {
    /// The folded text.
    public static func of(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.append(lowercased(scalar))
            } else if let base = bases[scalar.value] {
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

    /// The plain letter of each Latin letter that carries marks, by the names that Unicode gives them: LATIN
    /// SMALL LETTER O WITH HORN AND DOT BELOW is an o.
    private static let bases: [UInt32: Unicode.Scalar] = {
        var bases: [UInt32: Unicode.Scalar] = [:]
        for value in Array(UInt32(0xC0)...0x24F) + Array(UInt32(0x1E00)...0x1EFF) {
            guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
            let words = name.split(separator: " ")
            guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
                words[3].unicodeScalars.count == 1, let letter = words[3].unicodeScalars.first
            else { continue }
            bases[value] = lowercased(letter)
        }
        return bases
    }()
}
