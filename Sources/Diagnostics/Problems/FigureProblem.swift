/// Numbers that cannot be, or that contradict one another.
public enum FigureProblem: Sendable, Hashable {
    /// A target lies on the wrong side of the baseline.
    case targetAgainstDirection(indicator: String, target: Double, baseline: Double, increases: Bool)
    /// A target or a baseline lies above the ceiling that the indicator itself gives.
    case aboveLimit(indicator: String, value: Double, limit: Double)
    /// A target or a baseline of a share lies below 0 or above 100 %.
    case notAShare(indicator: String, value: Double)
    /// The percentage done of a milestone lies below 0 or above 100.
    case percentOutside(value: Double)
    /// All is done of a milestone that is only planned, or not all of one that is done; `state` as written.
    case percentAgainstState(value: Double, state: String)
    /// A number that counts or measures something lies below 0.
    case negative(column: String, value: Double)
    /// A milestone that goes on counts for nothing in its workstream.
    case noWeight
    /// More staff in post than positions.
    case overQuota(present: Double, quota: Double)
    /// A step of a funnel that another indicator has taken, on `line`.
    case stepRepeated(group: String, step: Int, indicator: String, line: Int)
    /// More at a step of a funnel than at the step before it, `indicator`.
    case stepGrows(value: Double, indicator: String, before: Double)
    /// Two units of one time have the same population and the same area.
    case sameFigures(unit: String, line: Int)
}
