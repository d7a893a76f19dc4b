/// The branches in front of the nodes of a tree, row by row.
///
///     ├─ first
///     │  └─ under it
///     └─ last
public struct TreeBranches: Sendable, Hashable {
    /// The depth of each node in the order of the rows; 0 for a root, which has no branch.
    public let depths: [Int]

    /// Makes the branches of a tree that is listed from the top, each node before what hangs on it.
    public init(depths: [Int]) { self.depths = depths.map { max(0, $0) } }

    /// What stands in front of each node: three columns for each level.
    public func prefixes(in glyphs: GlyphSet) -> [String] {
        let branches = glyphs.branches
        // From the bottom up: at which depths a branch goes on below a row.
        var goesOn: Set<Int> = []
        var prefixes: [String] = []
        for depth in depths.reversed() {
            var prefix = ""
            for level in 1..<max(1, depth) {
                prefix += goesOn.contains(level) ? "\(branches.trunk)  " : "   "
            }
            if depth > 0 {
                let fork = goesOn.contains(depth) ? branches.fork : branches.end
                prefix += "\(fork)\(branches.twig) "
            }
            prefixes.append(prefix)
            goesOn = goesOn.filter { $0 < depth }
            goesOn.insert(depth)
        }
        return prefixes.reversed()
    }
}
