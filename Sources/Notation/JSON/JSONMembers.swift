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

/// The places among the marks at which the children of a node begin, in order: of an object the names.
private struct ChildPlaces: IteratorProtocol, Sendable {
    let tree: JSONTree
    private var index: Int
    private let end: Int
    /// How far behind its beginning the value of a child stands.
    private let toValue: Int

    init(of node: JSONNode, _ kind: JSONKind) {
        tree = node.tree
        index = node.index + 1
        end = node.kind == kind ? Int(node.mark.next) : index
        toValue = kind == .object ? 1 : 0
    }

    mutating func next() -> Int? {
        guard index < end else { return nil }
        defer { index = Int(tree.marks[index + toValue].next) }
        return index
    }
}

/// The members of an object in order. A name may stand there twice.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private var places: ChildPlaces

    init(_ node: JSONNode) { places = ChildPlaces(of: node, .object) }

    /// The next one.
    public mutating func next() -> JSONMember? {
        guard let place = places.next() else { return nil }
        return JSONMember(nameNode: JSONNode(places.tree, place), value: JSONNode(places.tree, place + 1))
    }
}

/// The elements of an array.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private var places: ChildPlaces

    init(_ node: JSONNode) { places = ChildPlaces(of: node, .array) }

    /// The next one.
    public mutating func next() -> JSONNode? {
        guard let place = places.next() else { return nil }
        return JSONNode(places.tree, place)
    }
}

extension JSONNode {
    /// The members that it has; none when it is no object.
    public var members: JSONMembers { JSONMembers(self) }

    /// The elements that it has; none when it is no array.
    public var elements: JSONElements { JSONElements(self) }

    /// The value of the first member of a name; nil when it has none.
    public func member(_ name: String) -> JSONNode? {
        tree.value(of: name.utf8.span, in: index).map { JSONNode(tree, $0) }
    }

    /// An element by its place, from 0.
    public func element(_ place: Int) -> JSONNode? {
        for (index, element) in elements.enumerated() where index == place { return element }
        return nil
    }
}
