internal import Notation
internal import ReformModel

extension Freshness {
    /// How it came about, from the reports with their rows, in any order.
    func explanation(of reports: [(day: Day, place: RowPlace)], on day: Day) -> Explanation {
        let ordered = reports.sorted { ($0.day, $0.place.line) > ($1.day, $1.place.line) }
        var inputs: [Explanation.Figure] = [.init("d", .day, .day(day))]
        if let last = ordered.first {
            inputs.append(.init("r", .lastReport, .day(last.day), from: [last.place]))
        }
        inputs.append(.init("", .reportCount, .count(ordered.count), over: ordered.map(\.place)))
        if let rhythm { inputs.append(.init("w", .rhythm, .number(rhythm))) }
        return Explanation(
            .freshness, formulas: ["a = d − r"] + (rhythm == nil ? [] : ["a > 2·w"]), inputs: inputs,
            results: [.init("a", .age, .days(age))]
                + (rhythm.map { [.init("", .staleFrom, .days(Int(2 * $0) + 1))] } ?? []))
    }
}
