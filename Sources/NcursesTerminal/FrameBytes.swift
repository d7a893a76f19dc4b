/// What curses sends of a frame, made shorter: curses names the colours of text and of the ground again with each change
/// of either, and turns everything off between two, so that half of what it sends says what the terminal knows.
///
/// Nothing is moved: a change of colours waits until something is written that shows it. From the first sequence on that
/// is not known here, a frame is sent as it is.
nonisolated struct FrameBytes {
    /// How the terminal writes now, and how it shall.
    private var sent = TerminalLook()
    private var wanted = TerminalLook()
    /// Whether they differ in what text, or a blank, shows.
    private var owesText = false
    private var owesBlanks = false
    /// The set of characters that was chosen last.
    private var characters: UInt8?
    private var output: [UInt8] = []

    private static let escape: UInt8 = 0x1B

    /// Makes the bytes of a frame shorter. A frame begins with the look with which the one before ended.
    mutating func shorten(_ bytes: [UInt8]) -> [UInt8] {
        output = []
        output.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.first {
            switch byte {
            case FrameBytes.escape:
                if !takeSequence(&rest) { return asItIs(rest) }
            case UInt8(ascii: " "):
                if owesBlanks { settle(wanted.forBlanks(after: sent)) }
                output.append(rest.removeFirst())
            // A return, a step back and a tabulator only move; a new line may show the ground.
            case 0x08, 0x09, 0x0D: output.append(rest.removeFirst())
            default:
                if owesText { settle(wanted) }
                output.append(rest.removeFirst())
            }
        }
        if owesText { settle(wanted) }
        return output
    }

    /// Curses ends a frame with the terminal's own look.
    private mutating func asItIs(_ rest: ArraySlice<UInt8>) -> [UInt8] {
        if owesText { settle(wanted) }
        let bytes = output + rest
        self = FrameBytes()
        return bytes
    }

    /// Takes a sequence; false where it is none that is known here.
    private mutating func takeSequence(_ rest: inout ArraySlice<UInt8>) -> Bool {
        let begin = rest.startIndex
        guard rest.count > 2 else { return false }
        switch rest[begin + 1] {
        case UInt8(ascii: "["):
            guard let end = rest[(begin + 2)...].firstIndex(where: { $0 >= 0x40 }),
                takeControl(rest[(begin + 2)..<end], final: rest[end], whole: rest[...end])
            else { return false }
            rest = rest[(end + 1)...]
        case UInt8(ascii: "("):
            if characters != rest[begin + 2] { output += rest[...(begin + 2)] }
            characters = rest[begin + 2]
            rest = rest[(begin + 3)...]
        default: return false
        }
        return true
    }

    private mutating func takeControl(
        _ parameters: ArraySlice<UInt8>, final: UInt8, whole: ArraySlice<UInt8>
    ) -> Bool {
        switch final {
        case UInt8(ascii: "m"):
            var look = wanted
            guard look.take(parameters) else { return false }
            wanted = look
            compare()
            return true
        // Where the cursor goes.
        case UInt8(ascii: "A")...UInt8(ascii: "H"), UInt8(ascii: "d"): break
        // What is wiped takes the ground.
        case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"):
            if owesBlanks { settle(wanted.forBlanks(after: sent)) }
        default:
            if owesText { settle(wanted) }
        }
        output += whole
        return true
    }

    /// Sends what the terminal does not know of a look.
    private mutating func settle(_ look: TerminalLook) {
        look.write(after: sent, into: &output)
        sent = look
        compare()
    }

    private mutating func compare() {
        owesText = sent != wanted
        owesBlanks = owesText && wanted.forBlanks(after: sent) != sent
    }
}
