/// Whether a status became better or worse.
enum StatusTurn {
    /// Red, and was not.
    case turnedRed
    /// Worse in another way, and amber or red.
    case worse
    /// Nothing can be said any more.
    case lostSight
    /// Paused, dropped or superseded.
    case givenUp
    /// Less good, and green still.
    case weaker
    case better
    /// Another, and neither better nor worse.
    case other

    /// The turn of an indicator.
    init(from: IndicatorStatus, to: IndicatorStatus) {
        self.init(from: (from.band, from.severity), to: (to.band, to.severity), isGivenUp: false)
    }

    /// The turn of a milestone.
    init(from: MilestoneStatus, to: MilestoneStatus) {
        self.init(
            from: (from.band, from.severity), to: (to.band, to.severity), isGivenUp: to.isGivenUp)
    }

    private init(from: (band: Band, severity: Int), to: (band: Band, severity: Int), isGivenUp: Bool) {
        switch (from.band, to.band) {
        case (_, .neutral) where isGivenUp: self = .givenUp
        case (.unknown, .unknown), (.unknown, .neutral), (.neutral, .neutral): self = .other
        case (_, .unknown): self = .lostSight
        case (.red, .neutral), (.amber, .neutral): self = .better
        case (.green, .neutral): self = .other
        case (.red, .red), (.amber, .amber), (.green, .green):
            self = StatusTurn(severities: from.severity, to.severity, isGreen: to.band == .green)
        case (_, .red): self = .turnedRed
        case (.red, .amber), (_, .green): self = .better
        case (_, .amber): self = .worse
        }
    }

    private init(severities from: Int, _ to: Int, isGreen: Bool) {
        if to == from {
            self = .other
        } else if to < from {
            self = .better
        } else {
            self = isGreen ? .weaker : .worse
        }
    }

    /// How many bands lie between; what was neither good nor bad counts as green. 0 where nothing fell.
    static func bandsFallen(from: Band, to: Band) -> Int {
        guard to >= .amber else { return 0 }
        return max(0, to.rawValue - max(from, .green).rawValue)
    }
}

extension MilestoneStatus {
    /// Whether it is put off or given up.
    fileprivate var isGivenUp: Bool {
        switch self {
        case .paused, .dropped, .superseded: true
        default: false
        }
    }

    /// The place within its band: done before what is to come, a plan missed after a forecast beyond it.
    fileprivate var severity: Int {
        switch self {
        case .doneOnTime, .doneLate, .done: 0
        case .overdue: 2
        default: 1
        }
    }
}
