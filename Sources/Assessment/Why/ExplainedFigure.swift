public import ReformModel

/// One figure of a subject, explained.
public struct ExplainedFigure: Sendable, Hashable {
    /// What the figure is about. The raw value is its name in JSON.
    public enum Topic: String, Sendable, Hashable, CaseIterable {
        case status
        case pace
        case projection
        case completion
        case trend
        case slack
        case schedule
        case timeliness
        case progress
        case freshness
        case doubt
        case disagreement
        case dispute
        case attention
        case waiting
        case units
        case successions
        case staffing
        case waterfall
        case paceToQuota
    }

    /// The part of a subject that has a figure of its own.
    public enum Part: Sendable, Hashable {
        /// The subject has one such figure.
        case all
        /// A tier of units; nil for kinds that are no territorial kind the program knows.
        case tier(UnitKind.Tier?)
        /// A category of staff; nil for all together.
        case category(Staffing.Category?)
        /// A step of a funnel, by the id of its indicator.
        case step(String)
    }

    /// What it is about.
    public let topic: Topic
    /// Of which part of the subject.
    public let part: Part
    /// How it came about.
    public let explanation: Explanation
    /// Whether it rests on something illustrative.
    public let isIllustrative: Bool

    init(_ topic: Topic, of part: Part = .all, _ explanation: Explanation, isIllustrative: Bool = false) {
        self.topic = topic
        self.part = part
        self.explanation = explanation
        self.isIllustrative = isIllustrative
    }
}

extension Standing {
    /// Every figure of a subject, explained; none for one that is not there.
    ///
    /// Worked out when asked, for one subject: at most a walk over all rows, and what its projections, its
    /// trend or the network of milestones take.
    public func explanations(of subject: ExplainedSubject) -> [ExplainedFigure] {
        switch subject {
        case .indicator(let id): indicator(id).map(explanations) ?? []
        case .milestone(let id): milestone(id).map(explanations) ?? []
        case .workstream(let id): workstream(id).map(explanations) ?? []
        case .level(let name): levels.first { $0.level == name }.map(explanations) ?? []
        case .funnel(let group): funnels.first { $0.group == group }?.explanations ?? []
        case .unit(let id): programme.units.first { $0.id == id }.map { [explanation(of: $0)] } ?? []
        case .whole(.units): unitExplanations
        case .whole(.successions): successionBalance.map { [explanation(of: $0)] } ?? []
        case .whole(.staffing): staffingExplanations
        }
    }
}
