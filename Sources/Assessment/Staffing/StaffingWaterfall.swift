public import Notation
public import ReformModel

/// What became of the staff present between two days, part by part: opening − dissolved − silent + founded
/// + newly reporting + change = closing.
///
/// A fall in a sum may be a fall in what is counted. Units that stopped reporting, or began to, are coverage
/// and stand apart from what really changed. From an opening to a closing balance is how accountants do it;
/// to keep coverage apart is ours.
public struct StaffingWaterfall: Sendable, Hashable {
    /// The parts of one category; all numbers are persons present.
    public struct Parts: Sendable, Hashable {
        /// In the units that existed and reported at the beginning.
        public fileprivate(set) var opening = 0.0
        /// Of these, in units that were dissolved since.
        public fileprivate(set) var dissolved = 0.0
        /// Of these, in units that exist and have not reported for as long as `StaffingWaterfall.silence`.
        public fileprivate(set) var silent = 0.0
        /// At the end, in units that were founded since.
        public fileprivate(set) var founded = 0.0
        /// At the end, in units that existed before and did not report then.
        public fileprivate(set) var newlyReporting = 0.0
        /// More, or fewer, in the units that reported both times.
        public fileprivate(set) var change = 0.0
        /// In the units that exist and report at the end.
        public fileprivate(set) var closing = 0.0

        /// The part of the difference that comes from who reports.
        public var coverage: Double { newlyReporting - silent }
        /// The part of the difference that comes from units dissolved and founded.
        public var reorganisation: Double { founded - dissolved }
        /// The share of the difference that is coverage; nil where there is no difference.
        public var coverageShare: Double? {
            closing == opening ? nil : coverage / (closing - opening)
        }
    }

    /// The parts of one category.
    public struct CategoryParts: Sendable, Hashable {
        /// The category.
        public let category: Staffing.Category
        /// Its parts.
        public let parts: Parts
    }

    /// The days of silence from which a unit counts as not reporting. Ours: staff are counted once a year.
    public static let silence = 365

    /// The day of the opening.
    public let from: Day
    /// The day of the closing.
    public let to: Day
    /// All categories together. Of a unit that has rows without a category these are the total; of another
    /// it is the sum of its categories.
    public let total: Parts
    /// By category, in the order of the categories, those that have figures.
    public let categories: [CategoryParts]
    /// Whether a row in it is illustrative.
    public let isIllustrative: Bool
    /// The rows that the opening of all categories together sums.
    let openingPlaces: [RowPlace]
    /// The rows that the closing of all categories together sums.
    let closingPlaces: [RowPlace]

    /// Compares two days by the rows that a day's standing knows; nil where neither has a figure. The cost
    /// grows with the rows.
    ///
    /// - Parameters:
    ///   - rows: the rows known, in file order.
    ///   - units: the units, which say who existed; a unit that is not among them always did.
    ///   - from: the day of the opening.
    ///   - to: the day of the closing, after it.
    public init?(of rows: [Staffing], units: UnitIndex, from: Day, to: Day) {
        self.init(of: StaffingRows(rows, units: units), from: from, to: to)
    }

    /// The same where the units of the rows are numbered.
    init?(of staffing: StaffingRows, from: Day, to: Day) {
        let rows = staffing.rows
        let counted = rows.indices.filter { rows[$0].present != nil && rows[$0].day <= to }
        let haveTotals = staffing.totals(of: counted.lazy.map { staffing.seriesOfRow[$0] })
        var total = Parts()
        var byCategory = [Parts?](repeating: nil, count: Staffing.Category.allCases.count)
        var isIllustrative = false
        var (openings, closings): ([RowPlace], [RowPlace]) = ([], [])
        // In the order of the rows: sums of fractions depend on it.
        for post in StaffingWaterfall.posts(of: counted, in: staffing, from: from) {
            let series = staffing.series[post.series]
            let unit = staffing.unit(series.unit)
            let then = post.opening.flatMap { rows[$0].counts(unit, on: from) ? rows[$0] : nil }
            let now = rows[post.closing].counts(unit, on: to) ? rows[post.closing] : nil
            guard then != nil || now != nil else { continue }
            isIllustrative =
                isIllustrative || then?.certainty == .illustrative || now?.certainty == .illustrative
            let existsNow = unit?.exists(on: to) ?? true
            let existedThen = unit?.exists(on: from) ?? true
            func add(to parts: inout Parts) {
                parts.add(then?.present, now?.present, existedThen: existedThen, existsNow: existsNow)
            }
            if let place = series.category.flatMap(Staffing.Category.allCases.firstIndex) {
                var parts = byCategory[place] ?? Parts()
                add(to: &parts)
                byCategory[place] = parts
            }
            guard series.category == nil || !haveTotals[series.unit] else { continue }
            add(to: &total)
            if let then { openings.append(then.place) }
            if let now { closings.append(now.place) }
        }
        let categories = zip(Staffing.Category.allCases, byCategory).compactMap { category, parts in
            parts.map { CategoryParts(category: category, parts: $0) }
        }
        guard total != Parts() || !categories.isEmpty else { return nil }
        self.from = from
        self.to = to
        self.total = total
        self.isIllustrative = isIllustrative
        (openingPlaces, closingPlaces) = (openings, closings)
        self.categories = categories
    }

    /// The places of the rows of one unit and category at both ends.
    private struct Post {
        let series: Int
        var opening: Int?
        var closing: Int
    }

    /// The last row of each unit and category by each of the days, in the order of their first rows.
    private static func posts(of counted: [Int], in staffing: StaffingRows, from: Day) -> [Post] {
        let rows = staffing.rows
        var places = [Int](repeating: -1, count: staffing.series.count)
        var posts: [Post] = []
        for row in counted {
            let series = staffing.seriesOfRow[row]
            if places[series] < 0 {
                places[series] = posts.count
                posts.append(Post(series: series, opening: nil, closing: row))
            }
            let place = places[series]
            if rows[row].day <= from, posts[place].opening.map({ rows[$0].day <= rows[row].day }) ?? true {
                posts[place].opening = row
            }
            if rows[posts[place].closing].day <= rows[row].day { posts[place].closing = row }
        }
        return posts
    }
}

extension Staffing {
    /// Whether the row stands for its unit on a day: the unit exists, and has not been silent too long.
    fileprivate func counts(_ unit: Unit?, on day: Day) -> Bool {
        day - self.day < StaffingWaterfall.silence && unit?.exists(on: day) ?? true
    }
}

extension StaffingWaterfall.Parts {
    /// Adds the figures of one unit at both ends.
    fileprivate mutating func add(
        _ then: Double?, _ now: Double?, existedThen: Bool, existsNow: Bool
    ) {
        opening += then ?? 0
        closing += now ?? 0
        switch (then, now) {
        case (let then?, let now?): change += now - then
        case (let then?, nil): if existsNow { silent += then } else { dissolved += then }
        case (nil, let now?): if existedThen { newlyReporting += now } else { founded += now }
        case (nil, nil): break
        }
    }
}
