import Assessment
import Glibc
import Notation
import ReformModel
import TestSupport

/// What an explanation says, worked out once more from its inputs alone.
struct Recomputation {
    private let explanation: Explanation
    private let figures: [String: Explanation.Figure]

    init(_ explanation: Explanation) {
        self.explanation = explanation
        figures = Dictionary(
            explanation.inputs.filter { !$0.symbol.isEmpty }.map { ($0.symbol, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The value of a result by its formula; nil where an input is missing.
    func value(of result: Explanation.Figure, _ direction: Indicator.Direction) -> Double? {
        let sign: Double = direction == .increase ? 1 : -1
        switch result.meaning {
        case .observedGrowth where explanation.method == .growthWithoutTarget:
            return growth(to: "v").map { sign * $0 }
        case .observedGrowth: return growth(to: "v")
        case .requiredGrowth: return growth(to: "g")
        case .growthRatio:
            guard let observed = growth(to: "v"), let required = growth(to: "g") else { return nil }
            return sign * observed / abs(required)
        case .linearRatio:
            guard let b = number("b"), let v = number("v"), let g = number("g"), let y1 = years(to: "v"),
                let y2 = years(to: "g")
            else { return nil }
            return sign * (v - b) / abs(g - b) / (y1 / y2)
        case .ratioToPlan:
            guard let v = number("v"), let k = number("k") else { return nil }
            return direction == .increase ? v / k : k / v
        case .slip:
            guard let end = days("f") ?? days("x") ?? days("d"), let plan = days("n") else { return nil }
            return end - plan
        case .remaining:
            guard let end = days("u") ?? days("x") ?? days("n"), let now = days("d") else { return nil }
            return end - now
        default: return nil
        }
    }

    /// The plan to date by the target's share of its year.
    var plan: Double? {
        guard let g = figures["g"], let target = number("g"), let due = g.day, let now = figures["k"]?.day
        else { return nil }
        return target * dayOfYear(now) / dayOfYear(due)
    }

    /// The plan to date as the explanation gives it.
    var givenPlan: Double? { number("k") }

    /// Every letter of the formulas that no figure carries; y₁ and y₂ follow from the days.
    var unexplainedSymbols: Set<Character> {
        let given = Set((explanation.inputs + explanation.results).flatMap { Array($0.symbol) })
        let used = explanation.formulas.flatMap { Array($0) }.filter { $0.isLetter && $0 != "y" }
        return Set(used).subtracting(given)
    }

    private func growth(to symbol: String) -> Double? {
        guard let b = number("b"), let end = number(symbol), let years = years(to: symbol) else { return nil }
        return pow(end / b, 1 / years) - 1
    }

    private func years(to symbol: String) -> Double? {
        guard let start = figures["b"]?.day, let end = figures[symbol]?.day else { return nil }
        return YearSpan.years(from: start, to: end)
    }

    private func number(_ symbol: String) -> Double? {
        guard case .number(let value)? = figures[symbol]?.value else { return nil }
        return value
    }

    private func days(_ symbol: String) -> Double? {
        guard case .day(let day)? = figures[symbol]?.value else { return nil }
        return Double(day.number)
    }

    private func dayOfYear(_ day: Day) -> Double {
        let (year, month, date) = day.parts
        return Double((1..<month).reduce(date) { $0 + Day.length(ofMonth: $1, year: year) })
    }
}
