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
    static func all(of rows: StaffingRows, on day: Day) -> [StaffingStanding] {
        self.rows(of: rows, on: day).compactMap { standing(of: $0, in: rows.rows) }
    }

    /// What each of the standings sums, in their order.
    static func rows(of rows: StaffingRows, on day: Day) -> [Summed] {
        let existence = Existence(of: rows, on: day)
        let haveTotals = rows.totals(of: rows.series.indices)
        var total = Summed(category: nil)
        var categories = Staffing.Category.allCases.map { Summed(category: $0) }
        for series in StaffingSeries.all(of: rows) {
            if series.category == nil || !haveTotals[series.unit] { total.take(series, existence) }
            guard let place = categories.firstIndex(where: { $0.category == series.category }) else {
                continue
            }
            categories[place].take(series, existence)
        }
        return [total] + categories
    }

    /// Which units are counted now, and which at the beginning, by their numbers.
    fileprivate struct Existence {
        var now: [Bool]
        var earlier: [Bool]

        init(of rows: StaffingRows, on day: Day) {
            let firstDay = rows.rows.lazy.map(\.day).min() ?? day
            let units = (0..<rows.unitCount).map(rows.unit)
            now = units.map { $0?.exists(on: day) ?? true }
            earlier = units.map { $0?.founded.map { $0 <= firstDay } ?? true }
        }
    }

    /// The places of the rows that a standing sums: the last figures of each unit and category, and the first of those
    /// present.
    struct Summed {
        let category: Staffing.Category?
        private(set) var quotas: [Int] = []
        private(set) var presents: [Int] = []
        private(set) var first: [Int] = []

        fileprivate init(category: Staffing.Category?) { self.category = category }

        fileprivate mutating func take(_ series: StaffingSeries, _ existence: Existence) {
            if existence.now[series.unit] {
                if let row = series.quota { quotas.append(row) }
                if let row = series.present { presents.append(row) }
            }
            if existence.earlier[series.unit], let row = series.firstPresent { first.append(row) }
        }
    }

    private static func standing(of summed: Summed, in rows: [Staffing]) -> StaffingStanding? {
        let now = summed.quotas + summed.presents
        guard let day = now.lazy.map({ rows[$0].day }).max() else { return nil }
        return StaffingStanding(
            category: summed.category, quota: total(summed.quotas.lazy.map { rows[$0].quota }),
            present: total(summed.presents.lazy.map { rows[$0].present }),
            earlierPresent: total(summed.first.lazy.map { rows[$0].present }), day: day,
            isIllustrative: now.contains { rows[$0].certainty == .illustrative })
    }

    private static func total(_ values: some Collection<Double?>) -> Double? {
        values.isEmpty ? nil : values.reduce(0) { $0 + ($1 ?? 0) }
    }
}
