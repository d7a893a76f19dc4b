/// A JSON text (RFC 8259) that was read: its values in the order in which they stand, each with its bytes.
///
/// Nothing is made of a value before it is asked for. What a program does not know costs it no more than
/// being passed over, and whatever is wrong with a value can be pointed at.
public final class JSONTree: Sendable {
    /// How a text may be written.
    public enum Manner: Sendable {
        /// As the standard has it.
        case strict
        /// As people write it into a file of their own: with comments (`//` to the end of the line, `/* */`),
        /// and with a comma after the last element.
        case commented
    }

    /// The bytes, which are valid UTF-8. They may begin with a byte order mark.
    public let bytes: [UInt8]
    /// The values and the names of members: an object is followed by its members, each a name and its value,
    /// an array by its elements.
    let marks: [JSONMark]

    /// Reads a text.
    ///
    /// - Parameter depth: how many levels of nesting are read.
    /// - Throws: where it stops being JSON.
    public init(_ bytes: [UInt8], depth: Int, _ manner: Manner = .strict) throws(JSONFault) {
        var reader = JSONReader(bytes, depth: depth, manner)
        marks = try reader.marks()
        self.bytes = bytes
    }

    /// The value that the text is.
    public var root: JSONNode { JSONNode(self, 0) }

    /// The bytes between the quotes of a text.
    func inner(_ mark: JSONMark) -> ArraySlice<UInt8> { bytes[(Int(mark.start) + 1)..<(Int(mark.end) - 1)] }

    /// Where among the marks the value of the first member of a name stands; nil where there is none.
    func value(of name: Span<UInt8>, in object: Int) -> Int? {
        guard marks[object].kind == .object else { return nil }
        let end = Int(marks[object].next)
        var place = object + 1
        while place < end {
            if says(name, at: place) { return place + 1 }
            place = Int(marks[place + 1].next)
        }
        return nil
    }

    /// Whether a mark is a text that says this. Asked for each name of each object, so without a `String`.
    func says(_ word: Span<UInt8>, at index: Int) -> Bool {
        let mark = marks[index]
        if mark.hasEscapes {
            guard let said = JSONEscapes.text(inner(mark)), said.utf8.count == word.count else {
                return false
            }
            return JSONTree.isSame(Array(said.utf8), 0, word)
        }
        return mark.kind == .string && Int(mark.end - mark.start) == word.count + 2
            && JSONTree.isSame(bytes, Int(mark.start) + 1, word)
    }

    /// Whether a word is what the bytes hold from a place on, which are at least as many.
    private static func isSame(_ bytes: [UInt8], _ start: Int, _ word: Span<UInt8>) -> Bool {
        for index in word.indices where bytes[start + index] != word[index] { return false }
        return true
    }
}

/// Where a text stops being JSON.
public struct JSONFault: Error, Sendable, Equatable {
    /// The byte from which on it cannot be read; the last one where something is missing at the end, and 0 in
    /// an empty text.
    public let offset: Int
}
