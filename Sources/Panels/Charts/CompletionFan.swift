import Assessment
import Canvas
import Notation
import ReformModel

/// The ways of a count from where it stands to its end: the one that it is as likely as not to have ended by
/// then, the likely one, and the one nearly certain.
struct CompletionFan {
    /// Between the first way and the last.
    let band: LineChart.Band
    /// The way in between, by which it has ended in 85 of 100 cases.
    let likely: [LineChart.Point]
    /// The days on which the ways end.
    let days: [Day]

    /// The fan of a forecast; nil where its days are farther away than it looks.
    init?(_ forecast: CompletionForecast.Days, from latest: Observation, to total: Double) {
        guard let even = forecast.even, let likely = forecast.likely, let last = forecast.nearlyCertain,
            last > latest.day
        else { return nil }
        func height(_ day: Day, endingOn end: Day) -> Double {
            let share = end > latest.day ? Double(day - latest.day) / Double(end - latest.day) : 1
            return latest.value + (total - latest.value) * min(1, share)
        }
        band = LineChart.Band(
            [latest.day, even, last].map { day in
                LineChart.Band.Reach(
                    Double(day.number), height(day, endingOn: last)...height(day, endingOn: even))
            })
        self.likely = [DayChart.point(latest.day, latest.value), DayChart.point(likely, total)]
        days = [even, likely, last]
    }
}
