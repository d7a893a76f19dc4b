import Assessment
import Canvas
import Notation
import ReformModel

/// One item that changed, in words.
struct ItemChanges {
    /// How many corrections of one indicator are shown, the newest first; the others are counted.
    static let correctionsUpTo = 3

    private let item: ChangedItem
    private let difference: Difference
    private let rows: ChangedRows
    private let isBrief: Bool
    private let context: PanelContext

    /// - Parameter isBrief: whether nothing is said of a status that could not and cannot be told.
    init(
        _ item: ChangedItem, of difference: Difference, rows: ChangedRows, isBrief: Bool = false,
        in context: PanelContext
    ) {
        self.item = item
        self.isBrief = isBrief
        self.difference = difference
        self.rows = rows
        self.context = context
    }

    /// The item with its changes.
    var block: ChangeBlock {
        switch item.subject {
        case .indicator(let id): indicator(id)
        case .milestone(let id): milestone(id)
        case .workstream(let id):
            ChangeBlock(
                title: rows.workstreams[id].map { context.say($0.title) } ?? id,
                rows: item.changes.map { ChangeText($0, in: context).row })
        case .document(let id): document(id)
        case .staffing(let category): staffing(category)
        case .unit(let id): ChangeBlock(title: id, item: .unit(id), rows: [])
        }
    }

    private func indicator(_ id: String) -> ChangeBlock {
        let (from, to) = (difference.from.indicator(id), difference.to.indicator(id))
        guard let shown = to ?? from else { return ChangeBlock(title: id, rows: []) }
        let mark = shown.isIllustrative ? "~" : ""
        return ChangeBlock(
            title: mark + context.say(shown.indicator.title), item: to.map { .indicator($0.id) },
            rows: folded(item.changes).map { change in
                switch change {
                case .added, .dropped:
                    let figures = FigureText(context)
                    let target = shown.target == nil ? "" : " / \(figures.target(shown))"
                    let latest = shown.latest == nil && target.isEmpty ? "" : figures.latest(shown)
                    return row(change, [status(shown).text, latest + target])
                case .indicatorStatus:
                    return statusRow(from.map(status), to.map(status))
                default: return ChangeText(change, of: shown.indicator, isBrief: isBrief, in: context).row
                }
            })
    }

    /// The changes with corrections beyond a few counted in one, behind the last that is shown.
    private func folded(_ changes: [Change]) -> [Change] {
        var kept: [Change] = []
        var (shown, further, place) = (0, 0, 0)
        for change in changes {
            switch change {
            case .indicatorStatus(let from, let to)
            where isBrief && from.band == .unknown && to.band == .unknown:
                break
            case .correction where shown < ItemChanges.correctionsUpTo:
                shown += 1
                kept.append(change)
                place = kept.count
            case .correction: further += 1
            case .furtherCorrections(let count): further += count
            default: kept.append(change)
            }
        }
        if further > 0 { kept.insert(.furtherCorrections(further), at: place) }
        return kept
    }

    private func milestone(_ id: String) -> ChangeBlock {
        let (from, to) = (difference.from.milestone(id), difference.to.milestone(id))
        guard let shown = to ?? from else { return ChangeBlock(title: id, rows: []) }
        return ChangeBlock(
            title: MilestoneTable.title(shown, in: context), item: to.map { .milestone($0.id) },
            rows: item.changes.map { change in
                switch change {
                case .added, .dropped:
                    return row(change, [status(shown).text, MilestoneDays.text(shown, in: context)])
                case .milestoneStatus: return statusRow(from.map(status), to.map(status))
                default:
                    let marks = (mark(of: change, on: from), mark(of: change, on: to))
                    return ChangeText(change, marks: marks, isBrief: isBrief, in: context).row
                }
            })
    }

    /// The mark of the report that a change rests on.
    private func mark(of change: Change, on standing: MilestoneStanding?) -> String {
        let report: Report? =
            switch change {
            case .moved(.forecast, _, _): standing?.forecastReport
            case .rating: standing?.ratingReport
            case .evidence, .moved(.finished, _, _): standing?.reports.last { $0.state == .done }
            case .state: standing?.reports.last { $0.state != nil }
            default: nil
            }
        return FigureText(context).mark(report?.certainty ?? .final)
    }

    private func document(_ id: String) -> ChangeBlock {
        let shown = rows.documents[id]
        return ChangeBlock(
            title: id, item: shown == nil ? nil : .document(id),
            rows: item.changes.map { change in
                switch change {
                case .added, .dropped:
                    row(
                        change,
                        [shown?.issued.map(context.day) ?? "", shown.map { context.say($0.title) } ?? ""])
                default: ChangeText(change, in: context).row
                }
            })
    }

    private func staffing(_ category: Staffing.Category?) -> ChangeBlock {
        let marks = [difference.from, difference.to].map { standing in
            standing.staffing.first { $0.category == category }?.isIllustrative == true ? "~" : ""
        }
        return ChangeBlock(
            title: KindText.category(category, in: context.language),
            rows: item.changes.map { ChangeText($0, marks: (marks[0], marks[1]), in: context).row })
    }

    private func status(_ standing: IndicatorStanding) -> StatusText { StatusText(standing, in: context) }

    private func status(_ standing: MilestoneStanding) -> StatusText { StatusText(standing, in: context) }

    private func statusRow(_ from: StatusText?, _ to: StatusText?) -> ChangeBlock.Row {
        ChangeBlock.Row(
            label: context.say(.status),
            text: "\(from?.text ?? "–") \(context.glyphs.arrow) \(to?.text ?? "–")", role: to?.role ?? .text)
    }

    private func row(_ change: Change, _ parts: [String]) -> ChangeBlock.Row {
        ChangeBlock.Row(
            label: ChangeText(change, in: context).row.label,
            text: parts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
}

extension Phrase {
    fileprivate static let status = Phrase(vi: "tình trạng", en: "status")
}
