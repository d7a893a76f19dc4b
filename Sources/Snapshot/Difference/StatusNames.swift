import Assessment

extension Band {
    /// The band as programs know it.
    var name: String {
        switch self {
        case .unknown: "unknown"
        case .neutral: "neutral"
        case .green: "green"
        case .amber: "amber"
        case .red: "red"
        }
    }
}

extension Consequence {
    /// The consequence as programs know it.
    var name: String {
        switch self {
        case .turnedRed: "turned-red"
        case .reportedBetter: "reported-better"
        case .turnedWorse: "turned-worse"
        case .lostSight: "lost-sight"
        case .givenUp: "given-up"
        case .gone: "gone"
        case .movedLater: "moved-later"
        case .targetRevised: "target-revised"
        case .disputed: "disputed"
        case .corrected: "corrected"
        case .redefined: "redefined"
        case .weaker: "weaker"
        case .better: "better"
        case .movedEarlier: "moved-earlier"
        case .newValue: "new-value"
        case .said: "said"
        case .new: "new"
        case .staff: "staff"
        case .legalBasis: "legal-basis"
        }
    }
}

extension IndicatorStatus {
    /// The status for other programs: its name and its band, and why nothing can be said.
    var object: JSONText {
        var members: [String: JSONText?] = ["status": .text(name), "band": .text(band.name)]
        if case .cannotAssess(let reason) = self { members["reason"] = .text(reason.name) }
        return .members(members)
    }

    private var name: String {
        switch self {
        case .reached: "reached"
        case .missed: "missed"
        case .onTrack: "on-track"
        case .atRisk: "at-risk"
        case .offTrack: "off-track"
        case .movingAway: "moving-away"
        case .improving: "improving"
        case .slightlyImproving: "slightly-improving"
        case .stable: "stable"
        case .deteriorating: "deteriorating"
        case .cannotAssess: "cannot-assess"
        }
    }
}

extension IndicatorStatus.Reason {
    /// The reason as programs know it.
    var name: String {
        switch self {
        case .noObservation: "no-observation"
        case .noTarget: "no-target"
        case .noBaseline: "no-baseline"
        case .tooFewObservations: "too-few-observations"
        case .spanTooShort: "span-too-short"
        }
    }
}

extension MilestoneStatus {
    /// The status for other programs: its name and its band, and its days.
    var object: JSONText {
        let (name, days) = nameAndDays
        var members: [String: JSONText?] = [
            "status": .text(name), "band": .text(band.name), "days": days.map(JSONText.whole),
        ]
        if case .unconfirmed(let since) = self { members["since"] = .day(since) }
        return .members(members)
    }

    private var nameAndDays: (String, Int?) {
        switch self {
        case .doneOnTime(let early): ("done-on-time", early)
        case .doneLate(let days): ("done-late", days)
        case .done: ("done", nil)
        case .claimedDone: ("claimed-done", nil)
        case .dueSoon(let days): ("due-soon", days)
        case .overdue(let days): ("overdue", days)
        case .ahead(let days): ("ahead", days)
        case .onPlan: ("on-plan", nil)
        case .slipping(let days): ("slipping", days)
        case .offTrack(let days): ("off-track", days)
        case .unconfirmed: ("unconfirmed", nil)
        case .paused: ("paused", nil)
        case .dropped: ("dropped", nil)
        case .superseded: ("superseded", nil)
        case .cannotAssess: ("cannot-assess", nil)
        }
    }
}
