import Assessment
import Notation
import Panels
import ReformModel

/// An item for other programs: its id, its figures unrounded, and its status under its lasting name.
struct ItemJSON {
    private let context: PanelContext
    private let units: [String: Unit]
    private let documents: [String: Document]

    init(_ context: PanelContext) {
        self.context = context
        let programme = context.standing.programme
        units = Dictionary(programme.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        documents = Dictionary(
            programme.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The item; nil for one that is not in the programme.
    func object(_ item: ItemID) -> JSONText? {
        let members: [String: JSONText?]? =
            switch item {
            case .indicator(let id): context.standing.indicator(id).map(members)
            case .milestone(let id): context.standing.milestone(id).map(members)
            case .unit(let id): units[id].map(members)
            case .document(let id): documents[id].map(members)
            case .command: nil
            }
        guard let members else { return nil }
        let head: [String: JSONText?] = [
            "kind": .text(item.kindName), "id": .text(item.key),
        ]
        return .members(head.merging(members) { $1 })
    }

    private func members(_ standing: IndicatorStanding) -> [String: JSONText?] {
        let doubt: String? =
            switch standing.doubt {
            case .stale: "stale"
            case .disputed: "disputed"
            case nil: nil
            }
        let target = standing.target
        return [
            "title": text(standing.indicator.title), "workstream": word(standing.indicator.workstream),
            "unit": text(standing.indicator.unit),
            "status": standing.status.object, "band": .text(standing.band.name),
            "doubt": doubt.map(JSONText.text), "illustrative": .truth(standing.isIllustrative),
            "stale": .truth(standing.isStale), "latest": standing.latest.map(\.object),
            "baseline": standing.baseline.map(\.object), "target": target.map(\.object),
            "due": target.map { .day($0.due) }, "expectedToday": standing.expectedToday.map(JSONText.number),
            "paceNeeded": standing.paceNeeded.flatMap { $0.isFinite ? .number($0) : nil },
            "disputes": .list(standing.disputes.map { .number($0.value) }),
        ]
    }

    private func members(_ standing: MilestoneStanding) -> [String: JSONText?] {
        let milestone = standing.milestone
        return [
            "title": text(milestone.title), "workstream": word(milestone.workstream),
            "level": word(milestone.level),
            "status": standing.status.object, "band": .text(standing.band.name),
            "illustrative": .truth(standing.isIllustrative), "stale": .truth(standing.isStale),
            "plannedStart": milestone.baselineStart.map(JSONText.day),
            "plannedFinish": milestone.baselineFinish.map(JSONText.day),
            "forecast": standing.forecast.map(JSONText.day), "finished": standing.finished.map(JSONText.day),
            "slip": standing.slip.map(JSONText.whole), "daysToGo": standing.daysToGo.map(JSONText.whole),
            "disagreement": standing.disagreement.map(\.object),
            "waitsFor": .list(standing.openDependencies.map(JSONText.text)),
        ]
    }

    private func members(_ unit: Unit) -> [String: JSONText?] {
        [
            "title": text(unit.title), "type": word(unit.kind), "bloc": unit.bloc.map { .text($0.rawValue) },
            "founded": unit.founded.map(JSONText.day), "dissolved": unit.dissolved.map(JSONText.day),
            "population": unit.population.map(JSONText.whole), "areaKm2": unit.areaKm2.map(JSONText.number),
        ]
    }

    private func members(_ document: Document) -> [String: JSONText?] {
        [
            "title": text(document.title), "type": text(document.kind), "issuer": text(document.issuer),
            "inForce": text(document.status),
            "issued": document.issued.map(JSONText.day), "effective": document.effective.map(JSONText.day),
            "replaces": .list(document.replaces.map(JSONText.text)),
        ]
    }

    private func word(_ word: String) -> JSONText? { word.isEmpty ? nil : .text(word) }

    private func text(_ text: LocalText) -> JSONText? {
        text.isEmpty ? nil : .text(text.text(in: context.language))
    }
}
