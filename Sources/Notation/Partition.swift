extension RandomAccessCollection where Index == Int {
    /// How many elements something holds of, in a collection in which it holds of the first ones and of none after.
    @inlinable
    public func partitionPoint(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low - startIndex
    }
}
