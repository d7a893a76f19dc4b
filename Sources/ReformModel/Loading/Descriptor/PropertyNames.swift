internal import Notation

/// The names of the properties that an object of a descriptor may have. Each name of each object is looked up among
/// them: by its bytes, so that no text is made of it.
struct PropertyNames: Sendable {
    let all: [String]
    private let table: TextTable

    init(_ names: [String]) {
        all = names
        var table = TextTable()
        for name in names { _ = table.number(of: name.utf8.span, 0, name.utf8.count) }
        self.table = table
    }

    /// Whether a member has one of the names.
    func contains(_ member: JSONMember) -> Bool {
        let quoted = member.nameNode.range
        let bytes = member.nameNode.tree.bytes
        if table.has(bytes.span, quoted.lowerBound + 1, quoted.upperBound - 1) { return true }
        guard bytes[quoted].contains(UInt8(ascii: "\\")) else { return false }
        return all.contains { member.isNamed($0) }
    }
}
