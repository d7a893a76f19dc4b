/// A colour as a sequence names it: in one number, for two are compared with each change of look.
nonisolated struct TerminalColour: Equatable {
    /// What kind it is, in the highest byte, and its codes.
    private let bits: UInt32

    private enum Kind {
        static let code: UInt32 = 1 << 24
        static let indexed: UInt32 = 2 << 24
        static let direct: UInt32 = 3 << 24
    }

    /// The terminal's own.
    static let usual = TerminalColour(bits: 0)

    private init(bits: UInt32) { self.bits = bits }

    /// By a code: 30 to 37 and 90 to 97 for text, ten more for the ground.
    init(code: Int) { bits = Kind.code | UInt32(code) }

    /// By what stands behind 38 and 48: `5;N` or `2;R;G;B`; nil where something else does.
    init?(_ numbers: inout SequenceNumbers) {
        switch numbers.next() {
        case 5:
            guard let number = TerminalColour.byte(&numbers) else { return nil }
            bits = Kind.indexed | number
        case 2:
            guard let red = TerminalColour.byte(&numbers), let green = TerminalColour.byte(&numbers),
                let blue = TerminalColour.byte(&numbers)
            else { return nil }
            bits = Kind.direct | red << 16 | green << 8 | blue
        default: return nil
        }
    }

    private static func byte(_ numbers: inout SequenceNumbers) -> UInt32? {
        numbers.next().flatMap { $0 < 256 ? UInt32($0) : nil }
    }

    /// Adds the colour to the sequence whose codes begin at a place; 38 is for text, 48 for the ground.
    func write(for purpose: Int, toSequenceAt begin: Int, of output: inout [UInt8]) {
        let codes = Int(bits & 0xFF_FFFF)
        switch bits & 0xFF00_0000 {
        case Kind.code: output.add(codes, toSequenceAt: begin)
        case Kind.indexed:
            output.add(purpose, toSequenceAt: begin)
            output.add(5, toSequenceAt: begin)
            output.add(codes, toSequenceAt: begin)
        case Kind.direct:
            for code in [purpose, 2, codes >> 16, codes >> 8 & 0xFF, codes & 0xFF] {
                output.add(code, toSequenceAt: begin)
            }
        default: output.add(purpose + 1, toSequenceAt: begin)
        }
    }
}
