/// Reads JSON (RFC 8259) as people write it into a settings file: with comments (`//` to the end of the line,
/// `/* */`) and with a comma after the last element. Each value keeps its bytes, so that what is wrong with it
/// can be pointed at.
struct SettingsScanner {
    /// The byte from which on the text cannot be read.
    struct Fault: Error {
        let offset: Int
    }

    /// How deep values may be nested; settings need three.
    static let depthLimit = 16

    private let bytes: [UInt8]
    private var position: Int

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The value that a text is.
    static func value(of bytes: [UInt8]) throws(Fault) -> SettingValue {
        var scanner = SettingsScanner(bytes)
        let value = try scanner.value(depth: 0)
        try scanner.skipBlanks()
        if scanner.position < bytes.count { throw scanner.fault }
        return value
    }

    private var fault: Fault { Fault(offset: min(position, max(0, bytes.count - 1))) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func value(depth: Int) throws(Fault) -> SettingValue {
        try skipBlanks()
        guard depth < SettingsScanner.depthLimit, let next else { throw fault }
        let start = position
        let content: SettingValue.Content
        switch next {
        case UInt8(ascii: "{"): content = .object(try members(depth: depth))
        case UInt8(ascii: "["): content = .list(try elements(depth: depth))
        case UInt8(ascii: "\""): content = .text(try text())
        case UInt8(ascii: "t"): content = .flag(try word("true", true))
        case UInt8(ascii: "f"): content = .flag(try word("false", false))
        case UInt8(ascii: "n"): content = try word("null", .nothing)
        default: content = .number(try number())
        }
        return SettingValue(content: content, range: start..<position)
    }

    private mutating func members(depth: Int) throws(Fault) -> [SettingMember] {
        var members: [SettingMember] = []
        position += 1
        while true {
            try skipBlanks()
            if take("}") { return members }
            guard next == UInt8(ascii: "\"") else { throw fault }
            let start = position
            let name = try text()
            let range = start..<position
            try skipBlanks()
            guard take(":") else { throw fault }
            members.append(SettingMember(name: name, nameRange: range, value: try value(depth: depth + 1)))
            try skipBlanks()
            if !take(","), next != UInt8(ascii: "}") { throw fault }
        }
    }

    private mutating func elements(depth: Int) throws(Fault) -> [SettingValue] {
        var elements: [SettingValue] = []
        position += 1
        while true {
            try skipBlanks()
            if take("]") { return elements }
            elements.append(try value(depth: depth + 1))
            try skipBlanks()
            if !take(","), next != UInt8(ascii: "]") { throw fault }
        }
    }

    private mutating func text() throws(Fault) -> String {
        position += 1
        var content: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"): content += try escaped().utf8
            case 0..<0x20: throw fault
            default:
                content.append(byte)
                position += 1
            }
        }
        throw fault
    }

    private mutating func escaped() throws(Fault) -> String {
        position += 1
        guard let byte = next else { throw fault }
        let plain: [UInt8: Unicode.Scalar] = [
            UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
            UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
            UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        ]
        if let scalar = plain[byte] {
            position += 1
            return String(Character(scalar))
        }
        guard byte == UInt8(ascii: "u") else { throw fault }
        var units = [try unit()]
        if UTF16.isLeadSurrogate(units[0]), next == UInt8(ascii: "\\") {
            position += 1
            guard next == UInt8(ascii: "u") else { throw fault }
            units.append(try unit())
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Four hexadecimal digits after `u`.
    private mutating func unit() throws(Fault) -> UInt16 {
        position += 1
        guard position + 4 <= bytes.count else { throw fault }
        let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
        guard !digits.hasPrefix("+"), !digits.hasPrefix("-"), let unit = UInt16(digits, radix: 16) else {
            throw fault
        }
        position += 4
        return unit
    }

    private mutating func number() throws(Fault) -> Double {
        let start = position
        while let byte = next, "+-.0123456789eE".utf8.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "."),
            let number = Double(text), number.isFinite
        else {
            position = start
            throw fault
        }
        return number
    }

    private mutating func word<Value>(_ word: StaticString, _ value: Value) throws(Fault) -> Value {
        let start = position
        for byte in word.description.utf8 {
            guard next == byte else {
                position = start
                throw fault
            }
            position += 1
        }
        return value
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let next, UInt32(next) == character.value else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() throws(Fault) {
        while let next {
            switch next {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case UInt8(ascii: "/"): try skipComment()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(Fault) {
        let start = position
        position += 1
        if take("/") {
            while let next, next != 0x0A { position += 1 }
        } else if take("*") {
            while position + 1 < bytes.count {
                if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
                    position += 2
                    return
                }
                position += 1
            }
            // It is never closed: that is where it begins.
            position = start
            throw fault
        } else {
            position = start
            throw fault
        }
    }
}
