import Notation
import ReformModel
import TestSupport

/// Rows as another edition of the files has them: the same but for what is given.
extension Indicator {
    func edited(
        id: String? = nil, title: LocalText? = nil, unit: String? = nil, direction: Direction? = nil,
        baseline: Double? = nil
    ) -> Indicator {
        Indicator(
            id: id ?? self.id, workstream: workstream, title: title ?? self.title,
            unit: unit.map { LocalText($0) } ?? self.unit, direction: direction ?? self.direction,
            baseline: baseline ?? self.baseline, baselineDay: baselineDay, group: group, step: step,
            limit: limit, decimals: decimals, accumulation: accumulation, document: document, place: place)
    }
}

extension Milestone {
    func edited(
        id: String? = nil, title: LocalText? = nil, finish: Day? = nil, owners: [LocalText]? = nil,
        dependsOn: [String]? = nil
    ) -> Milestone {
        Milestone(
            id: id ?? self.id, workstream: workstream, level: level, title: title ?? self.title,
            baselineStart: baselineStart, baselineFinish: finish ?? baselineFinish, weight: weight,
            owners: owners ?? self.owners, dependsOn: dependsOn ?? self.dependsOn, document: document,
            place: place)
    }
}

extension Unit {
    func edited(
        id: String? = nil, title: String? = nil, kind: String? = nil, dissolved: Day? = nil,
        population: Int? = nil
    ) -> Unit {
        Unit(
            id: id ?? self.id, title: title.map { LocalText($0) } ?? self.title, kind: kind ?? self.kind,
            bloc: bloc, parent: parent, founded: founded, dissolved: dissolved ?? self.dissolved,
            population: population ?? self.population, areaKm2: areaKm2, place: place)
    }
}

/// A document of which only what is compared is given.
func document(
    _ id: String, issued: String? = nil, title: String = "A title", status: String = "in force",
    replaces: [String] = []
) -> Document {
    Document(
        id: id, kind: LocalText("Resolution"), issuer: LocalText(""), issued: issued.map(day), effective: nil,
        title: LocalText(title), replaces: replaces, status: LocalText(status), source: "",
        place: RowPlace(table: .documents, line: 2))
}
