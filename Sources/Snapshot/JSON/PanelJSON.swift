import Assessment
import Notation
import Panels
import ReformModel

/// The figures of a panel that are of no one item, for other programs: unrounded, whatever the panel has room for.
struct PanelJSON {
    private let context: PanelContext
    private var standing: Standing { context.standing }

    init(_ context: PanelContext) { self.context = context }

    /// The figures.
    func figures(of panel: PanelID) -> JSONText {
        switch panel {
        case .breakthroughs: .members(["workstreams": .list(workstreams(in: .breakthroughs))])
        case .restructuring:
            .members([
                "workstreams": .list(workstreams(in: .restructuring)), "units": .list(units),
                "blocs": .list(blocs), "funnels": .list(standing.funnels.map(funnel)),
                "staffing": .list(standing.staffing.map(staffing)),
                "waterfall": standing.staffingWaterfall.map(waterfall),
            ])
        case .congress:
            .members([
                "workstreams": .list(workstreams(in: .congress)), "levels": .list(standing.levels.map(level)),
            ])
        case .attention: .members(["items": .list(standing.attention.map { AttentionJSON($0).object })])
        }
    }

    private func workstreams(in panel: Workstream.Panel) -> [JSONText] {
        standing.workstreams(in: panel).map { group in
            .members([
                "id": group.workstream.map { .text($0.id) },
                "title": group.workstream.map { .text($0.title.text(in: context.language)) },
                "indicators": .list(group.indicators.map { .text($0.id) }),
                "milestones": .list(group.milestones.map { .text($0.id) }),
                "milestonesDone": .whole(group.milestones.count { $0.status.isDone }),
            ])
        }
    }

    private var units: [JSONText] {
        standing.unitChanges.map { tier in
            .members([
                "tier": tier.tier.map { .text($0.name) }, "day": tier.day.map(JSONText.day),
                "before": .whole(tier.before), "after": .whole(tier.after),
                "kinds": .list(
                    tier.kinds.map {
                        .members([
                            "kind": .text($0.kind), "before": .whole($0.before), "after": .whole($0.after),
                        ])
                    }),
            ])
        }
    }

    private var blocs: [JSONText] {
        standing.blocChanges.filter { $0.before > 0 || $0.after > 0 }.map {
            .members([
                "bloc": .text($0.bloc.rawValue), "day": $0.day.map(JSONText.day),
                "before": .whole($0.before), "after": .whole($0.after),
            ])
        }
    }

    private func funnel(_ funnel: Funnel) -> JSONText {
        .members([
            "group": .text(funnel.group),
            "workstream": funnel.workstream.isEmpty ? nil : .text(funnel.workstream),
            "steps": .list(
                funnel.steps.enumerated().map { index, step in
                    .members([
                        "indicator": .text(step.id), "value": step.latest.map { .number($0.value) },
                        "waitingBefore": index > 0
                            ? funnel.waiting(at: index - 1).map(JSONText.number) : nil,
                    ])
                }),
        ])
    }

    private func staffing(_ staffing: StaffingStanding) -> JSONText {
        .members([
            "category": .text(staffing.category?.rawValue ?? "total"), "day": .day(staffing.day),
            "present": staffing.present.map(JSONText.number), "quota": staffing.quota.map(JSONText.number),
            "earlierPresent": staffing.earlierPresent.map(JSONText.number),
            "illustrative": .truth(staffing.isIllustrative),
        ])
    }

    private func waterfall(_ waterfall: StaffingWaterfall) -> JSONText {
        let total = waterfall.total
        return .members([
            "from": .day(waterfall.from), "to": .day(waterfall.to), "opening": .number(total.opening),
            "dissolved": .number(total.dissolved), "silent": .number(total.silent),
            "founded": .number(total.founded), "newlyReporting": .number(total.newlyReporting),
            "change": .number(total.change), "closing": .number(total.closing),
            "illustrative": .truth(waterfall.isIllustrative),
        ])
    }

    private func level(_ level: LevelProgress) -> JSONText {
        .members([
            "level": .text(level.level), "total": .whole(level.total), "due": .whole(level.due),
            "done": .whole(level.done), "onTime": .whole(level.onTime), "overdue": .whole(level.overdue),
            "dropped": .whole(level.dropped), "countedBy": level.countedBy.map(JSONText.text),
        ])
    }
}
