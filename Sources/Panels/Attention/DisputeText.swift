public import Assessment
import Canvas
import Notation
import ReformModel

/// Reporters who contradict one another, in words.
public enum DisputeText {
    /// `department: done (2025-09-12) ≠ office: in progress (2025-09-18)`.
    public static func words(_ dispute: ReporterDispute, in context: PanelContext) -> String {
        let states = dispute.states.map { report in
            said(report.state.map { context.say($0.phrase) } ?? "", by: report, in: context)
        }
        let forecasts = dispute.forecasts.map { report in
            said(report.forecast.map(context.day) ?? "", by: report, in: context)
        }
        return [states, forecasts].filter { !$0.isEmpty }
            .map { $0.joined(separator: " \(context.glyphs.notEqual) ") }.joined(separator: "; ")
    }

    private static func said(_ words: String, by report: Report, in context: PanelContext) -> String {
        let mark = FigureText(context).mark(report.certainty)
        let name = report.reporter.isEmpty ? "–" : report.reporter
        return "\(name): \(mark)\(words) (\(context.day(report.reported)))"
    }
}
