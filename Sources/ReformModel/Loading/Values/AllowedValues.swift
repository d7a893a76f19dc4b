internal import Diagnostics

/// The values of `enum` or `categories`, ready to be looked up. Values are compared as what they mean: in a
/// number field `1.0` is 1.
struct AllowedValues: Sendable {
    /// The values as they would stand in a cell.
    let shown: [String]
    private let texts: [[UInt8]]
    private let numbers: [Double]
    private let flags: [Bool]
    private let durations: [Lapse]
    private let trees: [JSONValue]

    /// The values of a field, or nil when any may stand.
    init?(_ values: [ConstraintValue], form: ValueForm) {
        guard !values.isEmpty else { return nil }
        var (texts, numbers, flags): ([[UInt8]], [Double], [Bool]) = ([], [], [])
        var (durations, trees): ([Lapse], [JSONValue]) = ([], [])
        for value in values {
            switch value.value(as: form) {
            case .number(let number): numbers.append(number)
            case .flag(let flag): flags.append(flag)
            case .duration(let lapse): durations.append(lapse)
            case .json(let tree): trees.append(tree)
            case .text, .items: texts.append(Array(value.text.utf8))
            case .wrong: continue
            }
        }
        shown = values.map(\.text)
        self.texts = texts.sorted { $0.lexicographicallyPrecedes($1) }
        self.numbers = numbers.sorted()
        (self.flags, self.durations, self.trees) = (flags, durations, trees)
    }

    /// Whether a value is among them. A list may be long, such as the codes of all communes.
    func contains(_ value: CellValue, _ bytes: Span<UInt8>) -> Bool {
        switch value {
        case .wrong: false
        case .text, .items: AllowedValues.finds(texts.count) { bytes.order(to: texts[$0]) }
        case .number(let number):
            AllowedValues.finds(numbers.count) { number == numbers[$0] ? 0 : number < numbers[$0] ? -1 : 1 }
        case .flag(let flag): flags.contains(flag)
        case .duration(let lapse): durations.contains { lapse.compared(to: $0) == 0 }
        case .json(let tree): trees.contains(tree)
        }
    }

    /// Searches a sorted list by halving; `order` says whether what is sought stands before an element (-1),
    /// after it (1), or is it (0).
    private static func finds(_ count: Int, _ order: (Int) -> Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            let found = order(middle)
            if found == 0 { return true }
            if found < 0 { high = middle } else { low = middle + 1 }
        }
        return false
    }
}

extension Span<UInt8> {
    /// Whether the bytes stand before others (-1), after them (1), or are the same (0).
    fileprivate func order(to other: [UInt8]) -> Int {
        for index in 0..<Swift.min(count, other.count) where self[index] != other[index] {
            return self[index] < other[index] ? -1 : 1
        }
        return count == other.count ? 0 : count < other.count ? -1 : 1
    }
}
