/// The texts of all tables of a package, each kept once.
struct PackageTexts: Sendable {
    private(set) var table = TextTable()
    /// Names outside ASCII, which may be written with combining characters in one file and without in
    /// another. `String` compares them by canonical equivalence (Unicode Standard Annex 15).
    private var names: [String: UInt32] = [:]
    /// The text that a name is the same as; itself in most cases.
    private var sameAs: [UInt32: UInt32] = [:]

    /// Gives the texts of a piece that are new in its block their numbers in the package.
    mutating func number(_ block: inout RowBlock) {
        let bytes = block.texts.bytes
        for local in block.packageNumbers.count..<block.texts.count {
            let range = block.texts.range(of: local)
            block.packageNumbers.append(
                range.isEmpty
                    ? 0
                    : table.number(
                        of: bytes.span, range.lowerBound, range.upperBound, block.texts.key(of: local)))
            block.isNamed.append(false)
        }
        for local in block.isIdentity.indices where block.isIdentity[local] && !block.isNamed[local] {
            block.isNamed[local] = true
            if bytes[block.texts.range(of: local)].contains(where: { $0 >= 0x80 }) {
                block.packageNumbers[local] = name(block.packageNumbers[local])
            }
        }
    }

    /// The number of a text; it is taken up when it is new.
    mutating func number(of text: String) -> UInt32 {
        let bytes = Array(text.utf8)
        return table.number(of: bytes.span, 0, bytes.count)
    }

    /// A text.
    func text(_ number: UInt32) -> String { table.text(Int(number)) }

    /// The number of a text, or nil when it is not there.
    func find(_ text: String) -> UInt32? { names[text] ?? table.find(text) }

    private mutating func name(_ number: UInt32) -> UInt32 {
        if let same = sameAs[number] { return same }
        let text = table.text(Int(number))
        let same = names[text] ?? number
        names[text] = same
        sameAs[number] = same
        return same
    }
}
