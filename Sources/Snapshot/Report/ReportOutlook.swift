import Assessment

/// Where the indicators with a target lead, worked out once for all parts of a report: it is dear.
struct ReportOutlook {
    /// When counts will be done, by their ids.
    private(set) var completions: [String: CompletionForecast] = [:]
    /// Where other indicators lead, by their ids.
    private(set) var projections: [String: Projection] = [:]

    init(_ standing: Standing) {
        for indicator in standing.indicators where indicator.target != nil {
            if let completion = indicator.completion {
                completions[indicator.id] = completion
            } else {
                projections[indicator.id] = indicator.projection
            }
        }
    }
}
