internal import Notation

/// A duration as XML Schema has it (Part 2, section 3.2.6): `P1Y2M3DT4H5M6.7S`.
struct Lapse: Sendable, Equatable {
    let months: Int
    let seconds: Double

    /// Reads a duration, or nil when the text is none.
    init?(_ bytes: Span<UInt8>) {
        var index = 0
        let sign = bytes.take("-", at: &index) ? -1 : 1
        guard bytes.take("P", at: &index) else { return nil }
        var values: [UInt8: Double] = [:]
        let hasDate = Lapse.read("YMD", bytes, &index, offset: 0, &values)
        var hasTime = false
        if bytes.take("T", at: &index) {
            hasTime = Lapse.read("HMS", bytes, &index, offset: 0x80, &values)
            guard hasTime else { return nil }
        }
        guard index == bytes.count, hasDate || hasTime else { return nil }
        func value(_ letter: Unicode.Scalar, _ offset: UInt8 = 0) -> Double {
            values[UInt8(truncatingIfNeeded: letter.value) + offset] ?? 0
        }
        months = sign * Int(value("Y") * 12 + value("M"))
        let clock = value("H", 0x80) * 3600 + value("M", 0x80) * 60 + value("S", 0x80)
        seconds = Double(sign) * (value("D") * 86_400 + clock)
    }

    /// Numbers with their letters, in the order of the letters; false when there is none.
    private static func read(
        _ letters: StaticString, _ bytes: Span<UInt8>, _ index: inout Int, offset: UInt8,
        _ values: inout [UInt8: Double]
    ) -> Bool {
        var hasAny = false
        for letter in letters.description.utf8 {
            var next = index
            guard let whole = bytes.digits(1, upTo: 9, at: &next) else { continue }
            var value = Double(whole)
            if letter == UInt8(ascii: "S"), bytes.take(".", at: &next) {
                guard let fraction = bytes.fraction(at: &next) else { return false }
                value += fraction
            }
            guard bytes.take(Unicode.Scalar(letter), at: &next) else { continue }
            values[letter + offset] = value
            index = next
            hasAny = true
        }
        return hasAny
    }

    /// Whether this one is longer (1), shorter (-1) or as long (0) as another; nil when that depends on the
    /// month from which it is counted, as with a month and thirty days. Section 3.2.6.2: both are counted
    /// from four days that show any difference.
    func compared(to other: Lapse) -> Int? {
        let orders = Lapse.starts.map { start in
            let difference = rank(from: start) - other.rank(from: start)
            return difference == 0 ? 0 : difference > 0 ? 1 : -1
        }
        return orders.allSatisfy { $0 == orders[0] } ? orders[0] : nil
    }

    private func rank(from start: Day) -> Double {
        // Beyond the calendar a month has its mean length: nothing there is a matter of days.
        guard abs(months) < 12 * 1600 else { return Double(months) * 2_629_746 + seconds }
        return Double(start.adding(months: months) - start) * 86_400 + seconds
    }

    private static let starts = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)].compactMap {
        Day(year: $0.0, month: $0.1, day: 1)
    }
}
