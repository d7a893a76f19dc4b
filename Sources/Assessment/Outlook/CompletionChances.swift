/// How likely it is that what remains is done within so many periods, if each period to come is like one
/// of the past, picked by chance.
///
/// Exact by convolution while that is cheap, else by simulation. This is the bootstrap of counts known from
/// flow forecasting: Magennis, "Forecasting and Simulating Software Development Projects" (2011).
public struct CompletionChances: Sendable, Hashable {
    /// The farthest period that is looked at: ten years of weeks.
    public static let horizon = 520
    /// The most units of work that one period of the convolution may cost: what remains, times the
    /// different counts. Beyond it is simulated. Either way there are some two million units at most.
    public static let exactLimit = 4000
    /// The runs of a simulation: a share is then within 0.03 of the exact one in 999 of 1,000 cases, over
    /// all numbers of periods at once (Massart 1990).
    public static let runs = 4096

    /// The chance of having finished after 1, 2, … periods; up to the horizon, or to where it is certain.
    public let shares: [Double]
    /// Whether they are exact, and not simulated.
    public let isExact: Bool

    /// The chance of having finished after so many periods.
    public func share(after periods: Int) -> Double {
        guard periods > 0 else { return 0 }
        return periods <= shares.count ? shares[periods - 1] : shares.last ?? 0
    }

    /// The fewest periods after which the chance is at least so large; nil beyond the horizon.
    public func periods(for share: Double) -> Int? {
        shares.firstIndex { $0 >= share }.map { $0 + 1 }
    }

    /// The chances by whichever way is cheap.
    ///
    /// - Parameters:
    ///   - history: what was done in each past period; not empty, nothing below zero.
    ///   - remaining: what is still to do; above zero.
    ///   - key: what the draws of a simulation follow from.
    public static func of(history: [Int], remaining: Int, key: String) -> CompletionChances {
        let cost = remaining.multipliedReportingOverflow(by: Set(history).count)
        return cost.overflow || cost.partialValue > exactLimit
            ? simulated(history: history, remaining: remaining, key: key)
            : exact(history: history, remaining: remaining)
    }

    /// The exact chances: the distribution of the sum of 1, 2, … counts, period by period.
    public static func exact(history: [Int], remaining: Int) -> CompletionChances {
        let counts = Dictionary(grouping: history, by: \.self).sorted { $0.key < $1.key }
            .map { (count: $0.key, share: Double($0.value.count) / Double(history.count)) }
        // The chance of having done so much and not yet all.
        var unfinished = [1.0] + Array(repeating: 0.0, count: max(0, remaining - 1))
        var finished = 0.0
        var shares: [Double] = []
        while shares.count < horizon, finished < 1 - 1e-12 {
            var next = Array(repeating: 0.0, count: unfinished.count)
            for (count, share) in counts {
                for (done, chance) in unfinished.enumerated() {
                    if count < next.count - done {
                        next[done + count] += share * chance
                    } else {
                        finished += share * chance
                    }
                }
            }
            unfinished = next
            shares.append(min(1, finished))
        }
        return CompletionChances(shares: shares, isExact: true)
    }

    /// The chances by drawing the periods to come, run after run; the same for the same key.
    public static func simulated(history: [Int], remaining: Int, key: String) -> CompletionChances {
        var draws = SeededDraws(key: key)
        var finished = Array(repeating: 0, count: horizon)
        for _ in 0..<runs where !history.isEmpty {
            var left = remaining
            for period in 0..<horizon {
                left -= history[draws.next(below: history.count)]
                guard left <= 0 else { continue }
                finished[period] += 1
                break
            }
        }
        var total = 0
        var shares: [Double] = []
        for count in finished where total < runs {
            total += count
            shares.append(Double(total) / Double(runs))
        }
        return CompletionChances(shares: shares, isExact: false)
    }
}
