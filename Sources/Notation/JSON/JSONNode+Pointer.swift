extension JSONNode {
    /// The JSON pointer that leads to it (RFC 6901), such as `/resources/3/path`; empty for the whole text. To
    /// the name of a member leads what leads to its value.
    public var pointer: String {
        var pointer = ""
        var node = tree.root
        while node.index < index, let (key, inner) = step(from: node) {
            pointer += "/" + JSONNode.escaped(key)
            node = inner
        }
        return pointer
    }

    /// What keys lead to, or the nearest value on the way that is there.
    public func nearest(to path: [String]) -> JSONNode {
        var node = self
        for key in path {
            guard let inner = node.member(key) ?? Int(key).flatMap(node.element) else { break }
            node = inner
        }
        return node
    }

    /// The key by which a value is left for the one within it that holds this node.
    private func step(from node: JSONNode) -> (key: String, inner: JSONNode)? {
        for member in node.members where index < Int(member.value.mark.next) {
            return (member.name ?? "", member.value)
        }
        for (place, element) in node.elements.enumerated() where index < Int(element.mark.next) {
            return (String(place), element)
        }
        return nil
    }

    /// RFC 6901, section 3.
    private static func escaped(_ key: String) -> String {
        key.substituting("~", by: "~0").substituting("/", by: "~1")
    }
}
