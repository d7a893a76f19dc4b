internal import Diagnostics

/// Finds reports whose cells contradict one another.
enum ReportCheck {
    /// Of each report its percentage, the day on which it was done, and its forecast.
    static func findings(in programme: Programme) -> [RowFinding] {
        programme.reports.flatMap { report in
            [percent(report), finished(report), forecast(report)].compactMap { $0 }
        }
    }

    private static func percent(_ report: Report) -> RowFinding? {
        guard let percent = report.percent else { return nil }
        guard (0...100).contains(percent) else {
            return RowFinding(
                .error, report.place, column: "percent", .relation(.figure(.percentOutside(value: percent))))
        }
        // All may be done of what is in progress: it waits for evidence.
        guard let state = report.state,
            state == .planned && percent == 100 || state == .done && percent < 100
        else { return nil }
        return RowFinding(
            .warning, report.place, column: "percent",
            .relation(.figure(.percentAgainstState(value: percent, state: state.rawValue))))
    }

    private static func finished(_ report: Report) -> RowFinding? {
        guard let finished = report.finished else {
            guard report.state == .done else { return nil }
            return RowFinding(.note, report.place, column: "state", .relation(.timeline(.doneWithoutDay)))
        }
        let problem: TimelineProblem
        if report.state != .done {
            problem = .finishedNotDone(state: report.state?.rawValue ?? "")
        } else if finished > report.reported {
            problem = .finishedAfterReport(finished: finished, reported: report.reported)
        } else {
            return nil
        }
        return RowFinding(.warning, report.place, column: "finished", .relation(.timeline(problem)))
    }

    /// What is done or given up has nothing to expect: an old forecast beside it is not looked at.
    private static func forecast(_ report: Report) -> RowFinding? {
        guard let forecast = report.forecast, forecast < report.reported else { return nil }
        switch report.state {
        case .done, .dropped, .superseded: return nil
        case .planned, .inProgress, .paused, nil: break
        }
        return RowFinding(
            .warning, report.place, column: "forecast",
            .relation(.timeline(.forecastGone(forecast: forecast, reported: report.reported))))
    }
}
