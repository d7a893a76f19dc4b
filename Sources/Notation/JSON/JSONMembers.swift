/// A member of an object: a name and a value.
public struct JSONMember: Sendable {
    /// Where the name stands.
    public let nameNode: JSONNode
    /// The value.
    public let value: JSONNode

    /// The name; nil when it has half a pair of surrogates.
    public var name: String? { nameNode.string }

    /// Whether this is the name.
    public func isNamed(_ name: String) -> Bool { nameNode.tree.says(name.utf8.span, at: nameNode.index) }
}

/// The members of an object in order. A name may stand there twice.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private let tree: JSONTree
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
        tree = node.tree
        index = node.index + 1
        end = node.kind == .object ? Int(node.mark.next) : index
    }

    /// The next one.
    public mutating func next() -> JSONMember? {
        guard index < end else { return nil }
        let member = JSONMember(nameNode: JSONNode(tree, index), value: JSONNode(tree, index + 1))
        index = Int(tree.marks[index + 1].next)
        return member
    }
}

/// The elements of an array.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private let tree: JSONTree
    private var index: Int
    private let end: Int

    init(_ node: JSONNode) {
        tree = node.tree
        index = node.index + 1
        end = node.kind == .array ? Int(node.mark.next) : index
    }

    /// The next one.
    public mutating func next() -> JSONNode? {
        guard index < end else { return nil }
        let node = JSONNode(tree, index)
        index = Int(tree.marks[index].next)
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
        guard kind == .object else { return nil }
        let word = name.utf8.span
        var place = index + 1
        let end = Int(mark.next)
        while place < end {
            if tree.says(word, at: place) { return JSONNode(tree, place + 1) }
            place = Int(tree.marks[place + 1].next)
        }
        return nil
    }

    /// An element by its place, from 0.
    public func element(_ place: Int) -> JSONNode? {
        for (index, element) in elements.enumerated() where index == place { return element }
        return nil
    }
}
