import Canvas
import Testing

@Suite("The scale of a chart")
struct ValueScaleTests {
    @Test(
        "Round numbers around the values, no more than there is room for",
        arguments: [
            ([0.0, 1309], 5, [0.0, 500, 1000, 1500], 0), ([10.91, 14], 6, [10, 11, 12, 13, 14], 0),
            ([0.1, 0.34], 6, [0.1, 0.15, 0.2, 0.25, 0.3, 0.35], 2), ([-3, 7], 4, [-5, 0, 5, 10], 0),
            ([90.1, 92.18], 3, [90, 92, 94], 0), ([40_000_000, 395_000_000], 3, [0, 200e6, 400e6], 0),
        ])
    func round(values: [Double], most: Int, ticks: [Double], decimals: Int) {
        let scale = ValueScale(values, most: most)
        #expect(scale.ticks.count == ticks.count)
        for (tick, wanted) in zip(scale.ticks, ticks) { #expect(abs(tick - wanted) < 1e-9, "\(scale.ticks)") }
        #expect(scale.decimals == decimals)
        #expect(scale.share(scale.range.lowerBound) == 0 && scale.share(scale.range.upperBound) == 1)
    }

    @Test("One value alone, none, and what is no number")
    func few() {
        #expect(ValueScale([5], most: 3).range.contains(5))
        let close = ValueScale([1e15, 1e15 + 0.25], most: 5)
        #expect(close.range.lowerBound < 1e15 && close.range.upperBound > 1e15 + 0.25)
        #expect(ValueScale([0, 0], most: 3).range == -1...1)
        #expect(ValueScale([], most: 3).range == 0...1)
        #expect(ValueScale([.nan, .infinity], most: 3).range == 0...1)
        #expect(ValueScale([.nan, 2, 4], most: 3).ticks == [2, 3, 4])
    }

    @Test("Every value lies within, whatever the values", arguments: [2, 3, 6, 12])
    func within(most: Int) {
        var numbers = SystemNumbers(seed: 7)
        for _ in 0..<2000 {
            let values = [numbers.next(), numbers.next(), numbers.next()]
            let scale = ValueScale(values, most: most)
            #expect(values.allSatisfy { $0 >= scale.range.lowerBound && $0 <= scale.range.upperBound })
            #expect(scale.ticks.count >= 2 && scale.ticks.count <= max(3, most), "\(values) \(scale.ticks)")
        }
    }

    @Test("Numbers given")
    func given() {
        #expect(ValueScale(ticks: [3, 5, 9], decimals: 1).range == 3...9)
        #expect(ValueScale(ticks: [3], decimals: 0).ticks == [0, 1])
    }

    /// Numbers of many sizes, the same in every run.
    private struct SystemNumbers {
        var state: UInt64
        init(seed: UInt64) { state = seed }

        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let fraction = Double(state >> 11) / Double(1 << 53) - 0.5
            let size = [1e-4, 1, 100, 1e6, 1e12][Int(state >> 33) % 5]
            return fraction * size
        }
    }
}
