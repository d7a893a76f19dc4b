/// What curses sends of a frame, made shorter: curses names the colours of text and of the ground again with each change
/// of either, and turns everything off between two, so that half of what it sends says what the terminal knows.
///
/// Nothing is moved: a change of colours waits until something is written that shows it, into the next frame where need
/// be. From the first sequence on that is not known here, a frame is sent as it is.
nonisolated struct FrameBytes {
    /// Whether the terminal knows how to turn off each attribute alone.
    private let endsAttributesAlone: Bool
    /// How the terminal writes now, and how it shall.
    private var sent = TerminalLook()
    private var wanted = TerminalLook()
    /// Whether they differ in what text, or a blank, shows.
    private var owesText = false
    private var owesBlanks = false
    /// The set of characters that was chosen last.
    private var characters: UInt8?
    private var moves: CursorMoves
    private var output: [UInt8] = []

    private static let escape: UInt8 = 0x1B

    /// The bytes of a terminal in its own look, by what it can.
    init(endsAttributesAlone: Bool = true, movesInRow: Bool = true) {
        self.endsAttributesAlone = endsAttributesAlone
        moves = CursorMoves(inRow: movesInRow)
    }

    /// Begins again with the terminal's own look.
    mutating func forget() {
        self = FrameBytes(endsAttributesAlone: endsAttributesAlone, movesInRow: moves.inRow)
    }

    /// Makes the bytes of a frame shorter. A frame begins with the look with which the one before ended, and where the
    /// cursor was left.
    mutating func shorten(_ bytes: [UInt8]) -> [UInt8] {
        output = []
        output.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case FrameBytes.escape:
                guard let end = takeSequence(of: bytes, at: place) else { return asItIs(bytes[place...]) }
                place = end
            case UInt8(ascii: " "): place = takeBlanks(of: bytes, at: place)
            default: place = takeText(of: bytes, at: place)
            }
        }
        return output
    }

    /// Curses ends a frame with the terminal's own look.
    private mutating func asItIs(_ rest: ArraySlice<UInt8>) -> [UInt8] {
        if owesText { settle(wanted) }
        let bytes = output + rest
        forget()
        return bytes
    }

    /// Takes blanks, and gives where they end.
    private mutating func takeBlanks(of bytes: [UInt8], at begin: Int) -> Int {
        let end = bytes[begin...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
        if owesBlanks {
            // The look of text that follows at once is named with the ground.
            let isBeforeText = end < bytes.count && bytes[end] > UInt8(ascii: " ")
            settle(isBeforeText ? wanted : wanted.forBlanks(after: sent))
        }
        for _ in begin..<end { output.append(UInt8(ascii: " ")) }
        return end
    }

    /// Takes what is neither blank nor sequence, and gives where it ends.
    private mutating func takeText(of bytes: [UInt8], at begin: Int) -> Int {
        var end = begin
        while end < bytes.count, bytes[end] > UInt8(ascii: " ") { end += 1 }
        if end == begin {
            takeControl(bytes[begin])
            return begin + 1
        }
        if owesText { settle(wanted) }
        output += bytes[begin..<end]
        return end
    }

    private mutating func takeControl(_ byte: UInt8) {
        switch byte {
        // A return, a step back and a tabulator only move, within the row.
        case 0x08, 0x09, 0x0D: break
        // A new line may show the ground.
        default:
            if owesText { settle(wanted) }
            moves.forget()
        }
        output.append(byte)
    }

    /// Takes a sequence, and gives where it ends; nil where it is none that is known here.
    private mutating func takeSequence(of bytes: [UInt8], at begin: Int) -> Int? {
        guard begin + 2 < bytes.count else { return nil }
        switch bytes[begin + 1] {
        case UInt8(ascii: "["):
            guard let last = bytes[(begin + 2)...].firstIndex(where: { $0 >= 0x40 }),
                takeControl(SequenceNumbers(of: bytes, begin + 2..<last), whole: bytes[begin...last])
            else { return nil }
            return last + 1
        case UInt8(ascii: "("):
            if characters != bytes[begin + 2] { output += bytes[begin...(begin + 2)] }
            characters = bytes[begin + 2]
            return begin + 3
        default: return nil
        }
    }

    private mutating func takeControl(_ numbers: SequenceNumbers, whole: ArraySlice<UInt8>) -> Bool {
        let final = whole[whole.endIndex - 1]
        switch final {
        case UInt8(ascii: "m"):
            var look = wanted
            guard look.take(numbers) else { return false }
            wanted = look
            compare()
            return true
        case UInt8(ascii: "A")...UInt8(ascii: "H"), UInt8(ascii: "d"):
            moves.write(whole, numbers, into: &output)
            return true
        // What is wiped takes the ground.
        case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"):
            if owesBlanks { settle(wanted.forBlanks(after: sent)) }
        default:
            if owesText { settle(wanted) }
            moves.forget()
        }
        output += whole
        return true
    }

    /// Sends what the terminal does not know of a look.
    private mutating func settle(_ look: TerminalLook) {
        look.write(after: sent, endingAlone: endsAttributesAlone, into: &output)
        sent = look
        compare()
    }

    private mutating func compare() {
        owesText = sent != wanted
        owesBlanks = owesText && wanted.forBlanks(after: sent) != sent
    }
}
