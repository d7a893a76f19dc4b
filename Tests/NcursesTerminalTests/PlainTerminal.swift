/// The least terminal that shows what a frame looks like: cells with their colours, written, wiped and moved over.
struct PlainTerminal {
    /// What is seen of a cell.
    struct Cell: Equatable, CustomStringConvertible {
        var scalar: Unicode.Scalar = " "
        var look: [String: String] = [:]
        var description: String { "\(scalar)\(look.sorted { $0.key < $1.key }.map { $0.key + $0.value })" }
    }

    let width: Int
    private(set) var cells: [Cell]
    private var row = 0
    private var column = 0
    private var look: [String: String] = [:]

    init(width: Int, height: Int) {
        self.width = width
        cells = Array(repeating: Cell(), count: width * height)
    }

    /// Whether the same is seen; a look with which nothing is written is not.
    func shows(the other: PlainTerminal) -> Bool {
        cells == other.cells && row == other.row && column == other.column
    }

    mutating func take(_ bytes: [UInt8]) {
        var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\u{1B}":
                let kind = scalars.popFirst()
                if kind == "(" {
                    _ = scalars.popFirst()
                    continue
                }
                var text = ""
                while let next = scalars.popFirst() {
                    if next.value >= 0x40 {
                        control(
                            next,
                            text.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
                        break
                    }
                    text.unicodeScalars.append(next)
                }
            case "\r": column = 0
            case "\u{8}": column -= 1
            case "\n": row = min(row + 1, cells.count / width - 1)
            default: put(scalar)
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        guard column < width else { return }
        var seen = look
        // Nothing of the text is seen of a blank, unless it is reversed.
        if scalar == " ", look["reverse"] == nil {
            seen = look.filter { ["ground", "underline"].contains($0.key) }
        }
        cells[row * width + column] = Cell(scalar: scalar, look: seen)
        column += 1
    }

    private mutating func wipe(_ count: Int) {
        for place in column..<min(width, column + count) {
            cells[row * width + place] = Cell(look: look.filter { $0.key == "ground" })
        }
    }

    private mutating func control(_ final: Unicode.Scalar, _ words: [String]) {
        let numbers = words.map { Int($0) ?? 0 }
        switch final {
        case "m": dress(numbers)
        case "H": (row, column) = ((numbers.first ?? 1) - 1, (numbers.count > 1 ? numbers[1] : 1) - 1)
        case "d": row = (numbers.first ?? 1) - 1
        case "G": column = (numbers.first ?? 1) - 1
        case "X": wipe(numbers.first ?? 1)
        case "K": wipe(width)
        default: break
        }
    }

    private mutating func dress(_ numbers: [Int]) {
        var numbers = (numbers.isEmpty ? [0] : numbers)[...]
        func colour(_ rest: inout ArraySlice<Int>) -> String {
            "\(rest.prefix(rest.first == 5 ? 2 : 4).map(String.init).joined(separator: ";"))"
        }
        while let code = numbers.popFirst() {
            switch code {
            case 0: look = [:]
            case 1: look["bold"] = "1"
            case 2: look["dim"] = "1"
            case 4: look["underline"] = "1"
            case 7: look["reverse"] = "1"
            case 22: (look["bold"], look["dim"]) = (nil, nil)
            case 24: look["underline"] = nil
            case 27: look["reverse"] = nil
            case 30...37, 90...97: look["text"] = "\(code)"
            case 40...47, 100...107: look["ground"] = "\(code)"
            case 39: look["text"] = nil
            case 49: look["ground"] = nil
            case 38, 48:
                look[code == 38 ? "text" : "ground"] = colour(&numbers)
                numbers = numbers.dropFirst(numbers.first == 5 ? 2 : 4)
            default: break
            }
        }
    }
}
