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
    /// Staff in post by the first rows known, or nil where no row gives any. Units founded after the first
    /// of these rows are left out: their staff came from the others.
    public let earlierPresent: Double?
    /// The newest day that a row in it speaks of.
    public let day: Day
    /// Whether a row in it is illustrative.
    public let isIllustrative: Bool

    /// A standing a category, in the order of the categories, and the total in front. Of a unit that has
    /// rows without a category these are the total; of another it is the sum of its categories. What a unit
    /// had that no longer exists on the day is no longer counted as present.
    static func all(of rows: [Staffing], units: [Unit], on day: Day) -> [StaffingStanding] {
        self.rows(of: rows, units: units, on: day).compactMap(standing)
    }

    /// What each of the standings sums, in their order.
    static func rows(of rows: [Staffing], units: [Unit], on day: Day) -> [Rows] {
        let existence = Existence(units: units, day: day, firstDay: rows.lazy.map(\.day).min() ?? day)
        let series = StaffingSeries.all(of: rows)
        let haveTotals = Set(series.lazy.filter { $0.category == nil }.map(\.unit))
        let counted = series.filter { $0.category == nil || !haveTotals.contains($0.unit) }
        let categories = Staffing.Category.allCases.map { category in
            Rows(series.filter { $0.category == category }, category: category, in: rows, existence)
        }
        return [Rows(counted, category: nil, in: rows, existence)] + categories
    }

    /// Which units are counted now, and which at the beginning.
    fileprivate struct Existence {
        private let gone: Set<String>
        private let new: Set<String>

        init(units: [Unit], day: Day, firstDay: Day) {
            gone = Set(units.lazy.filter { !$0.exists(on: day) }.map(\.id))
            new = Set(units.lazy.filter { $0.founded.map { $0 > firstDay } ?? false }.map(\.id))
        }

        func isCountedNow(_ row: Staffing) -> Bool { !gone.contains(row.unit) }
        func isCountedEarlier(_ row: Staffing) -> Bool { !new.contains(row.unit) }
    }

    /// The rows that a standing sums: the last figures of each unit and category, and the first of those
    /// present.
    struct Rows {
        let category: Staffing.Category?
        let quotas: [Staffing]
        let presents: [Staffing]
        let first: [Staffing]

        fileprivate init(
            _ series: [StaffingSeries], category: Staffing.Category?, in rows: [Staffing],
            _ existence: Existence
        ) {
            self.category = category
            quotas = series.compactMap { $0.quota.map { rows[$0] } }.filter(existence.isCountedNow)
            presents = series.compactMap { $0.present.map { rows[$0] } }.filter(existence.isCountedNow)
            first = series.compactMap { $0.firstPresent.map { rows[$0] } }.filter(existence.isCountedEarlier)
        }
    }

    private static func standing(of rows: Rows) -> StaffingStanding? {
        let now = rows.quotas + rows.presents
        guard let day = now.lazy.map(\.day).max() else { return nil }
        return StaffingStanding(
            category: rows.category, quota: total(rows.quotas.compactMap(\.quota)),
            present: total(rows.presents.compactMap(\.present)),
            earlierPresent: total(rows.first.compactMap(\.present)), day: day,
            isIllustrative: now.contains { $0.certainty == .illustrative })
    }

    private static func total(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +)
    }
}
