/// Writing one sequence: its codes between semicolons.
nonisolated extension [UInt8] {
    /// Begins a sequence, and gives where its codes begin.
    mutating func beginSequence() -> Int {
        append(0x1B)
        append(UInt8(ascii: "["))
        return count
    }

    /// Adds a code to the sequence whose codes begin at a place.
    mutating func add(_ code: Int, toSequenceAt begin: Int) {
        if count > begin { append(UInt8(ascii: ";")) }
        guard code < 1000 else {
            append(contentsOf: String(code).utf8)
            return
        }
        if code >= 100 { add(digit: code / 100) }
        if code >= 10 { add(digit: code / 10 % 10) }
        add(digit: code % 10)
    }

    private mutating func add(digit: Int) { append(UInt8(ascii: "0") + UInt8(digit)) }
}
