/// The texts of all tables of a package, each kept once.
struct PackageTexts: Sendable {
    private(set) var table = TextTable()
    /// Whether all of them are UTF-8.
    private var areValid = true
    /// The numbers of all texts: each its own place. Those of texts that were lent.
    private var ownNumbers: [UInt32] = []
    /// Names outside ASCII, which may be written with combining characters in one file and without in
    /// another. `String` compares them by canonical equivalence (Unicode Standard Annex 15).
    private var names: [String: UInt32] = [:]
    /// The text that a name is the same as; itself in most cases.
    private var sameAs: [UInt32: UInt32] = [:]

    /// Lends its texts to a block, so that those of the next piece are put among them at once; `number` takes them
    /// back. Not when they are many: texts that stand close together are found faster.
    mutating func lend(to block: inout RowBlock) {
        if block.borrow(table, areValid: areValid) { table = TextTable() }
    }

    /// Gives the texts of a piece their numbers in the package.
    mutating func number(_ block: inout RowBlock) {
        areValid = areValid && block.areTextsValid
        if block.hasBorrowedTexts {
            table = block.giveBack()
            ownNumbers += UInt32(ownNumbers.count)..<UInt32(table.count)
            block.packageNumbers = ownNumbers
        } else {
            add(&block)
        }
        nameIdentities(of: &block)
    }

    /// Adds the texts of a piece that are new in its block.
    private mutating func add(_ block: inout RowBlock) {
        let bytes = block.texts.bytes
        for local in block.packageNumbers.count..<block.texts.count {
            let range = block.texts.range(of: local)
            block.packageNumbers.append(
                range.isEmpty
                    ? 0
                    : table.number(
                        of: bytes.span, range.lowerBound, range.upperBound, block.texts.key(of: local)))
        }
    }

    /// Gives names of a piece that are the same as others the numbers of those.
    private mutating func nameIdentities(of block: inout RowBlock) {
        for local in block.newIdentities {
            let number = block.packageNumbers[Int(local)]
            if table.isOutsideASCII(Int(number)) { block.packageNumbers[Int(local)] = name(number) }
        }
        block.newIdentities.removeAll(keepingCapacity: true)
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
