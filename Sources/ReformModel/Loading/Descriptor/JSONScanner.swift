/// Finds in the bytes of a JSON text where it stops being JSON, and where a value stands. `JSONDecoder`
/// tells neither by line and column, and is less strict.
struct JSONScanner {
    private let bytes: [UInt8]
    private var position: Int
    private var found: Range<Int>?

    private struct Fault: Error {}

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The byte from which on the text is not JSON (RFC 8259), or nil when all of it is.
    static func fault(in bytes: [UInt8]) -> Int? {
        var scanner = JSONScanner(bytes)
        do {
            try scanner.value(looking: nil, depth: 0)
            scanner.skipBlanks()
            return scanner.position < bytes.count ? scanner.position : nil
        } catch {
            return min(scanner.position, max(0, bytes.count - 1))
        }
    }

    /// The bytes of the value that the keys lead to, or of the nearest one around it that is there.
    static func range(of path: [String], in bytes: [UInt8]) -> Range<Int>? {
        var scanner = JSONScanner(bytes)
        try? scanner.value(looking: path[...], depth: 0)
        if scanner.found == nil, !path.isEmpty { return range(of: path.dropLast(), in: bytes) }
        return scanner.found
    }

    private mutating func value(looking path: ArraySlice<String>?, depth: Int) throws {
        skipBlanks()
        guard depth < LoadLimits.descriptorDepth, position < bytes.count else { throw Fault() }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "{"): try object(looking: path, depth: depth)
        case UInt8(ascii: "["): try array(looking: path, depth: depth)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
        if let path, path.isEmpty, found == nil { found = start..<position }
    }

    private mutating func object(looking path: ArraySlice<String>?, depth: Int) throws {
        position += 1
        skipBlanks()
        if take("}") { return }
        while true {
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw Fault() }
            let start = position + 1
            try string()
            let isWanted = path?.first.map { bytes[start..<(position - 1)].elementsEqual($0.utf8) } ?? false
            skipBlanks()
            guard take(":") else { throw Fault() }
            try value(looking: isWanted ? path?.dropFirst() : nil, depth: depth + 1)
            skipBlanks()
            if take("}") { return }
            guard take(",") else { throw Fault() }
        }
    }

    private mutating func array(looking path: ArraySlice<String>?, depth: Int) throws {
        position += 1
        skipBlanks()
        if take("]") { return }
        var index = 0
        while true {
            let isWanted = path?.first == String(index)
            try value(looking: isWanted ? path?.dropFirst() : nil, depth: depth + 1)
            index += 1
            skipBlanks()
            if take("]") { return }
            guard take(",") else { throw Fault() }
        }
    }

    private mutating func string() throws {
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"):
                guard position + 1 < bytes.count, "\"\\/bfnrtu".utf8.contains(bytes[position + 1]) else {
                    throw Fault()
                }
                position += 2
            case 0..<0x20: throw Fault()
            default: position += 1
            }
        }
        throw Fault()
    }

    private mutating func number() throws {
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
    }

    private mutating func digits() throws {
        let start = position
        while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
        if position == start { throw Fault() }
    }

    private mutating func word(_ word: StaticString) throws {
        for byte in word.description.utf8 {
            guard position < bytes.count, bytes[position] == byte else { throw Fault() }
            position += 1
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }
}
