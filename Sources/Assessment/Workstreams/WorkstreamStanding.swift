public import Notation
public import ReformModel

/// A workstream as it stood on a day: what its milestones have earned of what was planned, by weight.
///
/// Only what is done with evidence is earned, and all of its weight at once; a share done that somebody reports
/// earns nothing. What was dropped or superseded is in neither.
public struct WorkstreamStanding: Sendable, Hashable, Identifiable {
    /// Why there is no schedule.
    public enum Reason: Sendable, Hashable {
        /// No milestone that still counts has a planned finish and a weight.
        case noPlan
        /// No milestone says when it begins, so nothing says how much time has gone by.
        case noStart
        /// It has not begun.
        case notBegun
        /// Nothing was due yet and nothing is done, which is neither in time nor late.
        case nothingDue
    }

    /// The workstream.
    public let workstream: Workstream
    /// Its indicators, in the order of the standing.
    public let indicators: [IndicatorStanding]
    /// Its milestones, in the order of the standing.
    public let milestones: [MilestoneStanding]
    /// The plan that its milestones make; nil without one.
    public let plan: WorkstreamPlan?
    /// The plan against what is earned, in days; nil where nothing can be said. Where `unknown` is above 0 it is
    /// the least that is earned: were those done, the pace would be higher.
    public let schedule: EarnedSchedule?
    /// Why nothing can be said; nil where there is a schedule.
    public let reason: Reason?
    /// The last day planned, at the pace so far: the start, and IEAC(t) days from it on; when all is done, the
    /// day on which it was. Plans of few milestones are steps, so it moves in leaps.
    public let forecastFinish: Day?
    /// The latest of the days expected of its open milestones, which knows of their forecasts what the pace
    /// does not.
    public let latestExpected: Day?
    /// Milestones that still count and have no planned finish: in neither value.
    public let undated: Int
    /// Milestones of the plan of which nobody knows whether they are done: claimed without evidence, or not
    /// heard of since. They have earned nothing yet.
    public let unknown: Int
    /// Milestones on time and late apart.
    public let timeliness: Timeliness
    /// Whether something it has earned rests on an illustrative report.
    public let isIllustrative: Bool

    /// The key of the workstream.
    public var id: String { workstream.id }
}
