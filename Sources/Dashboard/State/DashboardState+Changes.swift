import Assessment
import Notation
import Panels

/// The page of changes: from an earlier day to the one shown.
extension DashboardState {
    /// The day from which changes are shown while none is chosen: a week before.
    static let usualSpan = 7

    /// What has changed since the earlier day.
    var difference: Difference {
        Difference(from: Standing(of: programme, on: standing.day - changeSpan), to: standing)
    }

    /// Moves the earlier day by weeks; it stays before the later one.
    mutating func moveChanges(by weeks: Int) {
        changeSpan = min(max(1, changeSpan - weeks * 7), 20 * 366)
        settleMarks()
        settleOpenScreen()
    }
}
