internal import ReformModel

/// Something that an explanation can be asked of.
public enum ExplainedSubject: Sendable, Hashable {
    /// Figures of the whole programme, by the name under which they are asked for.
    public enum Whole: String, Sendable, Hashable, CaseIterable {
        /// Units before and after, by tier.
        case units
        /// The balance of the last successions.
        case successions
        /// Quota and staff present, where the staff went, and the pace to the next quota.
        case staffing
    }

    case indicator(String)
    case milestone(String)
    case workstream(String)
    case unit(String)
    case level(String)
    case funnel(String)
    case whole(Whole)

    /// The id or the name by which it is asked for.
    public var id: String {
        switch self {
        case .indicator(let id), .milestone(let id), .workstream(let id), .unit(let id), .level(let id),
            .funnel(let id):
            id
        case .whole(let whole): whole.rawValue
        }
    }
}

extension Standing {
    /// All that can be asked, in the order of the board; several may have one id.
    public var explainedSubjects: [ExplainedSubject] {
        ExplainedSubject.Whole.allCases.map(ExplainedSubject.whole)
            + workstreams.map { .workstream($0.id) } + indicators.map { .indicator($0.id) }
            + funnels.map { .funnel($0.group) } + milestones.map { .milestone($0.id) }
            + levels.map { .level($0.level) } + programme.units.map { .unit($0.id) }
    }

    /// All that has an id: none, one, or of several kinds.
    public func explainedSubjects(named id: String) -> [ExplainedSubject] {
        explainedSubjects.filter { $0.id == id }
    }
}
