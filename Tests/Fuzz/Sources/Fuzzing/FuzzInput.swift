/// The bytes of one input, the first of them taken as choices.
///
/// A choice is one byte, counted from the digit `0` on, so that an input can be written with an editor.
public struct FuzzInput {
    /// What is left.
    public private(set) var rest: ArraySlice<UInt8>

    /// Begins with all bytes.
    public init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// A number from 0 up to a bound; 0 when nothing is left.
    public mutating func number(below bound: Int) -> Int {
        guard let byte = rest.popFirst() else { return 0 }
        return Int(byte &- UInt8(ascii: "0")) % bound
    }

    /// One of some values, which must not be none.
    public mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }

    /// The bytes before the next line feed, which goes with them.
    public mutating func line() -> ArraySlice<UInt8> {
        let line = rest.prefix { $0 != 10 }
        rest = rest.dropFirst(line.count + 1)
        return line
    }
}
