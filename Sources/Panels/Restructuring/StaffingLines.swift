import Assessment
import Canvas
import Notation
import ReformModel

/// Quota against staff present, by category.
enum StaffingLines {
    /// A heading with the total and a line a category.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        let all = context.standing.staffing
        let categories = all.filter { $0.category != nil }
        guard !all.isEmpty else { return [] }
        let names = all.map { KindText.category($0.category, in: context.language) }
        let nameWidth = names.reduce(0) { max($0, TextWidth.columns(of: $1)) } + 1
        var lines = [heading(all, in: context)]
        lines += categories.map { line($0, nameWidth: nameWidth, in: context) }
        return lines
    }

    private static func heading(_ all: [StaffingStanding], in context: PanelContext) -> PanelLine {
        let title = context.say(.title)
        let total = all.first { $0.category == nil }
        var remark = ""
        if let total, let quota = total.quota, let present = total.present {
            let mark = total.isIllustrative ? "~" : ""
            remark =
                "\(mark)\(context.number(present, decimals: 0)) / \(mark)\(context.number(quota, decimals: 0))"
            if let earlier = total.earlierPresent, earlier > 0, earlier != present {
                let share = NumberText.percent(
                    (present - earlier) / earlier, for: context.reader, signed: true)
                remark += "  (\(share))"
            }
        }
        return .heading(title, remark: remark, .useful)
    }

    private static func line(
        _ standing: StaffingStanding, nameWidth: Int, in context: PanelContext
    ) -> PanelLine {
        let name = KindText.category(standing.category, in: context.language)
        let mark = standing.isIllustrative ? "~" : ""
        let present = standing.present.map { mark + context.number($0, decimals: 0) } ?? "–"
        let quota = standing.quota.map { mark + context.number($0, decimals: 0) } ?? "–"
        let isOver = (standing.present ?? 0) > (standing.quota ?? .infinity)
        let content = LineContent.row([LineContent.Cell(name), .figure("\(present) / \(quota)")])
        return PanelLine(.detail, content) { place, grid in
            let rect = place.rect.inset(left: 1)
            grid.put(name, x: rect.x, y: rect.y, width: min(nameWidth, rect.width))
            let text = "\(present) / \(quota)"
            let x = rect.x + nameWidth
            let end = grid.put(
                text, x: x, y: rect.y, width: min(17, rect.maxX - x),
                style: Style(isOver ? .warn : .text), align: .trailing)
            let bar = min(24, rect.maxX - end - 2)
            guard bar >= 6, let present = standing.present, standing.quota != nil else { return }
            let gauge = Gauge(
                share: standing.quota.map { $0 > 0 ? present / $0 : 0 },
                role: isOver ? .warn : .text)
            gauge.draw(
                in: Rect(x: end + 2, y: rect.y, width: bar, height: 1), on: &grid, glyphs: context.glyphs,
                ground: place.ground)
        }
    }
}

extension Phrase {
    fileprivate static let title = Phrase(vi: "Có mặt / biên chế", en: "Present / quota")
}
