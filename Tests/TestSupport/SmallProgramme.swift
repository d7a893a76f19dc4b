public import Assessment
public import Notation
public import ReformModel

/// A day as the tests write it.
public func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { fatalError("\(text) is no day") }
    return day
}

/// A programme built row by row; the line of a row is its place in its table.
public struct SmallProgramme {
    /// The programme so far.
    public private(set) var programme = Programme(name: "small")

    /// An empty programme.
    public init() {}

    /// How it stood on a day.
    public func standing(on text: String) -> Standing { Standing(of: programme, on: day(text)) }

    /// A further row of its table.
    public mutating func workstream(_ id: String, panel: Workstream.Panel? = nil, order: Int? = nil) {
        programme.workstreams.append(
            Workstream(
                id: id, panel: panel, title: LocalText(id), lead: LocalText(""), document: "", order: order,
                place: place(.workstreams, programme.workstreams.count)))
    }

    /// A further row of its table.
    public mutating func indicator(
        _ id: String, _ direction: Indicator.Direction = .increase, baseline: Double? = nil,
        on baselineDay: String? = nil, workstream: String = "", group: String = "", step: Int? = nil,
        limit: Double? = nil, accumulation: Indicator.Accumulation? = nil
    ) {
        programme.indicators.append(
            Indicator(
                id: id, workstream: workstream, title: LocalText(id), unit: LocalText(""),
                direction: direction, baseline: baseline, baselineDay: baselineDay.map(day), group: group,
                step: step, limit: limit, decimals: nil, accumulation: accumulation, document: "",
                place: place(.indicators, programme.indicators.count)))
    }

    /// A further row of its table.
    public mutating func target(_ id: String, _ value: Double, due: String, decided: String? = nil) {
        programme.targets.append(
            Target(
                indicator: id, due: day(due), decided: decided.map(day), value: value, document: "",
                note: LocalText(""), certainty: .final, place: place(.targets, programme.targets.count)))
    }

    /// A further row of its table.
    public mutating func observation(
        _ id: String, _ value: Double, on text: String, reported: String? = nil, reporter: String = "",
        _ certainty: Certainty = .final
    ) {
        programme.observations.append(
            Observation(
                indicator: id, day: day(text), reporter: reporter, value: value,
                reported: day(reported ?? text), certainty: certainty, source: "",
                place: place(.observations, programme.observations.count)))
    }

    /// A further row of its table.
    public mutating func milestone(
        _ id: String, start: String? = nil, finish: String? = nil, dependsOn: [String] = [],
        workstream: String = "", level: String = "", weight: Double = 1
    ) {
        programme.milestones.append(
            Milestone(
                id: id, workstream: workstream, level: level, title: LocalText(id),
                baselineStart: start.map(day), baselineFinish: finish.map(day), weight: weight, owners: [],
                dependsOn: dependsOn, document: "", place: place(.milestones, programme.milestones.count)))
    }

    /// A further row of its table.
    public mutating func report(
        _ id: String, on text: String, _ state: Report.State? = nil, forecast: String? = nil,
        finished: String? = nil, rating: Report.Rating? = nil, evidence: Report.Evidence? = nil,
        reporter: String = "", _ certainty: Certainty = .final
    ) {
        programme.reports.append(
            Report(
                milestone: id, reported: day(text), reporter: reporter, state: state, percent: nil,
                forecast: forecast.map(day), finished: finished.map(day), rating: rating, evidence: evidence,
                certainty: certainty, note: LocalText(""), source: "",
                place: place(.reports, programme.reports.count)))
    }

    /// A further row of its table.
    public mutating func unit(
        _ id: String, _ kind: String = "commune", founded: String? = nil, dissolved: String? = nil,
        population: Int? = nil, area: Double? = nil, bloc: Unit.Bloc? = nil
    ) {
        programme.units.append(
            Unit(
                id: id, title: LocalText(id), kind: kind, bloc: bloc, parent: "", founded: founded.map(day),
                dissolved: dissolved.map(day), population: population, areaKm2: area,
                place: place(.units, programme.units.count)))
    }

    /// A further row of its table.
    public mutating func succession(
        _ predecessor: String, into successor: String, on text: String? = nil,
        _ extent: Succession.Extent = .part
    ) {
        programme.successions.append(
            Succession(
                predecessor: predecessor, successor: successor, day: text.map(day), extent: extent,
                document: "", note: LocalText(""),
                place: place(.successions, programme.successions.count)))
    }

    /// A further row of its table.
    public mutating func staffing(
        _ unit: String, on text: String, _ category: Staffing.Category? = nil, quota: Double? = nil,
        present: Double? = nil, reported: String? = nil, _ certainty: Certainty = .final
    ) {
        programme.staffing.append(
            Staffing(
                unit: unit, day: day(text), category: category, quota: quota, present: present,
                reported: day(reported ?? text), certainty: certainty, source: "",
                place: place(.staffing, programme.staffing.count)))
    }

    /// A further row of its table.
    public mutating func document(_ id: String, issued: String? = nil, replaces: [String] = []) {
        programme.documents.append(
            Document(
                id: id, kind: LocalText(""), issuer: LocalText(""), issued: issued.map(day), effective: nil,
                title: LocalText("title of " + id), replaces: replaces, status: LocalText("in force"),
                source: "", place: place(.documents, programme.documents.count)))
    }

    private func place(_ table: TableName, _ count: Int) -> RowPlace {
        RowPlace(table: table, line: count + 2)
    }
}
