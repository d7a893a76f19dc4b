public import Notation

/// What someone said of a milestone on a day. It never changes, so that whoever speaks of it
/// shares it.
public final class Report: Sendable {
    /// The state that the reporter gives.
    public enum State: String, Sendable, Hashable, CaseIterable {
        case planned
        case inProgress = "in_progress"
        case done
        case paused
        case dropped
        case superseded
    }

    /// The colour that the owner gives, worst last.
    public enum Rating: String, Sendable, Hashable, CaseIterable {
        case green
        case amber
        case red
    }

    /// What stands behind a claim of completion.
    public enum Evidence: String, Sendable, Hashable, CaseIterable {
        case claimed
        case evidenced
        case verified
    }

    /// The id of the milestone.
    public let milestone: String
    /// The day the report was made.
    public let reported: Day
    /// Who reported; may be empty.
    public let reporter: String
    /// The state given, or nil when the report has a forecast only.
    public let state: State?
    /// The share done, 0 to 100, or nil when not given.
    public let percent: Double?
    /// The day on which it is expected to be done, or nil when not given.
    public let forecast: Day?
    /// The day on which it was done, or nil when it is not, or not said.
    public let finished: Day?
    /// What the owner says of it, or nil when not said.
    public let rating: Rating?
    /// What stands behind `done`; nil when the cell is empty, which counts as claimed.
    public let evidence: Evidence?
    /// How sure the report is; `illustrative` ones are marked wherever they show.
    public let certainty: Certainty
    /// A remark; may be empty.
    public let note: LocalText
    /// Where it was published; may be empty.
    public let source: String
    /// The row it came from.
    public let place: RowPlace

    /// Makes a report from the cells of its row.
    public init(
        milestone: String, reported: Day, reporter: String, state: State?, percent: Double?, forecast: Day?,
        finished: Day?, rating: Rating?, evidence: Evidence?, certainty: Certainty, note: LocalText,
        source: String, place: RowPlace
    ) {
        self.milestone = milestone
        self.reported = reported
        self.reporter = reporter
        self.state = state
        self.percent = percent
        self.forecast = forecast
        self.finished = finished
        self.rating = rating
        self.evidence = evidence
        self.certainty = certainty
        self.note = note
        self.source = source
        self.place = place
    }
}

extension Report: Hashable {
    /// Whether two rows stand at the same place and say the same.
    public static func == (left: Report, right: Report) -> Bool {
        left === right
            || (left.milestone, left.reported, left.reporter, left.state, left.percent)
                == (right.milestone, right.reported, right.reporter, right.state, right.percent)
                && (left.forecast, left.finished, left.rating, left.evidence)
                    == (right.forecast, right.finished, right.rating, right.evidence)
                && (left.certainty, left.note, left.source, left.place)
                    == (right.certainty, right.note, right.source, right.place)
    }

    /// Mixes in what tells most rows apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(milestone)
        hasher.combine(place)
    }
}
