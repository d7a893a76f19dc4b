import Assessment
import Canvas
import Notation
import ReformModel

/// The line above the rows of a workstream: its title, and how its milestones stand.
enum WorkstreamHeading {
    /// The line; opened, with the pace of the milestones against their plan.
    static func line(
        _ group: WorkstreamGroup, extent: PanelRoom.Extent, in context: PanelContext
    ) -> PanelLine {
        let title = group.title(in: context)
        let done = group.milestones.count { $0.status.isDone }
        let milestones =
            group.milestones.isEmpty ? "" : "\(context.say(.milestones)) \(done)/\(group.milestones.count)"
        let remark = [extent == .full ? schedule(group, in: context) : "", milestones]
            .filter { !$0.isEmpty }.joined(separator: " \(context.glyphs.separator) ")
        let warning = warning(group, in: context)
        let heading = [title, warning?.text].compactMap(\.self).joined(separator: "  ")
        return PanelLine(.essential, .heading(heading, remark: remark)) { place, grid in
            let rect = place.rect
            var end = grid.put(
                title, x: rect.x, y: rect.y, width: rect.width, style: .strong, mark: context.glyphs.ellipsis)
            if let warning, end + 2 + TextWidth.columns(of: warning.text) <= rect.maxX {
                end = grid.put(
                    warning.text, x: end + 2, y: rect.y, width: rect.maxX - end - 2,
                    style: Style(warning.role))
            }
            PanelLine.putRemark(remark, after: end, in: place, on: &grid)
        }
    }

    /// `SPI(t) 0.92`, with a dash where it cannot be said, and how many milestones it knows nothing of: without a
    /// plan, or perhaps done.
    private static func schedule(_ group: WorkstreamGroup, in context: PanelContext) -> String {
        guard let standing = group.workstream.flatMap({ context.standing.workstream($0.id) }),
            standing.reason != .noPlan
        else { return "" }
        guard let schedule = standing.schedule else { return "SPI(t) –" }
        let mark = standing.isIllustrative ? "~" : ""
        let unknown = standing.unknown + standing.undated
        let beside = unknown > 0 ? " (\(context.number(unknown)) \(context.say(.unknown)))" : ""
        let least = standing.unknown > 0 ? context.say(.atLeast) + " " : ""
        return "SPI(t) \(least)\(mark)\(context.number(schedule.timeIndex, decimals: 2))\(beside)"
    }

    /// How many of its indicators and milestones are behind or, where none is, at risk.
    private static func warning(_ group: WorkstreamGroup, in context: PanelContext) -> (
        text: String, role: Role
    )? {
        let bands = group.indicators.map(\.band) + group.milestones.map(\.band)
        let marks = context.glyphs.marks
        let (red, amber) = (bands.count { $0 == .red }, bands.count { $0 == .amber })
        if red > 0 { return ("\(marks.bad) \(red) \(context.say(.behind))", .bad) }
        if amber > 0 { return ("\(marks.warning) \(amber) \(context.say(.atRisk))", .warn) }
        return nil
    }
}

extension Phrase {

    fileprivate static let milestones = Phrase(vi: "mốc xong", en: "milestones")
    fileprivate static let atLeast = Phrase(vi: "ít nhất", en: "at least")
    fileprivate static let unknown = Phrase(vi: "chưa rõ", en: "unknown")
    fileprivate static let behind = Phrase(vi: "chậm", en: "behind")
    fileprivate static let atRisk = Phrase(vi: "nguy cơ", en: "at risk")
}
