/// The ten tables of the profile, in the order in which they depend on one another.
public enum TableName: String, Sendable, Hashable, CaseIterable {
    case documents
    case workstreams
    case units
    case successions
    case staffing
    case indicators
    case targets
    case observations
    case milestones
    case reports
}
