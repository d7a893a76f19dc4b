import Notation
public import ReformModel

/// The owner says better than the data: green outside, red inside.
///
/// Source: the "watermelon" of delivery reporting; UK Infrastructure and Projects Authority and National
/// Audit Office on delivery confidence ratings against slipped dates.
public struct Disagreement: Sendable, Hashable {
    /// What shows it.
    public enum Reason: Sendable, Hashable {
        /// The rating is better than the computed band.
        case ratedBetter
        /// The forecast moved by so many days in a report that was rated green.
        case slippedWhileGreen(days: Int)
    }

    /// What the owner says.
    public let rating: Report.Rating
    /// The band that the data gives.
    public let computed: Band
    /// How many bands lie between the two; at least 1.
    public let bandsApart: Int
    /// What shows it.
    public let reason: Reason
    /// The report with the rating.
    public let place: RowPlace

    /// The disagreement of a milestone, or nil where the owner says no better than the data.
    init?(reports: ArraySlice<Report>, computed: Band) {
        // What is of no band cannot be held against a rating.
        guard computed >= .green, let rated = reports.last(where: { $0.rating != nil }),
            let rating = rated.rating
        else {
            return nil
        }
        if computed.rawValue > rating.band.rawValue {
            self.init(
                rating: rating, computed: computed, bandsApart: computed.rawValue - rating.band.rawValue,
                reason: .ratedBetter, place: rated.place)
        } else if let slip = Disagreement.slipWhileGreen(reports) {
            self.init(
                rating: .green, computed: computed, bandsApart: 1,
                reason: .slippedWhileGreen(days: slip.days),
                place: slip.place)
        } else {
            return nil
        }
    }

    private init(rating: Report.Rating, computed: Band, bandsApart: Int, reason: Reason, place: RowPlace) {
        self.rating = rating
        self.computed = computed
        self.bandsApart = bandsApart
        self.reason = reason
        self.place = place
    }

    /// The last report, if it is rated green and moved the forecast of its reporter too far.
    private static func slipWhileGreen(_ reports: ArraySlice<Report>) -> (days: Int, place: RowPlace)? {
        guard let last = reports.last(where: { $0.rating != nil }), last.rating == .green,
            let forecast = last.forecast,
            let before = reports.last(where: {
                $0.reporter == last.reporter && $0.forecast != nil
                    && ($0.reported, $0.place.line) < (last.reported, last.place.line)
            })?.forecast,
            forecast - before > MilestoneBounds.slipWhileGreen
        else { return nil }
        return (forecast - before, last.place)
    }
}

extension Report.Rating {
    /// The band that a rating claims.
    var band: Band {
        switch self {
        case .green: .green
        case .amber: .amber
        case .red: .red
        }
    }
}
