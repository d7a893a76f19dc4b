/// Colours and attributes with which a terminal writes, as the sequence `SGR` of ECMA-48 sets them.
nonisolated struct TerminalLook: Equatable {
    /// A colour as a sequence names it.
    enum Colour: Equatable {
        /// The terminal's own.
        case usual
        /// By a code: 30 to 37 and 90 to 97 for text, ten more for the ground.
        case code(Int)
        /// One of the 256.
        case indexed(Int)
        case direct(Int, Int, Int)
    }

    /// The colour of text.
    var foreground = Colour.usual
    /// The colour of the ground.
    var background = Colour.usual
    /// The attributes that are on, by their codes: bit 1 is bold.
    var attributes: UInt16 = 0

    /// Takes what one sequence says; false where it says something that is not known here.
    mutating func take(_ parameters: ArraySlice<UInt8>) -> Bool {
        var numbers = SequenceNumbers(parameters)
        repeat {
            guard let code = numbers.next(), take(code, &numbers) else { return false }
        } while !numbers.isAtEnd
        return true
    }

    private mutating func take(_ code: Int, _ numbers: inout SequenceNumbers) -> Bool {
        switch code {
        case 0: self = TerminalLook()
        case 1...9: attributes |= 1 << UInt16(code)
        case 22: attributes &= ~0b110
        case 23...25, 27...29: attributes &= ~(1 << UInt16(code - 20))
        case 30...37, 90...97: foreground = .code(code)
        case 40...47, 100...107: background = .code(code)
        case 39: foreground = .usual
        case 49: background = .usual
        case 38, 48:
            guard let colour = TerminalLook.colour(&numbers) else { return false }
            if code == 38 { foreground = colour } else { background = colour }
        default: return false
        }
        return true
    }

    /// What stands behind 38 and 48: `5;N` or `2;R;G;B`.
    private static func colour(_ numbers: inout SequenceNumbers) -> Colour? {
        switch numbers.next() {
        case 5: return numbers.next().map(Colour.indexed)
        case 2:
            guard let red = numbers.next(), let green = numbers.next(), let blue = numbers.next() else {
                return nil
            }
            return .direct(red, green, blue)
        default: return nil
        }
    }

    /// The codes of a sequence that leads from another look to this one.
    func codes(after other: TerminalLook) -> [Int] {
        var codes: [Int] = []
        var before = other
        // What turns one attribute off is not the same everywhere; what turns everything off is.
        if before.attributes & ~attributes != 0 {
            codes.append(0)
            before = TerminalLook()
        }
        codes += (1...9).filter { (attributes & ~before.attributes) >> UInt16($0) & 1 == 1 }
        if foreground != before.foreground { codes += TerminalLook.codes(of: foreground, for: 38) }
        if background != before.background { codes += TerminalLook.codes(of: background, for: 48) }
        return codes
    }

    private static func codes(of colour: Colour, for purpose: Int) -> [Int] {
        switch colour {
        case .usual: [purpose + 1]
        case .code(let code): [code]
        case .indexed(let number): [purpose, 5, number]
        case .direct(let red, let green, let blue): [purpose, 2, red, green, blue]
        }
    }

    /// The look that shows blanks as this one does and differs least from another. Of a blank the ground alone is
    /// seen, unless it is underlined or reversed.
    func forBlanks(after other: TerminalLook) -> TerminalLook {
        guard (attributes | other.attributes) & TerminalLook.seenOnBlanks == 0 else { return self }
        var look = other
        look.background = background
        return look
    }

    /// All attributes but bold, dim and italic.
    private static let seenOnBlanks: UInt16 = 0b11_1111_0000
}

/// The numbers of a sequence, which stand between semicolons; nothing stands for 0.
nonisolated struct SequenceNumbers {
    private var rest: ArraySlice<UInt8>
    /// Whether there is none any more.
    private(set) var isAtEnd = false

    /// The numbers of some parameters: one at least.
    init(_ parameters: ArraySlice<UInt8>) { rest = parameters }

    /// The next number; nil at the end, and where something else stands.
    mutating func next() -> Int? {
        guard !isAtEnd else { return nil }
        var number = 0
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where number < 10_000:
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: ";"): return number
            default: return nil
            }
        }
        isAtEnd = true
        return number
    }
}
