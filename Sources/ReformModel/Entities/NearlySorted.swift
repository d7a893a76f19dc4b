extension Array where Element: FixedWidthInteger {
    /// Sorts a part by insertion, which costs as much as elements stand away from their places, and in another way where
    /// that turns out to be far.
    mutating func sortNearlySorted(_ part: Range<Int>) {
        var patience = part.count &* 24
        for place in part.dropFirst() {
            let element = self[place]
            var hole = place
            while hole > part.lowerBound, self[hole - 1] > element {
                self[hole] = self[hole - 1]
                hole -= 1
            }
            self[hole] = element
            patience -= place - hole
            if patience < 0 { return self[part].sort() }
        }
    }
}
