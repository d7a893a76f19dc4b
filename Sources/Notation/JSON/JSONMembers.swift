/// A member of an object: a name and a value.
public struct JSONMember: Sendable {
    /// Where the name stands.
    public let nameNode: JSONNode
    /// The value.
    public let value: JSONNode

    /// The name; nil when it has half a pair of surrogates.
    public var name: String? { nameNode.string }

    /// Whether this is the name.
    public func isNamed(_ name: String) -> Bool { nameNode.says(name) }
}

/// The members of an object in order. A name may stand there twice.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private let text: JSONText
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
        text = node.text
        index = node.index + 1
        end = node.kind == .object ? Int(node.mark.next) : index
    }

    /// The next one.
    public mutating func next() -> JSONMember? {
        guard index < end else { return nil }
        let member = JSONMember(nameNode: JSONNode(text, index), value: JSONNode(text, index + 1))
        index = Int(text.marks[index + 1].next)
        return member
    }
}

/// The elements of an array.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private let text: JSONText
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
        text = node.text
        index = node.index + 1
        end = node.kind == .array ? Int(node.mark.next) : index
    }

    /// The next one.
    public mutating func next() -> JSONNode? {
        guard index < end else { return nil }
        let node = JSONNode(text, index)
        index = Int(text.marks[index].next)
        return node
    }
}

extension JSONNode {
    /// The members that it has; none when it is no object.
    public var members: JSONMembers { JSONMembers(self) }

    /// The elements that it has; none when it is no array.
    public var elements: JSONElements { JSONElements(self) }

    /// The value of the first member of a name; nil when it has none.
    public func member(_ name: String) -> JSONNode? {
        for member in members where member.isNamed(name) { return member.value }
        return nil
    }

    /// An element by its place, from 0.
    public func element(_ place: Int) -> JSONNode? {
        for (index, element) in elements.enumerated() where index == place { return element }
        return nil
    }
}
