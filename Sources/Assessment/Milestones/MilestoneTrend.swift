public import Notation
public import ReformModel

/// Where the forecasts of a milestone lead: how many days they slide a day, and the day on which they would
/// meet the day of the report.
///
/// Source: the milestone trend chart of project control, in which forecast days stand over report days and
/// the line y = x is the day of completion; the slope is that of Sen (1968).
public struct MilestoneTrend: Sendable, Hashable {
    /// Why nothing can be said.
    public enum Reason: Sendable, Hashable {
        /// Nobody has given a forecast.
        case noForecast
        /// The longest series has only so many forecasts, each on a day of its own.
        case tooFewForecasts(Int)
    }

    /// The fewest forecasts that make a trend: a line goes through any two.
    public static let fewest = 3
    /// The most forecasts that a trend looks at, the newest: the slope compares each with each, and this is
    /// a report a week for more than nine years.
    public static let most = 500

    /// The forecasts it rests on, by the day of the report: those of the reporter with the most.
    public let forecasts: [Report]
    /// Days that the forecast moves a day: 0 on plan, 1 slides a day a day; nil where nothing can be said.
    public let drift: Double?
    /// The day on which forecast and report would meet, to the nearest; nil where they never do, for a drift
    /// of 1 or more.
    public let convergence: Day?
    /// Why nothing can be said; nil where there is a drift.
    public let reason: Reason?
    /// The formulas, the forecasts with their rows, and what came out.
    public let explanation: Explanation

    /// Who gave the forecasts; may be empty.
    public var reporter: String { forecasts.last?.reporter ?? "" }
    /// Whether a forecast in it is illustrative.
    public var isIllustrative: Bool { forecasts.contains { $0.certainty == .illustrative } }

    /// The trend of reports that are in order of the day of the report.
    init(_ reports: ArraySlice<Report>) {
        let longest = ReporterSeries.all(of: reports).first?.forecasts ?? []
        forecasts = Array(longest.suffix(MilestoneTrend.most))
        let inputs = forecasts.compactMap { report in
            report.forecast.map {
                Explanation.Figure("y", .forecast, .day($0), on: report.reported, from: [report.place])
            }
        }
        guard forecasts.count >= MilestoneTrend.fewest, let line = MilestoneTrend.line(forecasts) else {
            let reason: Reason = forecasts.isEmpty ? .noForecast : .tooFewForecasts(forecasts.count)
            (drift, convergence) = (nil, nil)
            self.reason = reason
            explanation = Explanation(.noForecastTrend(reason), inputs: inputs)
            return
        }
        (drift, convergence, reason) = (line.drift, line.convergence, nil)
        explanation = Explanation(
            .forecastTrend, formulas: Formula.forecastTrend, inputs: inputs,
            results: [.init("m", .drift, .ratio(line.drift))]
                + (line.convergence.map { [.init("z", .convergence, .day($0))] } ?? []))
    }

    /// The drift, and where the line meets y = x. Days are counted from the first report on, which leaves
    /// both as they are and the fractions exact.
    private static func line(_ forecasts: [Report]) -> (drift: Double, convergence: Day?)? {
        guard let origin = forecasts.first?.reported else { return nil }
        let points = forecasts.compactMap { report in
            report.forecast.map { (x: Double(report.reported - origin), y: Double($0 - origin)) }
        }
        guard let drift = TheilSen.slope(x: points.map(\.x), y: points.map(\.y)) else { return nil }
        guard drift < 1 else { return (drift, nil) }
        let offset = Median.of(points.map { $0.y - drift * $0.x })
        let days = (offset / (1 - drift)).rounded()
        // A drift a hair below 1 meets the day in a year that no calendar of ours has.
        guard let last = Day(year: 9999, month: 12, day: 31), abs(days) <= Double(last - origin) else {
            return (drift, nil)
        }
        return (drift, origin + Int(days))
    }
}
