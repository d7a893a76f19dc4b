/// Colours and attributes with which a terminal writes, as the sequence `SGR` of ECMA-48 sets them.
nonisolated struct TerminalLook: Equatable {
    /// The colour of text.
    var foreground = TerminalColour.usual
    /// The colour of the ground.
    var background = TerminalColour.usual
    /// The attributes that are on, by their codes: bit 1 is bold.
    var attributes: UInt16 = 0

    /// Takes what one sequence says; false where it says something that is not known here.
    mutating func take(_ numbers: SequenceNumbers) -> Bool {
        var numbers = numbers
        repeat {
            guard let code = numbers.next(), take(code, &numbers) else { return false }
        } while !numbers.isAtEnd
        return true
    }

    private mutating func take(_ code: Int, _ numbers: inout SequenceNumbers) -> Bool {
        switch code {
        case 0: self = TerminalLook()
        case 1...9: attributes |= 1 << UInt16(code)
        case 22...25, 27...29: attributes &= ~TerminalLook.ended(by: code)
        case 30...37, 90...97: foreground = TerminalColour(code: code)
        case 40...47, 100...107: background = TerminalColour(code: code)
        case 39: foreground = .usual
        case 49: background = .usual
        case 38, 48:
            guard let colour = TerminalColour(&numbers) else { return false }
            if code == 38 { foreground = colour } else { background = colour }
        default: return false
        }
        return true
    }

    /// Writes the sequence that leads from another look to this one, where attributes may end alone or not.
    func write(after other: TerminalLook, endingAlone: Bool, into output: inout [UInt8]) {
        let begin = output.beginSequence()
        var before = other
        let over = other.attributes & ~attributes
        if self == TerminalLook() {
            // Nothing at all turns everything off.
            before = self
        } else if over != 0, endingAlone, keepsSomething(of: other), let code = TerminalLook.end(of: over) {
            output.add(code, toSequenceAt: begin)
            before.attributes &= ~TerminalLook.ended(by: code)
        } else if over != 0 {
            output.add(0, toSequenceAt: begin)
            before = TerminalLook()
        }
        write(toSequenceAt: begin, of: &output, after: before)
        output.append(UInt8(ascii: "m"))
    }

    /// Adds what another look lacks, which has no attribute too many, to the sequence whose codes begin at a place.
    private func write(toSequenceAt begin: Int, of output: inout [UInt8], after before: TerminalLook) {
        let more = attributes & ~before.attributes
        if more != 0 {
            for code in 1...9 where more >> UInt16(code) & 1 == 1 { output.add(code, toSequenceAt: begin) }
        }
        if foreground != before.foreground { foreground.write(for: 38, toSequenceAt: begin, of: &output) }
        if background != before.background { background.write(for: 48, toSequenceAt: begin, of: &output) }
    }

    /// Whether something of another look would have to be said again after everything was turned off.
    private func keepsSomething(of other: TerminalLook) -> Bool {
        attributes & other.attributes != 0 || (foreground == other.foreground && foreground != .usual)
            || (background == other.background && background != .usual)
    }

    /// The code that ends an attribute alone; nil for several, and for others than bold, underlined and reversed.
    private static func end(of attributes: UInt16) -> Int? {
        switch attributes {
        case 1 << 1: 22
        case 1 << 4: 24
        case 1 << 7: 27
        default: nil
        }
    }

    /// The attributes that a code ends: 22 is neither bold nor dim.
    private static func ended(by code: Int) -> UInt16 { code == 22 ? 0b110 : 1 << UInt16(code - 20) }

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
