import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// Units before and after in a table, by tier and kind.
struct UnitFigures {
    private let context: PanelContext

    init(_ context: PanelContext) { self.context = context }

    /// The table under its heading; nothing where no unit is of a kind that the program knows.
    func blocks(_ notes: inout SourceNotes) -> [ReportBlock] {
        var table = ReportTable(
            [
                .init(context.say(.name)), .init(context.say(.before), .trailing),
                .init(context.say(.after), .trailing), .init(context.say(.change), .trailing),
            ], isNarrow: true)
        for change in context.standing.unitChanges where change.before > 0 || change.after > 0 {
            let day = change.day.map { [ReportText.Piece.aside(context.day($0))] } ?? []
            let tier = ReportText([.strong(KindText.tier(change.tier, in: context.language))])
            let name = tier + source(of: change, &notes) + ReportText(day)
            table.add(.cells(cells(name, change.before, change.after)))
            // Of one kind the tier says all.
            guard change.kinds.count > 1 else { continue }
            for kind in change.kinds {
                let name = ReportText(KindText.kind(kind.kind, in: context.language))
                table.add(.cells(cells(name, kind.before, kind.after)))
            }
        }
        return table.isEmpty ? [] : [.heading(4, ReportText(context.say(.heading))), .table(table)]
    }

    private func cells(_ name: ReportText, _ before: Int, _ after: Int) -> [ReportText] {
        [name]
            + [context.number(before), context.number(after), context.number(after - before, signed: true)]
            .map {
                ReportText($0)
            }
    }

    /// The documents of the successions of its units on the day of the change.
    private func source(of change: TierChange, _ notes: inout SourceNotes) -> ReportText {
        guard let day = change.day else { return ReportText([]) }
        let programme = context.standing.programme
        let units = Set(
            programme.units.filter { UnitKind(rawValue: $0.kind)?.tier == change.tier }.map(\.id))
        var named: Set<String> = []
        var text = ReportText([])
        for link in programme.successions
        where link.day == day && units.contains(link.predecessor) && !link.document.isEmpty
            && named.insert(link.document).inserted
        {
            text = text + notes.note(of: link.document, at: link.place)
        }
        return text
    }
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Đơn vị hành chính", en: "Units")
    fileprivate static let name = Phrase(vi: "Cấp, loại", en: "Tier, kind")
    fileprivate static let before = Phrase(vi: "Trước", en: "Before")
    fileprivate static let after = Phrase(vi: "Sau", en: "After")
    fileprivate static let change = Phrase(vi: "Tăng, giảm", en: "Change")
}
