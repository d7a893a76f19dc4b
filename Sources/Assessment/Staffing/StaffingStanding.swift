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
        let existence = Existence(units: units, day: day, firstDay: rows.lazy.map(\.day).min() ?? day)
        let series = Series.all(of: rows)
        let haveTotals = Set(series.lazy.filter { $0.category == nil }.map(\.unit))
        let counted = series.filter { $0.category == nil || !haveTotals.contains($0.unit) }
        let whole = standing(of: counted, category: nil, in: rows, existence)
        let categories = Staffing.Category.allCases.compactMap { category in
            standing(of: series.filter { $0.category == category }, category: category, in: rows, existence)
        }
        return (whole.map { [$0] } ?? []) + categories
    }

    /// Which units are counted now, and which at the beginning.
    private struct Existence {
        private let gone: Set<String>
        private let new: Set<String>

        init(units: [Unit], day: Day, firstDay: Day) {
            gone = Set(units.lazy.filter { !$0.exists(on: day) }.map(\.id))
            new = Set(units.lazy.filter { $0.founded.map { $0 > firstDay } ?? false }.map(\.id))
        }

        func isCountedNow(_ row: Staffing) -> Bool { !gone.contains(row.unit) }
        func isCountedEarlier(_ row: Staffing) -> Bool { !new.contains(row.unit) }
    }

    /// The rows of one unit and category that count: places and not rows, which are large. A row with a quota
    /// alone leaves standing how many were present before, and the other way round.
    private struct Series {
        let unit: String
        let category: Staffing.Category?
        /// The last row with a quota, and the last and the first one with staff present.
        var quota: Int?
        var present: Int?
        var firstPresent: Int?

        private struct Key: Hashable {
            let unit: String
            let category: Staffing.Category?
        }

        /// Of all units and categories, as they come in the file.
        static func all(of rows: [Staffing]) -> [Series] {
            var all: [Series] = []
            var places: [Key: Int] = [:]
            for (row, staffing) in rows.enumerated() {
                let key = Key(unit: staffing.unit, category: staffing.category)
                let place = places[key] ?? all.count
                if place == all.count {
                    places[key] = place
                    all.append(Series(unit: key.unit, category: key.category))
                }
                all[place].take(row, of: rows)
            }
            return all
        }

        private mutating func take(_ row: Int, of rows: [Staffing]) {
            let day = rows[row].day
            if rows[row].quota != nil, quota.map({ rows[$0].day <= day }) ?? true { quota = row }
            guard rows[row].present != nil else { return }
            if present.map({ rows[$0].day <= day }) ?? true { present = row }
            if firstPresent.map({ rows[$0].day > day }) ?? true { firstPresent = row }
        }
    }

    /// The last figures of some units and categories, and the first of those present, summed.
    private static func standing(
        of series: [Series], category: Staffing.Category?, in rows: [Staffing], _ existence: Existence
    ) -> StaffingStanding? {
        let quotas = series.compactMap(\.quota).filter { existence.isCountedNow(rows[$0]) }
        let presents = series.compactMap(\.present).filter { existence.isCountedNow(rows[$0]) }
        let first = series.compactMap(\.firstPresent).filter { existence.isCountedEarlier(rows[$0]) }
        let now = quotas + presents
        guard let day = now.lazy.map({ rows[$0].day }).max() else { return nil }
        return StaffingStanding(
            category: category, quota: total(quotas.compactMap { rows[$0].quota }),
            present: total(presents.compactMap { rows[$0].present }),
            earlierPresent: total(first.compactMap { rows[$0].present }), day: day,
            isIllustrative: now.contains { rows[$0].certainty == .illustrative })
    }

    private static func total(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +)
    }
}
