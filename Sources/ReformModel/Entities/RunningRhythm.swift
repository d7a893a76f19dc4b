/// The median of the days between reports, while one report after another comes in. A gap more moves it by a place
/// among the lengths there are, so that all medians of a course take about as long as the last alone.
struct RunningRhythm {
    /// How many gaps there are of each length; those that are longer stand in the last place.
    private var counts: [Int] = []
    private var count = 0
    /// The lower median, and how many gaps are shorter than it.
    private var middle = 0
    private var shorter = 0

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
        counts[gap] += 1
        count += 1
        if count == 1 {
            middle = gap
            return
        }
        if gap < middle { shorter += 1 }
        settle()
    }

    /// Twice the median; 0 without a gap.
    var halfDays: UInt16 {
        guard count > 0 else { return 0 }
        // Of an even number, the mean of the two in the middle.
        let upper = count.isMultiple(of: 2) && shorter + counts[middle] == count / 2 ? next(middle) : middle
        guard upper < RunningRhythm.longest else { return RunningRhythm.unknown }
        return UInt16(middle + upper)
    }

    /// Moves the middle so that the gap at place `(count - 1) / 2`, when all are sorted, has its length.
    private mutating func settle() {
        let place = (count - 1) / 2
        while shorter > place {
            middle -= 1
            shorter -= counts[middle]
        }
        while shorter + counts[middle] <= place {
            shorter += counts[middle]
            middle += 1
        }
    }

    private func next(_ length: Int) -> Int {
        counts[(length + 1)...].firstIndex { $0 > 0 } ?? length
    }
}
