/// How panels that stand above one another share the rows there are.
enum RowShare {
    /// The rows for each panel. Each wants lines of several degrees of importance; what is most important
    /// is served first, everywhere, before anything less. A degree that does not fit whole is dealt out a
    /// row at a time, from the first panel on. Rows that nobody wants go to the last panel.
    ///
    /// - Parameter demands: for each panel its numbers of lines, the most important degree first.
    static func rows(_ total: Int, demands: [[Int]]) -> [Int] {
        var shares = Array(repeating: 0, count: demands.count)
        guard !demands.isEmpty else { return shares }
        var left = max(0, total)
        for degree in 0..<(demands.map(\.count).max() ?? 0) {
            var wanted = demands.map { degree < $0.count ? $0[degree] : 0 }
            while left > 0, wanted.contains(where: { $0 > 0 }) {
                for panel in wanted.indices where wanted[panel] > 0 && left > 0 {
                    wanted[panel] -= 1
                    shares[panel] += 1
                    left -= 1
                }
            }
        }
        shares[shares.count - 1] += left
        return shares
    }
}
