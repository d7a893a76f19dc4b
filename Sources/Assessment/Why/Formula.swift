internal import ReformModel

/// The formulas as an explanation shows them, in the symbols of its inputs: b baseline, v latest value,
/// g target, y₁ and y₂ the years from the baseline to each, k plan to date.
enum Formula {
    static let growth = "p = ±((v/b)^(1/y₁) − 1) / |(g/b)^(1/y₂) − 1|"
    static let planToDate = "r = v / k"
    static let planToDateDecrease = "r = k / v"
    /// y is a forecast, x the day of its report, both in days; c is how far the line stands from y = x.
    static let forecastTrend = ["m = median (yⱼ − yᵢ)/(xⱼ − xᵢ)", "z = c/(1 − m), c = median (y − m·x)"]

    static func linear(_ direction: Indicator.Direction) -> String {
        direction == .increase ? "q = (v − b)/|g − b| ÷ (y₁/y₂)" : "q = (b − v)/|g − b| ÷ (y₁/y₂)"
    }

    static func growthAlone(_ direction: Indicator.Direction) -> String {
        direction == .increase ? "a = (v/b)^(1/y₁) − 1" : "a = 1 − (v/b)^(1/y₁)"
    }

    static let ratioBounds: [Explanation.Bound] = [
        .init(from: .ratio(ProgressRatio.onTrackFrom), band: .green),
        .init(from: .ratio(ProgressRatio.atRiskFrom), band: .amber),
    ]
}
