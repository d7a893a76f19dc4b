public import Notation
public import ReformModel

/// Quota against staff present in one category, over all units, as last known on a day.
public struct StaffingStanding: Sendable, Hashable {
    /// The category; nil for all together.
    public let category: Staffing.Category?
    /// Positions allotted, or nil where no row gives any.
    public let quota: Double?
    /// Staff in post, or nil where no row gives any.
    public let present: Double?
    /// Staff in post by the first rows known, or nil where no row gives any.
    public let earlierPresent: Double?
    /// The newest day that a row in it speaks of.
    public let day: Day
    /// Whether a row in it is illustrative.
    public let isIllustrative: Bool

    /// A standing a category, in the order of the categories, and the total in front. Rows without a
    /// category are the total where there are any; else it is the sum.
    static func all(of rows: [Staffing]) -> [StaffingStanding] {
        let byCategory = Dictionary(grouping: rows, by: \.category)
        let categories = Staffing.Category.allCases.compactMap { category in
            byCategory[category].flatMap { standing(of: $0, category: category) }
        }
        let whole = byCategory[nil].flatMap { standing(of: $0, category: nil) } ?? sum(of: categories)
        return (whole.map { [$0] } ?? []) + categories
    }

    /// The last row of each unit, and the first one, summed over the units.
    private static func standing(of rows: [Staffing], category: Staffing.Category?) -> StaffingStanding? {
        var last: [String: Staffing] = [:]
        var first: [String: Staffing] = [:]
        for row in rows {
            if last[row.unit].map({ $0.day <= row.day }) ?? true { last[row.unit] = row }
            if first[row.unit].map({ $0.day > row.day }) ?? true { first[row.unit] = row }
        }
        guard let day = last.values.lazy.map(\.day).max() else { return nil }
        return StaffingStanding(
            category: category, quota: total(last.values.compactMap(\.quota)),
            present: total(last.values.compactMap(\.present)),
            earlierPresent: total(first.values.compactMap(\.present)), day: day,
            isIllustrative: last.values.contains { $0.certainty == .illustrative })
    }

    private static func sum(of standings: [StaffingStanding]) -> StaffingStanding? {
        guard let day = standings.lazy.map(\.day).max() else { return nil }
        return StaffingStanding(
            category: nil, quota: total(standings.compactMap(\.quota)),
            present: total(standings.compactMap(\.present)),
            earlierPresent: total(standings.compactMap(\.earlierPresent)), day: day,
            isIllustrative: standings.contains(where: \.isIllustrative))
    }

    private static func total(_ values: [Double]) -> Double? {
        // Sorted, because the order of a dictionary would change the last bits of a sum of fractions.
        values.isEmpty ? nil : values.sorted().reduce(0, +)
    }
}
