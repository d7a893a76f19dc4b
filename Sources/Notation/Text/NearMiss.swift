/// The name that was probably meant.
public enum NearMiss {
    /// The nearest of the names, or nil when none is near: by the edit distance with transpositions
    /// (optimal string alignment), at most a third of the name and at most 3. Of a name
    /// of one character only the same one in another case is near.
    public static func nearest(to name: String, in names: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        let limit = wanted.count == 1 ? 0 : min(3, max(1, wanted.count / 3))
        var best: (name: String, distance: Int)?
        // A long list is not searched to its end: a suggestion is a courtesy.
        for candidate in names.prefix(5000) where candidate != name {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, scalars)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(current[column] + 1, last[column + 1] + 1)
                cost = min(cost, last[column] + (scalar == other ? 0 : 1))
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
