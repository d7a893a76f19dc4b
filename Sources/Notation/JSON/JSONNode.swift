/// A value in a JSON text.
public struct JSONNode: Sendable, Equatable {
    /// The text that it stands in, as it was read.
    public let tree: JSONTree
    let index: Int

    init(_ tree: JSONTree, _ index: Int) {
        self.tree = tree
        self.index = index
    }

    /// Whether two are the same value in the same place.
    public static func == (one: JSONNode, other: JSONNode) -> Bool {
        one.tree === other.tree && one.index == other.index
    }

    var mark: JSONMark { tree.marks[index] }

    /// What it is.
    public var kind: JSONKind { mark.kind }
    /// The bytes at which it stands, with its quotes or brackets.
    public var range: Range<Int> { mark.range }
    /// Whether it is `null`.
    public var isNull: Bool { kind == .null }

    /// The text that it is; nil when it is none, or one of half a pair of surrogates.
    public var string: String? {
        let mark = self.mark
        guard mark.kind == .string else { return nil }
        let inner = tree.inner(mark)
        return mark.hasEscapes ? JSONEscapes.text(inner) : String(decoding: inner, as: UTF8.self)
    }

    /// The truth that it is.
    public var boolean: Bool? {
        let mark = self.mark
        return mark.kind == .boolean ? tree.bytes[mark.range.lowerBound] == UInt8(ascii: "t") : nil
    }

    /// The number that it is, as it is written.
    public var numberText: String? {
        let mark = self.mark
        return mark.kind == .number ? String(decoding: tree.bytes[mark.range], as: UTF8.self) : nil
    }

    /// The number that it is; nil when it is none, or one too great for any machine.
    public var number: Double? {
        guard let number = numberText.flatMap(Double.init), number.isFinite else { return nil }
        return number
    }

    /// The whole number that it is, however it is written.
    public var wholeNumber: Int? {
        guard let written = numberText else { return nil }
        return Int(written) ?? number.flatMap(Int.init(exactly:))
    }
}
