/// A set of Unicode scalars as a regular expression of XML Schema names it.
struct ScalarSet: Sendable, Equatable {
    /// A part of the set.
    enum Member: Sendable, Equatable {
        case range(ClosedRange<UInt32>)
        /// Scalars of a general category, or of those that begin with its letter: `Lu`, `L`.
        case category(String, isNegated: Bool)
        /// What may begin a name of XML (`\i`), or stand in one (`\c`).
        case nameStart(isNegated: Bool)
        case nameCharacter(isNegated: Bool)
        /// All but punctuation, separators and what is no character (`\w`).
        case word(isNegated: Bool)
        case space(isNegated: Bool)
    }

    var members: [Member] = []
    var isNegated = false
    /// What is taken out again: `[a-z-[aeiou]]`. None or one.
    var subtracted: [ScalarSet] = []

    /// One scalar.
    init(_ scalar: Unicode.Scalar) { members = [.range(scalar.value...scalar.value)] }
    init(_ members: [Member]) { self.members = members }

    /// Everything but the ends of a line.
    static let dot: ScalarSet = {
        var set = ScalarSet([.range(10...10), .range(13...13)])
        set.isNegated = true
        return set
    }()

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isMember = members.contains { $0.contains(scalar) } != isNegated
        return isMember && !subtracted.contains { $0.contains(scalar) }
    }

    /// A bit for each scalar of ASCII that it takes: for those below 64, and for the others.
    var ascii: SIMD2<UInt64> {
        var bits = members.reduce(into: SIMD2<UInt64>()) { $0 |= $1.ascii }
        if isNegated { bits = ~bits }
        for set in subtracted { bits &= ~set.ascii }
        return bits
    }

    /// The general categories of Unicode, and the groups they make.
    static func isCategory(_ name: String) -> Bool {
        categories.contains(name) || name.count == 1 && categories.contains { $0.hasPrefix(name) }
    }

    private static let categories = [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
        "Po", "Zs", "Zl", "Zp", "Sm", "Sc", "Sk", "So", "Cc", "Cf", "Co", "Cn",
    ]
}

extension ScalarSet.Member {
    /// A bit for each scalar of ASCII. Of a range no scalar is asked for that is not in it.
    fileprivate var ascii: SIMD2<UInt64> {
        var bits = SIMD2<UInt64>()
        var asked = UInt32(0)..<128
        if case .range(let range) = self {
            asked = asked.clamped(to: range.lowerBound..<(range.upperBound + 1))
        }
        for value in asked where contains(Unicode.Scalar(UInt8(value))) {
            bits[Int(value / 64)] |= 1 << UInt64(value % 64)
        }
        return bits
    }

    fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .range(let range): range.contains(scalar.value)
        case .category(let name, let isNegated): scalar.categoryName.hasPrefix(name) != isNegated
        case .nameStart(let isNegated): scalar.beginsName != isNegated
        case .nameCharacter(let isNegated): (scalar.beginsName || scalar.continuesName) != isNegated
        case .word(let isNegated): scalar.isOfWord != isNegated
        case .space(let isNegated): [9, 10, 13, 32].contains(scalar.value) != isNegated
        }
    }
}

extension Unicode.Scalar {
    /// Neither punctuation nor a separator nor a control character.
    fileprivate var isOfWord: Bool { !(categoryName.first.map { "PZC".contains($0) } ?? false) }

    /// Extensible Markup Language 1.0 (fifth edition), production 4, with the colon.
    fileprivate var beginsName: Bool {
        switch value {
        case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
            0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
            0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// Production 4a, without those of production 4.
    fileprivate var continuesName: Bool {
        switch value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: false
        }
    }

    /// The two letters that Unicode has for the general category.
    fileprivate var categoryName: String {
        switch properties.generalCategory {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
