internal import Notation

/// Whether what was read of a JSON text is what stands there.
public enum JSONTreeFault {
    /// What is wrong with reading some bytes, or nil: they are refused at one of them, or the values that they
    /// are lie one after another and within one another, and each is the same when it is read by itself.
    public static func first(in bytes: [UInt8], depth: Int) -> String? {
        do throws(JSONFault) {
            let tree = try JSONTree(bytes, depth: depth)
            if (try? JSONTree(bytes, depth: depth, .commented)) == nil { return "refused with comments" }
            return fault(tree.root, within: 0..<bytes.count, depth: depth)
        } catch {
            return error.offset < max(1, bytes.count) ? nil : "refused at \(error.offset) of \(bytes.count)"
        }
    }

    private static func fault(_ node: JSONNode, within outer: Range<Int>, depth: Int) -> String? {
        guard node.range.clamped(to: outer) == node.range, !node.range.isEmpty else {
            return "\(node.pointer) at \(node.range) in \(outer)"
        }
        if let fault = difference(node, depth) { return fault }
        var start = node.range.lowerBound + 1
        for part in parts(of: node) {
            if let fault = fault(part, within: start..<(node.range.upperBound - 1), depth: depth) {
                return fault
            }
            start = part.range.upperBound
        }
        return nil
    }

    /// What a value is when its bytes are read alone, if that is something else.
    private static func difference(_ node: JSONNode, _ depth: Int) -> String? {
        guard let alone = try? JSONTree(Array(node.tree.bytes[node.range]), depth: depth).root else {
            return "\(node.pointer) alone is refused"
        }
        let isSame =
            alone.kind == node.kind && alone.string == node.string && alone.number == node.number
            && alone.boolean == node.boolean && parts(of: alone).count == parts(of: node).count
        return isSame ? nil : "\(node.pointer) alone is another"
    }

    private static func parts(of node: JSONNode) -> [JSONNode] {
        node.members.flatMap { [$0.nameNode, $0.value] } + Array(node.elements)
    }
}
