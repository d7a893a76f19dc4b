/// Which column of a timeline a day falls into.
///
/// Counts in days, not in calendar types, so that the canvas knows nothing of calendars.
public struct TimeScale: Sendable, Hashable {
    /// The number of the first day shown.
    public let firstDay: Int
    /// The number of the last day shown; never before the first.
    public let lastDay: Int
    /// The columns of the timeline.
    public let width: Int

    /// Makes a scale over the days from `firstDay` to `lastDay`, both included.
    public init(firstDay: Int, lastDay: Int, width: Int) {
        self.firstDay = firstDay
        self.lastDay = max(firstDay, lastDay)
        self.width = max(0, width)
    }

    /// The column of a day, from 0, or nil when it lies outside.
    public func column(of day: Int) -> Int? {
        guard day >= firstDay, day <= lastDay, width > 0 else { return nil }
        return clampedColumn(of: day)
    }

    /// The column of a day, with days outside taken to the nearer end.
    public func clampedColumn(of day: Int) -> Int {
        guard width > 0 else { return 0 }
        let offset = min(max(day, firstDay), lastDay) - firstDay
        return min(width - 1, offset * width / (lastDay - firstDay + 1))
    }
}
