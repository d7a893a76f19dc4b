internal import Notation
public import ReformModel

/// What one reporter said of a milestone, apart from what others said.
public struct ReporterSeries: Sendable, Hashable {
    /// Who reported; may be empty.
    public let reporter: String
    /// The reports, by the day of the report, then as in the file; at least one.
    public let reports: [Report]

    /// The forecasts, one a day: reports without one are left out, and of two on one day the later row counts.
    public var forecasts: [Report] {
        var forecasts: [Report] = []
        for report in reports where report.forecast != nil {
            if forecasts.last?.reported == report.reported { forecasts.removeLast() }
            forecasts.append(report)
        }
        return forecasts
    }

    /// The last report that gives a state.
    public var lastState: Report? { reports.last { $0.state != nil } }

    /// The last report that gives a forecast.
    public var lastForecast: Report? { reports.last { $0.forecast != nil } }

    /// The series of reports that are in order of the day of the report: the one with the most forecasts
    /// first, then the one heard of last, then by name.
    static func all(of reports: ArraySlice<Report>) -> [ReporterSeries] {
        let series = Dictionary(grouping: reports, by: \.reporter).map { reporter, reports in
            ReporterSeries(reporter: reporter, reports: reports)
        }
        let ranked = series.map {
            (series: $0, count: $0.forecasts.count, newest: $0.reports.last?.reported.number ?? .min)
        }
        return ranked.sorted { left, right in
            (right.count, right.newest, left.series.reporter)
                < (left.count, left.newest, right.series.reporter)
        }.map(\.series)
    }
}
