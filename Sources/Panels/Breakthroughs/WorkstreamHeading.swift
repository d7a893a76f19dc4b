import Assessment
import Canvas
import Notation
import ReformModel

/// The line above the rows of a workstream: its title, and how its milestones stand.
enum WorkstreamHeading {
    /// The line.
    static func line(_ group: WorkstreamGroup, in context: PanelContext) -> PanelLine {
        let title = context.say(group.workstream.title)
        let done = group.milestones.count { $0.status.isDone }
        let behind = group.milestones.count { $0.band == .red }
        var remark = ""
        if !group.milestones.isEmpty {
            remark = "\(context.say(.milestones)) \(done)/\(group.milestones.count)"
        }
        if behind > 0 { remark += " \(context.glyphs.separator) \(behind) \(context.say(.behind))" }
        let role: Role = behind > 0 ? .bad : .dim
        return PanelLine { place, grid in
            let rect = place.rect
            let end = grid.put(
                title, x: rect.x, y: rect.y, width: rect.width, style: .strong, mark: context.glyphs.ellipsis)
            let room = rect.maxX - end - 2
            guard room >= TextWidth.columns(of: remark) else { return }
            grid.put(remark, x: end + 2, y: rect.y, width: room, style: Style(role), align: .trailing)
        }
    }
}

extension Phrase {
    fileprivate static let milestones = Phrase(vi: "mốc xong", en: "milestones")
    fileprivate static let behind = Phrase(vi: "chậm", en: "behind")
}
