/// Which names the members of an object may have: a bit for each, which some names share. Most properties that are
/// asked for are not there, and that is told without a look at the members.
public struct JSONNameMarks: Sendable {
    private var bits: UInt64 = 0

    /// Marks the names of an object.
    public init(_ node: JSONNode) {
        for member in node.members {
            let name = member.nameNode.mark
            if name.hasEscapes {
                // What it says is not what its bytes are: it may be any.
                bits = .max
            } else {
                let bytes = node.tree.bytes
                let count = Int(name.end - name.start) - 2
                bits |= JSONNameMarks.bit(count, count > 0 ? bytes[Int(name.start) + 1] : 0)
            }
        }
    }

    /// Whether a member may have a name; no where none has.
    public func mayHave(_ name: String) -> Bool {
        let bytes = name.utf8.span
        return bits & JSONNameMarks.bit(bytes.count, bytes.isEmpty ? 0 : bytes[0]) != 0
    }

    /// The bit of a name, by its length and its first byte.
    private static func bit(_ count: Int, _ first: UInt8) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: (count &* 5 &+ Int(first)) & 63)
    }
}
