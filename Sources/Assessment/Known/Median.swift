/// The median of values.
public enum Median {
    /// The middle value, or the mean of the two middle ones; 0 for none.
    ///
    /// By selection and not by sorting, which is asked of a thousand series when the day changes (Hoare 1961,
    /// "Algorithm 65: find").
    public static func of(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        var values = values
        let middle = values.count / 2
        let upper = select(middle, of: &values)
        if !values.count.isMultiple(of: 2) { return upper }
        // What stands before the upper one is not larger.
        let lower = values[..<middle].reduce(-.infinity) { max($0, $1) }
        return (lower + upper) / 2
    }

    /// The value that stands at a place when all are sorted; those before it are then not larger.
    private static func select(_ place: Int, of values: inout [Double]) -> Double {
        var (low, high) = (0, values.count - 1)
        while low < high {
            let pivot = values[(low + high) / 2]
            var (left, right) = (low, high)
            while left <= right {
                while values[left] < pivot { left += 1 }
                while values[right] > pivot { right -= 1 }
                if left <= right {
                    values.swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if place <= right {
                high = right
            } else if place >= left {
                low = left
            } else {
                return values[place]
            }
        }
        return values[place]
    }
}
