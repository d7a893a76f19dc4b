/// The texts of all tables of a package, each kept once.
struct PackageTexts: Sendable {
    private(set) var table = TextTable()
    /// Names outside ASCII, which may be written with combining characters in one file and without in
    /// another. `String` compares them by canonical equivalence (Unicode Standard Annex 15).
    private var names: [String: UInt32] = [:]
    /// The text that a name is the same as; itself in most cases.
    private var sameAs: [UInt32: UInt32] = [:]

    /// The numbers that the texts of a piece have in the package.
    mutating func numbers(of block: borrowing RowBlock) -> [UInt32] {
        var numbers = [UInt32](repeating: 0, count: block.texts.count)
        let bytes = block.texts.storage
        for local in 1..<max(1, block.texts.count) {
            let range = block.texts.range(of: local)
            let known = table.count
            var number = table.number(
                of: bytes.span, range.lowerBound, range.upperBound, block.texts.key(of: local))
            if local < block.isIdentity.count, block.isIdentity[local] {
                if bytes[range].contains(where: { $0 >= 0x80 }) {
                    number = name(number, isNew: Int(number) == known)
                }
            }
            numbers[local] = number
        }
        return numbers
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

    private mutating func name(_ number: UInt32, isNew: Bool) -> UInt32 {
        if !isNew, let same = sameAs[number] { return same }
        let text = table.text(Int(number))
        let same = names[text] ?? number
        names[text] = same
        sameAs[number] = same
        return same
    }
}
