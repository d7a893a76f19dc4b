/// A made-up indicator: where it starts and where it goes. Values are in its last decimal.
struct MadeIndicator {
    let id: [UInt8]
    /// How many decimals its values have, 0 to 3.
    let decimals: Int
    let baseline: Int
    /// From the baseline to the target; below 0 where a decrease is wanted.
    let span: Int
    /// After how many days each reporter knows a figure.
    let delays: [Int]

    var isIncrease: Bool { span > 0 }
    var target: Int { baseline + span }

    init(_ number: Int, _ numbers: inout SeededNumbers) {
        id = Array("ct-\(number + 1)".utf8)
        decimals = number % 4
        // A balance of revenue and spending may well be below nought.
        let sign = number % Offices.measures.count == 5 ? -1 : 1
        let most = [100, 1000, 10_000, 100_000][numbers.next(below: 4)]
        baseline = sign * numbers.next(in: most / 10..<most)
        let length = numbers.next(in: most / 10..<most) + 1
        span = numbers.next(below: 3) == 0 ? -length : length
        delays = Offices.reporters.map { _ in numbers.next(below: History.lead) / 6 }
    }

    /// A figure about a day: on the way to the target, a little off it.
    func value(on day: Int, _ numbers: inout SeededNumbers) -> Int {
        let way = span * (day + History.lead) / (History.dayCount + History.lead)
        return baseline + way + numbers.next(in: -span.magnitude.half..<span.magnitude.half + 1) / 8
    }
}

extension UInt {
    /// Half of it.
    fileprivate var half: Int { Int(self / 2) }
}
