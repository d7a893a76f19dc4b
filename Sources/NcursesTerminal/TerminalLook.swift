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

    /// Writes the sequence that leads from another look to this one.
    func write(after other: TerminalLook, into output: inout [UInt8]) {
        let begin = output.beginSequence()
        var before = other
        // What turns one attribute off is not the same everywhere; what turns everything off is.
        if before.attributes & ~attributes != 0 {
            output.add(0, toSequenceAt: begin)
            before = TerminalLook()
        }
        let more = attributes & ~before.attributes
        if more != 0 {
            for code in 1...9 where more >> UInt16(code) & 1 == 1 { output.add(code, toSequenceAt: begin) }
        }
        if foreground != before.foreground { output.add(foreground, for: 38, toSequenceAt: begin) }
        if background != before.background { output.add(background, for: 48, toSequenceAt: begin) }
        output.append(UInt8(ascii: "m"))
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
