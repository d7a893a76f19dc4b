import Notation

/// A number as people type it.
enum WrittenNumber {
    /// The same with `.` before the decimals and nothing between thousands. What stands between groups of three is
    /// taken for that; a sign that cannot be is left as it is, for whoever checks the row to speak of.
    static func plain(_ text: String, for reader: Reader) -> String {
        let (group, decimal): (Character, Character) =
            switch reader.numbers {
            case .points: (".", ",")
            case .commas: (",", ".")
            case .spaces: (" ", ",")
            }
        let signs = text.prefix { "+-−".contains($0) }
        let halves = text.dropFirst(signs.count).split(
            separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = halves.first else { return text }
        let groups = whole.split(omittingEmptySubsequences: false) { $0 == group || $0 == "\u{A0}" }
        let isGrouped =
            groups.count > 1 && (1...3).contains(groups[0].count)
            && groups.dropFirst().allSatisfy { $0.count == 3 }
        guard groups.count == 1 || isGrouped else { return text }
        let rest = halves.count > 1 ? "." + halves[1] : ""
        return String(signs).substituting("−", by: "-") + groups.joined() + rest
    }
}
