internal import Notation
internal import ReformModel

/// The rows that were known by a day, by what they speak of. Nothing later comes past this type.
struct KnownRows {
    /// Observations by indicator, in order of the day they speak of, then of the file.
    let observations: [String: [Observation]]
    /// Targets by indicator, in order of decision, then of the file.
    let targets: [String: [Target]]
    /// Reports by milestone, in order of the day of the report, then of the file.
    let reports: [String: [Report]]
    /// Staffing figures, in file order.
    let staffing: [Staffing]
    /// How many of them are illustrative.
    let illustrativeCount: Int
    /// The newest day on which any of them became known.
    let newest: Day?

    init(of programme: Programme, on day: Day) {
        let observations = programme.observations.filter { $0.reported <= day }
        let targets = programme.targets.filter { $0.decided.map { $0 <= day } ?? true }
        let reports = programme.reports.filter { $0.reported <= day }
        let staffing = programme.staffing.filter { $0.reported <= day && $0.day <= day }
        self.observations = Dictionary(grouping: observations, by: \.indicator).mapValues { rows in
            rows.sorted { ($0.day, $0.place.line) < ($1.day, $1.place.line) }
        }
        self.targets = Dictionary(grouping: targets, by: \.indicator).mapValues { rows in
            rows.sorted {
                ($0.decided ?? Day(number: .min), $0.place.line) < (
                    $1.decided ?? Day(number: .min), $1.place.line
                )
            }
        }
        self.reports = Dictionary(grouping: reports, by: \.milestone).mapValues { rows in
            rows.sorted { ($0.reported, $0.place.line) < ($1.reported, $1.place.line) }
        }
        self.staffing = staffing
        illustrativeCount =
            observations.count { $0.certainty == .illustrative }
            + targets.count { $0.certainty == .illustrative }
            + reports.count { $0.certainty == .illustrative }
            + staffing.count { $0.certainty == .illustrative }
        newest = [
            observations.lazy.map(\.reported).max(), targets.lazy.compactMap(\.decided).max(),
            reports.lazy.map(\.reported).max(),
            staffing.lazy.map(\.reported).max(),
        ].compactMap { $0 }.max()
    }
}
