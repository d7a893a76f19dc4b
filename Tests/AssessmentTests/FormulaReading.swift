/// A formula of an explanation, worked out from the symbols that stand beside it: `c = a − b`, `p = a/(a + b)`.
struct FormulaReading {
    /// The symbol in front.
    let symbol: String
    /// What the formula gives; nil where a symbol has no value.
    let value: Double?

    /// Reads a formula; nil for what is no equation.
    init?(_ formula: String, symbols: [String: Double]) {
        let sides = formula.split(separator: "=").map { $0.filter { $0 != " " } }
        guard sides.count == 2 else { return nil }
        symbol = sides[0]
        var reader = Reader(rest: sides[1][...], symbols: symbols)
        let value = reader.sum()
        self.value = reader.rest.isEmpty ? value : nil
    }

    private struct Reader {
        var rest: Substring
        let symbols: [String: Double]

        mutating func sum() -> Double? {
            var total = product()
            while let sign = take("+−") {
                let next = product()
                total = total.flatMap { left in next.map { sign == "+" ? left + $0 : left - $0 } }
            }
            return total
        }

        private mutating func product() -> Double? {
            var total = factor()
            while let sign = take("/÷·") {
                let next = factor()
                total = total.flatMap { left in next.map { sign == "·" ? left * $0 : left / $0 } }
            }
            return total
        }

        private mutating func factor() -> Double? {
            if take("(") != nil {
                let inner = sum()
                return take(")") == nil ? nil : inner
            }
            // The longest symbol first: SPI(t) is one.
            guard let name = symbols.keys.filter(rest.hasPrefix).max(by: { $0.count < $1.count }) else {
                return nil
            }
            rest = rest.dropFirst(name.count)
            return symbols[name]
        }

        private mutating func take(_ signs: String) -> Character? {
            guard let first = rest.first, signs.contains(first) else { return nil }
            rest = rest.dropFirst()
            return first
        }
    }
}
