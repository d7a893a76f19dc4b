extension [UInt8] {
    /// Where some bytes begin among these at or after a place; nil where they do not, and of none.
    public func place(of wanted: [UInt8], from start: Int = 0) -> Int? {
        guard let first = wanted.first else { return nil }
        var place = start
        while place + wanted.count <= count {
            if self[place] == first, holds(wanted, at: place) { return place }
            place += 1
        }
        return nil
    }

    private func holds(_ wanted: [UInt8], at place: Int) -> Bool {
        for index in 1..<Swift.max(1, wanted.count) where self[place + index] != wanted[index] {
            return false
        }
        return true
    }
}
