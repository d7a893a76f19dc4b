/// The values along the upright axis of a chart, with round numbers to read them by.
public struct ValueScale: Sendable, Hashable {
    /// The lowest and the highest value shown: the first and the last round number.
    public let range: ClosedRange<Double>
    /// The round numbers, from the lowest up: multiples of 1, 2 or 5 times a power of ten.
    public let ticks: [Double]
    /// The digits that they need after the decimal sign.
    public let decimals: Int

    /// A scale over all the values; values that are not numbers are left out, none at all gives 0 to 1.
    ///
    /// - Parameter most: how many round numbers have room; never fewer than 2, or 3 on both sides of 0.
    public init(_ values: some Sequence<Double>, most: Int) {
        let values = values.filter { $0.isFinite && abs($0) < 1e200 }
        var low = values.min() ?? 0
        var high = values.max() ?? 1
        let size = max(abs(low), abs(high))
        // So close together that the digits of a number do not tell steps between them apart.
        if high - low <= size * 1e-9 {
            let margin = size == 0 ? 1 : size * 0.1
            (low, high) = (low - margin, high + margin)
        }
        // On both sides of 0 there are three round numbers at least, for 0 is one of them.
        let most = max(low < 0 && high > 0 ? 3 : 2, most)
        var step = ValueScale.steps(above: (high - low) / Double(most - 1))
        // Rounding outwards may need one number more than there is room for.
        while step.count(low, high) > most { step = step.next }
        let first = (low / step.value).rounded(.down)
        let last = (high / step.value).rounded(.up)
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step.value }
        range = (ticks.first ?? 0)...(ticks.last ?? 1)
        decimals = max(0, -step.exponent)
    }

    /// A scale with given numbers to read it by, from the lowest up; 0 to 1 where there are fewer than two.
    public init(ticks: [Double], decimals: Int) {
        self.ticks = ticks.count > 1 ? ticks : [0, 1]
        range = (self.ticks.first ?? 0)...(self.ticks.last ?? 1)
        self.decimals = decimals
    }

    /// How far up a value stands, 0 at the lowest and 1 at the highest.
    public func share(_ value: Double) -> Double {
        (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }

    /// A distance between round numbers: a mantissa of 1, 2 or 5, and a power of ten.
    private struct Step {
        var mantissa: Double
        var exponent: Int

        var value: Double {
            let power = (0..<abs(exponent)).reduce(1.0) { product, _ in product * 10 }
            return exponent < 0 ? mantissa / power : mantissa * power
        }

        var next: Step {
            mantissa == 1
                ? Step(mantissa: 2, exponent: exponent)
                : mantissa == 2
                    ? Step(mantissa: 5, exponent: exponent) : Step(mantissa: 1, exponent: exponent + 1)
        }

        /// The round numbers from the one below a value to the one above another.
        func count(_ low: Double, _ high: Double) -> Int {
            Int((high / value).rounded(.up) - (low / value).rounded(.down)) + 1
        }
    }

    /// The smallest step that is not below a distance. Multiplied up, for logarithms differ in their last
    /// bits from machine to machine.
    private static func steps(above distance: Double) -> Step {
        var step = Step(mantissa: 1, exponent: 0)
        while step.value > distance, step.exponent > -12 { step.exponent -= 1 }
        while step.value < distance { step = step.next }
        return step
    }
}
