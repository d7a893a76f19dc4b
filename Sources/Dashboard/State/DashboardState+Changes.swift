import Assessment
import Notation
import Panels

/// The page of changes: from an earlier day to the one shown.
extension DashboardState {
    /// The day from which changes are shown while none is chosen: a week before.
    static let usualSpan = 7

    /// Works out what has changed while the page of changes is open; forgets it when it is closed.
    mutating func settleChanges() {
        guard screens.contains(where: { $0.content == .page(.changes) }) else {
            difference = nil
            return
        }
        let from = standing.day - changeSpan
        difference = Difference(from: Standing(of: programme, on: from), to: standing)
    }

    /// Moves the earlier day by weeks; it stays before the later one.
    mutating func moveChanges(by weeks: Int) {
        changeSpan = min(max(1, changeSpan - weeks * 7), 20 * 366)
        settleChanges()
        settleMarks()
        settleOpenScreen()
    }
}
