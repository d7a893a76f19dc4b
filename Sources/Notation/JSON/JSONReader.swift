/// Reads JSON byte by byte, as the grammar of RFC 8259 has it, and marks where each value begins and ends.
struct JSONReader {
    private let bytes: [UInt8]
    /// The first byte that is no UTF-8, or the end.
    private let end: Int
    private let depthLimit: Int
    private let isCommented: Bool
    private var position: Int
    private var found: [JSONMark] = []

    init(_ bytes: [UInt8], depth: Int, _ manner: JSONTree.Manner) {
        self.bytes = bytes
        end = JSONReader.validCount(bytes)
        depthLimit = depth
        isCommented = manner == .commented
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The marks of the whole text.
    mutating func marks() throws(JSONFault) -> [JSONMark] {
        // Of a descriptor about every tenth byte begins a value or a name.
        found.reserveCapacity(bytes.count / 10 + 1)
        try value(depth: 0)
        try skipBlanks()
        if position < bytes.count { throw fault }
        return found
    }

    private var fault: JSONFault { JSONFault(offset: min(position, max(0, bytes.count - 1))) }

    private mutating func value(depth: Int) throws(JSONFault) {
        try skipBlanks()
        guard depth < depthLimit, position < end else { throw fault }
        switch bytes[position] {
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true", .boolean)
        case UInt8(ascii: "f"): try word("false", .boolean)
        case UInt8(ascii: "n"): try word("null", .null)
        default: try number()
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) {
        let index = begin(.object)
        position += 1
        try skipBlanks()
        var mayEnd = true
        while !(mayEnd && take("}")) {
            guard position < end, bytes[position] == UInt8(ascii: "\"") else { throw fault }
            try string()
            try skipBlanks()
            guard take(":") else { throw fault }
            try value(depth: depth + 1)
            mayEnd = try endElement(of: "}")
        }
        finish(index)
    }

    private mutating func array(depth: Int) throws(JSONFault) {
        let index = begin(.array)
        position += 1
        try skipBlanks()
        var mayEnd = true
        while !(mayEnd && take("]")) {
            try value(depth: depth + 1)
            mayEnd = try endElement(of: "]")
        }
        finish(index)
    }

    /// Passes what stands after an element, and tells whether the object or array may end there.
    private mutating func endElement(of closing: Unicode.Scalar) throws(JSONFault) -> Bool {
        try skipBlanks()
        if take(",") {
            try skipBlanks()
            return isCommented
        }
        guard position < end, UInt32(bytes[position]) == closing.value else { throw fault }
        return true
    }

    private mutating func string() throws(JSONFault) {
        let index = begin(.string)
        position += 1
        while true {
            position = endOfPlainText(from: position)
            guard position < end, bytes[position] >= 0x20 else { throw fault }
            if take("\"") { return finish(index) }
            found[index].hasEscapes = true
            position += try escapedCount()
        }
    }

    /// The first byte that is no character of a text by itself.
    private func endOfPlainText(from start: Int) -> Int {
        let span = bytes.span
        var index = start
        while index < end {
            let byte = span[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            index += 1
        }
        return index
    }

    /// The bytes of what a backslash begins. One that begins nothing is the fault: it was meant as itself.
    private func escapedCount() throws(JSONFault) -> Int {
        guard position + 1 < end else { throw fault }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        case UInt8(ascii: "u"):
            guard position + 6 <= end else { throw fault }
            for byte in bytes[(position + 2)..<(position + 6)] where JSONEscapes.digit(byte) == nil {
                throw fault
            }
            return 6
        default: throw fault
        }
    }

    private mutating func number() throws(JSONFault) {
        let index = begin(.number)
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        finish(index)
    }

    private mutating func digits() throws(JSONFault) {
        let start = position
        while position < end, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
        if position == start { throw fault }
    }

    private mutating func word(_ word: String, _ kind: JSONKind) throws(JSONFault) {
        let index = begin(kind)
        for byte in word.utf8 {
            guard position < end, bytes[position] == byte else {
                // A word that is cut short is wrong where it ends; another word, where it begins.
                if isLetter { position = Int(found[index].start) }
                throw fault
            }
            position += 1
        }
        finish(index)
    }

    private var isLetter: Bool {
        position < end && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[position] | 0x20)
    }

    /// Marks the beginning of a value.
    private mutating func begin(_ kind: JSONKind) -> Int {
        found.append(JSONMark(kind, start: position))
        return found.count - 1
    }

    /// Marks the end of a value, and of all that it holds.
    private mutating func finish(_ index: Int) {
        found[index].end = UInt32(position)
        found[index].next = UInt32(found.count)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < end, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() throws(JSONFault) {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case UInt8(ascii: "/") where isCommented: try skipComment()
            default: return
            }
        }
    }

    /// Passes a comment. One that is never closed is wrong where it begins.
    private mutating func skipComment() throws(JSONFault) {
        guard position + 1 < end else { throw fault }
        var index = position + 2
        switch bytes[position + 1] {
        case UInt8(ascii: "/"):
            while index < end, bytes[index] != 0x0A { index += 1 }
            position = index
        case UInt8(ascii: "*"):
            while index + 1 < end {
                if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
                    position = index + 2
                    return
                }
                index += 1
            }
            throw fault
        default: throw fault
        }
    }

    /// How many bytes are UTF-8 before the first that are not.
    private static func validCount(_ bytes: [UInt8]) -> Int {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return bytes.count
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
