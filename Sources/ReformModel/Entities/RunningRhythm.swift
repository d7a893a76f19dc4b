/// The median of the days between reports, while one report after another comes in. A gap more moves it by a place
/// among the lengths there are, so that all medians of a course take about as long as the last alone.
struct RunningRhythm {
    /// How many gaps there are of each length; those that are longer stand in the last place.
    private var counts: [Int32] = []
    private var count: Int32 = 0
    /// The lower median, and how many gaps are shorter than it.
    private var middle = 0
    private var shorter: Int32 = 0

    /// What cannot be told in half days, for it is too long.
    static let unknown = UInt16.max
    /// Gaps as long as this or longer are told apart no more: longer than a year, for many reports come yearly.
    private static let longest = 400

    /// Adds a gap of so many days, more than none.
    mutating func add(gap: Int) {
        let gap = min(gap, RunningRhythm.longest)
        if gap >= counts.count {
            counts.append(contentsOf: repeatElement(0, count: gap + 1 - counts.count))
        }
        counts[gap] &+= 1
        count &+= 1
        if count == 1 {
            middle = gap
            return
        }
        if gap < middle { shorter &+= 1 }
        // The middle is the gap at this place when all are sorted.
        let place = (count &- 1) >> 1
        while shorter > place {
            middle &-= 1
            shorter &-= counts[middle]
        }
        while shorter &+ counts[middle] <= place {
            shorter &+= counts[middle]
            middle &+= 1
        }
    }

    /// Twice the median; 0 without a gap.
    var halfDays: UInt16 {
        guard count > 0 else { return 0 }
        // Of an even number, the mean of the two in the middle.
        let isBetween = count & 1 == 0 && shorter &+ counts[middle] == count >> 1
        let upper = isBetween ? next(middle) : middle
        guard upper < RunningRhythm.longest else { return RunningRhythm.unknown }
        return UInt16(truncatingIfNeeded: middle &+ upper)
    }

    private func next(_ length: Int) -> Int {
        var length = length &+ 1
        while counts[length] == 0 { length &+= 1 }
        return length
    }
}
