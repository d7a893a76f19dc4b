public import Assessment
import Notation
import ReformModel

/// The words for an indicator, for what is made without panels.
public enum IndicatorWords {
    /// What it is called, with its unit in brackets where it has one.
    public static func name(of standing: IndicatorStanding, in context: PanelContext) -> String {
        let title = context.say(standing.indicator.title)
        let unit = context.say(standing.indicator.unit)
        return unit.isEmpty ? title : "\(title) (\(unit))"
    }

    /// What other sources give for the day of the latest value; empty where they say the same.
    public static func disputes(of standing: IndicatorStanding, in context: PanelContext) -> String {
        standing.disputes.map { row in
            let value = FigureText(context).value(row.value, of: standing.indicator)
            let mark = FigureText(context).mark(row.certainty)
            return row.reporter.isEmpty ? mark + value : "\(mark)\(value) (\(row.reporter))"
        }.joined(separator: ", ")
    }
}
