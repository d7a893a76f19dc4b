extension Array where Element: FixedWidthInteger {
    /// Sorts a part by a key, and leaves equal ones in their order: by insertion, which costs as much as elements stand
    /// away from their places, and in another way where that turns out to be far.
    mutating func sortNearlySorted(_ part: Range<Int>, by key: (Element) -> Int32) {
        var patience = part.count &* 24
        for place in part.dropFirst() {
            let element = self[place]
            let its = key(element)
            var hole = place
            while hole > part.lowerBound, key(self[hole - 1]) > its {
                self[hole] = self[hole - 1]
                hole -= 1
            }
            self[hole] = element
            patience -= place - hole
            // The library's way of sorting leaves equal ones in their order too, though it promises nothing.
            if patience < 0 {
                let sorted = self[part].enumerated().sorted {
                    (key($0.element), $0.offset) < (key($1.element), $1.offset)
                }
                replaceSubrange(part, with: sorted.map(\.element))
                return
            }
        }
    }
}
