internal import Canvas

/// What a terminal answers to a question.
nonisolated enum TerminalAnswer: Hashable {
    /// The colour that its text stands on.
    case ground(TerminalGround)
    /// It takes a frame as one.
    case synchronises
    /// What kind it is: the answer to the last question.
    case last

    /// The most bytes of an answer that are looked at.
    static let lengthLimit = 64

    /// The answer in a string (`ESC ]`): `]11;rgb:RRRR/GGGG/BBBB`, each channel of one to four digits.
    init?(string bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("]11;"), let start = text.firstIndex(of: ":") else { return nil }
        let kind = text[text.index(text.startIndex, offsetBy: 4)..<start]
        let channels = text[text.index(after: start)...].split(separator: "/").map(Self.channel)
        guard kind == "rgb" && channels.count == 3 || kind == "rgba" && channels.count == 4,
            let red = channels[0], let green = channels[1], let blue = channels[2]
        else { return nil }
        self = .ground(TerminalGround(RGB(red, green, blue)))
    }

    /// The answer in a control sequence (`ESC [`): `?2026;1$y`, or `?62;4c`.
    init?(control bytes: [UInt8], end: UInt8) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch end {
        case UInt8(ascii: "c") where text.hasPrefix("?"): self = .last
        // 1 and 2: on or off now, 3: always on. 0 is unknown, 4 always off.
        case UInt8(ascii: "y") where ["?2026;1$", "?2026;2$", "?2026;3$"].contains(text): self = .synchronises
        default: return nil
        }
    }

    /// A channel of 0 to 255, from hexadecimal digits that stand for a share of the largest number they can.
    private static func channel(_ digits: Substring) -> UInt8? {
        guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        let most = UInt32(1) << (4 * UInt32(digits.utf8.count)) - 1
        return UInt8((value * 255 + most / 2) / most)
    }
}
