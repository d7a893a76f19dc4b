import Assessment
import Canvas
import Notation
import Panels
import ReformModel

/// Staff in a table, by category: at first, now, and allotted.
struct StaffingFigures {
    private let context: PanelContext

    init(_ context: PanelContext) { self.context = context }

    /// The table under its heading; nothing without figures.
    func blocks(_ notes: inout SourceNotes) -> [ReportBlock] {
        let standings = context.standing.staffing
        guard !standings.isEmpty else { return [] }
        var table = ReportTable([
            .init(context.say(.name)), .init(context.say(.earlier), .trailing),
            .init(context.say(.present), .trailing), .init(context.say(.quota), .trailing),
            .init(context.say(.share), .trailing), .init(context.say(.day)),
        ])
        for standing in standings { table.add(.cells(cells(of: standing, &notes))) }
        return [.heading(4, ReportText(context.say(.heading))), .table(table)]
    }

    private func cells(of standing: StaffingStanding, _ notes: inout SourceNotes) -> [ReportText] {
        let mark = standing.isIllustrative ? "~" : ""
        func figure(_ value: Double?) -> ReportText {
            value.map { ReportText(mark + context.number($0, decimals: 0)) } ?? .none
        }
        let share =
            if let present = standing.present, let quota = standing.quota, quota > 0 {
                ReportText(mark + NumberText.percent(present / quota, for: context.reader))
            } else { ReportText.none }
        let name = KindText.category(standing.category, in: context.language)
        return [
            ReportText(standing.category == nil ? [.strong(name)] : [.plain(name)]),
            figure(standing.earlierPresent), figure(standing.present), figure(standing.quota), share,
            ReportText(context.day(standing.day)) + source(of: standing, &notes),
        ]
    }

    /// The sources of the newest rows of the category.
    private func source(of standing: StaffingStanding, _ notes: inout SourceNotes) -> ReportText {
        guard standing.category != nil || context.standing.staffing.count == 1 else { return ReportText([]) }
        var told: Set<String> = []
        var text = ReportText([])
        for row in context.standing.programme.staffing
        where row.category == standing.category && row.day == standing.day
            && row.reported <= context.standing.day && told.insert(row.source).inserted
            && told.count <= StaffingFigures.sourcesUpTo
        {
            text = text + notes.note(of: row)
        }
        return text
    }

    /// The sources that one figure names: it may be the sum of as many units as a country has.
    private static let sourcesUpTo = 3
}

extension Phrase {
    fileprivate static let heading = Phrase(vi: "Biên chế", en: "Staff")
    fileprivate static let name = Phrase(vi: "Nhóm", en: "Category")
    fileprivate static let earlier = Phrase(vi: "Có mặt lúc đầu", en: "At first")
    fileprivate static let present = Phrase(vi: "Có mặt", en: "Present")
    fileprivate static let quota = Phrase(vi: "Được giao", en: "Quota")
    fileprivate static let share = Phrase(vi: "So với giao", en: "Of the quota")
    fileprivate static let day = Phrase(vi: "Ngày", en: "As of")
}
