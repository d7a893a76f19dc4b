internal import Notation
public import ReformModel

/// Reporters who contradict one another about a milestone that is still open: the last word of each.
///
/// An older report that is only behind the course of things contradicts nothing: what was planned in May may
/// be in progress in June.
public struct ReporterDispute: Sendable, Hashable {
    /// The last state that each reporter gives, the newest first; empty where they agree.
    public let states: [Report]
    /// The last forecast that each reporter gives, the newest first; empty where they agree. A forecast whose
    /// day has gone by disputes nothing any more.
    public let forecasts: [Report]

    /// The dispute on a day among reports that are in order of the day of the report; nil where there is none.
    init?(_ reports: ArraySlice<Report>, on day: Day) {
        guard let first = reports.first, reports.contains(where: { $0.reporter != first.reporter }) else {
            return nil
        }
        let states = ReporterDispute.lastWords(of: reports) { $0.state != nil }
        let forecasts = ReporterDispute.lastWords(of: reports) { $0.forecast != nil }
            .filter { $0.forecast.map { $0 >= day } ?? false }
        let differ = forecasts.contains { $0.forecast != forecasts.first?.forecast }
        self.states = ReporterDispute.contradict(states) ? states : []
        self.forecasts = differ ? forecasts : []
        if self.states.isEmpty && self.forecasts.isEmpty { return nil }
    }

    /// The last report of each reporter that gives something, the newest first.
    private static func lastWords(of reports: ArraySlice<Report>, where gives: (Report) -> Bool) -> [Report] {
        var reporters = SeenNames()
        return reports.reversed().filter { gives($0) && reporters.insert($0.reporter) }
    }

    /// Names that were seen. Few report on one milestone, and to compare the names of few is less than to hash each.
    private struct SeenNames {
        private static let few = 16

        private var names: [String] = []
        private var many: Set<String> = []

        /// Adds a name, and says whether it is new.
        mutating func insert(_ name: String) -> Bool {
            if !many.isEmpty { return many.insert(name).inserted }
            if names.contains(name) { return false }
            names.append(name)
            if names.count > SeenNames.few { many = Set(names) }
            return true
        }
    }

    /// Whether a report says less than an older one of somebody else, takes back an end, or says other than
    /// one of its own day.
    private static func contradict(_ newestFirst: [Report]) -> Bool {
        let course = newestFirst.reversed()
        return zip(course, course.dropFirst()).contains { before, after in
            guard let earlier = before.state, let later = after.state, earlier != later else { return false }
            return later.stage < earlier.stage || earlier.stage == Report.State.lastStage
                || before.reported == after.reported
        }
    }
}

extension Report.State {
    /// How far along a milestone in this state is: what is given up or replaced has come to its end as well.
    fileprivate var stage: Int {
        switch self {
        case .planned: 0
        case .inProgress, .paused: 1
        case .done, .dropped, .superseded: Report.State.lastStage
        }
    }

    fileprivate static let lastStage = 2
}
