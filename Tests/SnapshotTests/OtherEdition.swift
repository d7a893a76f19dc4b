import Notation
import ReformModel
import TestSupport

/// The sample as another office might have kept it: a key renamed with a title that was typed anew, a plan
/// moved, titles and owners changed, a table that is not there.
enum OtherEdition {
    static let programme: Programme = {
        var programme = Sample.programme
        programme.name = "quang-ninh-2025-b"
        programme.digest = String(repeating: "0", count: 64)
        programme.staffing = []
        programme.files[.staffing] = nil
        programme.indicators = programme.indicators.map { $0.id == "pci" ? renamed($0) : $0 }
        programme.milestones = programme.milestones.map { milestone in
            switch milestone.id {
            case "job-positions": edited(milestone, title: "Vị trí việc làm, biên chế")
            case "congress-province": edited(milestone, owner: "Ban Thường vụ Tỉnh ủy")
            case "digital-transformation": edited(milestone, finish: Day(iso: "2026-03-31"))
            default: milestone
            }
        }
        programme.observations.removeAll { $0.indicator == "pci" || $0.indicator == "d178-money" }
        for index in programme.observations.indices
        where programme.observations[index].indicator == "tourists" {
            programme.observations[index] = doubled(programme.observations[index])
        }
        return programme
    }()

    private static func renamed(_ row: Indicator) -> Indicator {
        Indicator(
            id: "pci-index", workstream: row.workstream, title: LocalText("  pci "), unit: row.unit,
            direction: row.direction, baseline: nil, baselineDay: nil, group: "", step: nil, limit: nil,
            decimals: 2, accumulation: nil, document: "", place: row.place)
    }

    private static func edited(
        _ row: Milestone, title: String? = nil, owner: String? = nil, finish: Day? = nil
    ) -> Milestone {
        Milestone(
            id: row.id, workstream: row.workstream, level: row.level,
            title: title.map { LocalText($0) } ?? row.title, baselineStart: row.baselineStart,
            baselineFinish: finish ?? row.baselineFinish, weight: row.weight,
            owners: owner.map { [LocalText($0)] } ?? row.owners, dependsOn: row.dependsOn,
            document: row.document, place: row.place)
    }

    private static func doubled(_ row: Observation) -> Observation {
        Observation(
            indicator: row.indicator, day: row.day, reporter: row.reporter, value: row.value * 2,
            reported: row.reported, certainty: .final, source: row.source, place: row.place)
    }
}
