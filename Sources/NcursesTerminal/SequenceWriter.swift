/// Writing one sequence that sets a look: its codes between semicolons.
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

    /// Adds a colour; 38 is for text, 48 for the ground.
    mutating func add(_ colour: TerminalLook.Colour, for purpose: Int, toSequenceAt begin: Int) {
        switch colour {
        case .usual: add(purpose + 1, toSequenceAt: begin)
        case .code(let code): add(code, toSequenceAt: begin)
        case .indexed(let number):
            add(purpose, toSequenceAt: begin)
            add(5, toSequenceAt: begin)
            add(number, toSequenceAt: begin)
        case .direct(let red, let green, let blue):
            for code in [purpose, 2, red, green, blue] { add(code, toSequenceAt: begin) }
        }
    }

    private mutating func add(digit: Int) { append(UInt8(ascii: "0") + UInt8(digit)) }
}
