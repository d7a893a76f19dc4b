import Assessment
import Notation
import Panels

/// Going through time: by the days on which something became known, and as a play.
extension DashboardState {
    /// How far the play goes back, in days, and by how many days each step goes on.
    static let playSpan = 365
    static let playStep = 3

    /// Shows or hides the strip of days.
    mutating func switchStrip() {
        strip = strip == nil ? ReportedDays(of: programme) : nil
        settleSelections()
        settleOpenScreen()
    }

    /// Goes to the next or the previous day on which something became known.
    mutating func showReported(later: Bool) {
        let reported = strip ?? ReportedDays(of: programme)
        let day = later ? reported.first(after: standing.day) : reported.last(before: standing.day)
        day.map { show($0) }
    }

    /// Begins to play the year up to the day of the data, or ends a play where it is.
    mutating func switchPlay() {
        isPlaying.toggle()
        guard isPlaying else { return }
        if standing.day >= homeDay { show(homeDay - DashboardState.playSpan) }
    }

    /// The next step of a play, which ends at the day of the data.
    public mutating func playOn() {
        guard isPlaying else { return }
        let next = min(standing.day + DashboardState.playStep, homeDay)
        if next <= standing.day {
            isPlaying = false
        } else {
            show(next)
            isPlaying = next < homeDay
        }
    }

    /// Marks what has changed since the earlier day of the page of changes, or marks nothing any more.
    mutating func switchMarks() {
        showsMarks.toggle()
        settleMarks()
        let from = DayText.write(standing.day - changeSpan, for: reader)
        say(
            (showsMarks
                ? Phrase(
                    vi: "Đánh dấu * những gì thay đổi từ \(from)", en: "* marks what changed since \(from)")
                : Phrase(vi: "Không đánh dấu thay đổi", en: "Changes are not marked"))[language])
    }

    /// Works out what is marked for the day that is shown.
    mutating func settleMarks() {
        guard showsMarks else { return marks = [] }
        marks = ChangedItems.items(difference)
    }
}
