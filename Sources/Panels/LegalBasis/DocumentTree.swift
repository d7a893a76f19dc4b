import Notation
import ReformModel

/// The documents issued by a day, each before what it replaces, as deep as that goes.
struct DocumentTree {
    /// A document at its place.
    struct Node {
        /// Its number.
        let id: String
        /// The document; nil where one is replaced that the package does not have.
        let document: Document?
        /// How far from a document that nothing replaces; 0 for that one.
        let depth: Int
        /// Whether what it replaces stands at another place already and is not listed again.
        let isRepeated: Bool
    }

    /// The nodes from the top: the newest documents that nothing replaces first.
    let nodes: [Node]

    /// Makes the tree.
    init(_ documents: [Document], on day: Day) {
        let known = documents.filter { $0.issued.map { $0 <= day } ?? true }
        let byID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let replaced = Set(known.flatMap(\.replaces))
        func isNewer(_ left: Document, _ right: Document) -> Bool {
            (left.issued?.number ?? .min, right.id) > (right.issued?.number ?? .min, left.id)
        }
        let sorted = known.sorted(by: isNewer)
        var nodes: [Node] = []
        var seen: Set<String> = []
        func visit(_ id: String, depth: Int) {
            let isNew = seen.insert(id).inserted
            let document = byID[id]
            let further = document?.replaces ?? []
            nodes.append(
                Node(id: id, document: document, depth: depth, isRepeated: !isNew && !further.isEmpty))
            guard isNew else { return }
            for earlier in further { visit(earlier, depth: depth + 1) }
        }
        for document in sorted where !replaced.contains(document.id) { visit(document.id, depth: 0) }
        // What is left replaces itself in a circle: it stands at the end, and is not lost.
        for document in sorted where !seen.contains(document.id) { visit(document.id, depth: 0) }
        self.nodes = nodes
    }
}
