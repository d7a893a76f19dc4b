internal import CNcurses
internal import Canvas
import Notation

/// Makes events of the bytes and keys that a terminal sends.
///
/// ncurses has already put together the keys that terminfo knows. Those that every terminal after the VT100
/// sends are known here as well, for a terminal that is in another mode than its entry says. Other sequences,
/// such as an answer that nobody waits for any more, are left out: they must not be typed into the board.
/// Bytes come in batches; a batch is all that has arrived when the board looks.
nonisolated struct InputDecoder {
    /// Where in a sequence of bytes the input stands.
    private enum State {
        case ground
        /// After Escape.
        case escape
        /// After Escape and a byte that may begin a sequence or may have been typed.
        case opened(UInt8)
        /// In a control sequence (`ESC [`), before its last byte.
        case control
        /// In a string (`ESC ]`, `ESC P`), with the number of batches that ended in it.
        case string(batches: Int)
        /// In a string, after Escape.
        case stringEscape
        case paste
    }

    /// The longest paste that is taken, in bytes; the rest is left out.
    static let pasteLimit = 1 << 20
    /// The most scalars that are joined in a typed cluster. Nothing that is typed needs more.
    private static let clusterLimit = 8

    private var state = State.ground
    private var scalars = ScalarDecoder()
    private var pasted: [UInt8] = []
    /// What the sequence that the input stands in has said so far; no more than an answer is long.
    private var told: [UInt8] = []
    /// What the terminal has answered.
    private var answers: [TerminalAnswer] = []
    private var events: [TerminalEvent] = []
    /// How many of the events are of batches before this one.
    private var settled = 0

    /// Whether a paste has begun and not ended.
    var isPasting: Bool { if case .paste = state { true } else { false } }

    /// The events made so far, which are then forgotten.
    mutating func takeEvents() -> [TerminalEvent] {
        defer {
            events.removeAll()
            settled = 0
        }
        return events
    }

    /// The answers that have come so far, which are then forgotten.
    mutating func takeAnswers() -> [TerminalAnswer] {
        defer { answers.removeAll() }
        return answers
    }

    /// Takes a byte (0 to 255) or one of the keys of the shim.
    mutating func take(_ code: Int) {
        if isPasting {
            takePasted(code)
        } else if let byte = UInt8(exactly: code) {
            take(byte: byte)
        } else {
            flush()
            scalars.reset()
            if code == RB_KEY_PASTE_BEGIN {
                state = .paste
            } else if let key = Key(code: code) {
                events.append(.key(key))
            }
        }
    }

    /// Says that nothing more has arrived: an Escape that stands at the end was typed.
    mutating func endBatch() {
        switch state {
        case .escape, .opened: flush()
        // The rest of an answer may be on its way; a second pause says that it is not.
        case .string(let batches): state = batches > 0 ? .ground : .string(batches: batches + 1)
        case .stringEscape: state = .string(batches: 1)
        case .ground, .control, .paste: break
        }
        settled = events.count
    }

    /// Ends a paste, as its closing mark does.
    mutating func endPaste() {
        guard isPasting else { return }
        state = .ground
        let text = String(decoding: pasted, as: UTF8.self).substituting("\r\n", by: "\n")
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                kept.append("\n")
            } else if scalar == "\n" || scalar == "\t" || !isControl(scalar) {
                kept.append(scalar)
            }
        }
        pasted = []
        if !kept.isEmpty { events.append(.pasted(String(kept))) }
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    private mutating func takePasted(_ code: Int) {
        if code == RB_KEY_PASTE_END {
            endPaste()
        } else if let byte = UInt8(exactly: code), pasted.count < Self.pasteLimit {
            pasted.append(byte)
        }
    }

    /// Gives up a sequence that has not gone far enough to be one: its bytes were typed.
    private mutating func flush() {
        let given = state
        state = .ground
        switch given {
        case .escape: events.append(.key(.escape))
        case .opened(let byte):
            events.append(.key(.escape))
            type(byte)
        case .ground, .control, .string, .stringEscape, .paste: break
        }
    }
}

nonisolated extension InputDecoder {
    private mutating func take(byte: UInt8) {
        switch state {
        case .ground, .paste:
            if byte == 0x1B { state = .escape } else { type(byte) }
        case .escape: takeAfterEscape(byte)
        case .opened(let first): takeAfterOpening(first, byte)
        case .control: takeInControl(byte)
        case .string(let batches):
            switch byte {
            case 0x07: endString()
            case 0x1B: state = .stringEscape
            default:
                state = .string(batches: batches)
                tell(byte)
            }
        case .stringEscape:
            if byte == UInt8(ascii: "\\") {
                endString()
            } else {
                state = .escape
                take(byte: byte)
            }
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "O"):
            state = .opened(byte)
        case 0x1B: events.append(.key(.escape))
        // Alt and a digit: nobody types Escape and a digit so fast.
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            state = .ground
            events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
        default:
            flush()
            type(byte)
        }
    }

    private mutating func takeAfterOpening(_ first: UInt8, _ byte: UInt8) {
        let isDigit = (0x30...0x39).contains(byte)
        switch first {
        case UInt8(ascii: "["):
            state = .control
            told.removeAll(keepingCapacity: true)
            takeInControl(byte)
        case UInt8(ascii: "O") where (0x40...0x7E).contains(byte):
            state = .ground
            if let key = Key(keypad: byte) { events.append(.key(key)) }
        case UInt8(ascii: "]") where isDigit,
            UInt8(ascii: "P") where isDigit || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "!"):
            state = .string(batches: 0)
            told = [first, byte]
        default:
            flush()
            take(byte: byte)
        }
    }

    private mutating func takeInControl(_ byte: UInt8) {
        switch byte {
        case 0x20...0x3F: tell(byte)
        case 0x40...0x7E:
            state = .ground
            if let key = Key(control: told, end: byte) {
                events.append(.key(key))
            } else if let answer = TerminalAnswer(control: told, end: byte) {
                answers.append(answer)
            }
        default:
            state = .ground
            take(byte: byte)
        }
    }

    /// Keeps a byte of a sequence, up to the length of an answer.
    private mutating func tell(_ byte: UInt8) {
        if told.count < TerminalAnswer.lengthLimit { told.append(byte) }
    }

    private mutating func endString() {
        state = .ground
        if let answer = TerminalAnswer(string: told) { answers.append(answer) }
    }

    /// Takes a byte of text or of a control character.
    private mutating func type(_ byte: UInt8) {
        guard let scalar = scalars.take(byte) else { return }
        if let key = Key(control: scalar) {
            events.append(.key(key))
        } else if CleanText.isAllowed(scalar) {
            join(scalar)
        }
    }

    /// Adds a scalar to the cluster typed just before, or begins one. Vietnamese letters may come as a
    /// base and its marks.
    private mutating func join(_ scalar: Unicode.Scalar) {
        guard events.count > settled, case .key(.character(let last)) = events.last else {
            events.append(.key(.character(Character(scalar))))
            return
        }
        var text = String(last)
        text.unicodeScalars.append(scalar)
        if text.count > 1 {
            events.append(.key(.character(Character(scalar))))
        } else if last.unicodeScalars.count < Self.clusterLimit, let joined = text.first {
            events[events.count - 1] = .key(.character(joined))
        }
    }
}
