import Assessment
import Canvas
import Notation
import ReformModel

/// Where the staff came from and went to since the reorganisation, with what is only counted otherwise apart.
enum StaffingWaterfallLines {
    /// The parts of all categories together, a line a category, and the pace to the next quota.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        guard let waterfall = context.standing.staffingWaterfall else { return [] }
        var page = PageWriter(width: width, glyphs: context.glyphs, nameWidth: 24)
        let mark = waterfall.isIllustrative ? "~" : ""
        page.heading(context.say(.title))
        write(waterfall, mark: mark, to: &page, in: context)
        for part in waterfall.categories {
            let parts = part.parts
            let change = context.number(parts.closing - parts.opening, decimals: 0, signed: true)
            let opening = mark + context.number(parts.opening, decimals: 0)
            let closing = mark + context.number(parts.closing, decimals: 0)
            page.fact(
                KindText.category(part.category, in: context.language),
                "\(opening) \(context.glyphs.arrow) \(closing)   \(mark)\(change)")
        }
        writePace(mark: mark, to: &page, in: context)
        return page.lines
    }

    /// The parts that are not nothing, between the opening and the closing.
    private static func write(
        _ waterfall: StaffingWaterfall, mark: String, to page: inout PageWriter, in context: PanelContext
    ) {
        let total = waterfall.total
        func end(_ day: Day, _ value: Double) {
            page.fact(context.day(day), mark + context.number(value, decimals: 0), style: .strong)
        }
        end(waterfall.from, total.opening)
        let parts: [(Phrase, Double)] = [
            (.dissolved, -total.dissolved), (.silent, -total.silent), (.founded, total.founded),
            (.newlyReporting, total.newlyReporting), (.change, total.change),
        ]
        for (name, value) in parts where value != 0 {
            page.fact(context.say(name), mark + context.number(value, decimals: 0, signed: true))
        }
        end(waterfall.to, total.closing)
        if total.coverage != 0 {
            let count = context.number(total.coverage, decimals: 0, signed: true)
            page.fact(context.say(.coverage), mark + count, style: Style(.warn))
        }
    }

    private static func writePace(mark: String, to page: inout PageWriter, in context: PanelContext) {
        guard let pace = context.standing.paceToQuota else { return }
        let month = mark + context.number(pace.aMonth, decimals: 1, signed: true)
        let day = mark + context.number(pace.aDay, decimals: 2, signed: true)
        let due = context.day(pace.by)
        page.fact(
            context.say(Phrase(vi: "đến biên chế \(due)", en: "to the quota \(due)")),
            context.say(
                Phrase(vi: "\(month) một tháng (\(day) một ngày)", en: "\(month) a month (\(day) a day)")))
    }
}

extension Phrase {
    fileprivate static let title = Phrase(
        vi: "Biến động người có mặt", en: "Where those present came and went")
    fileprivate static let dissolved = Phrase(vi: "đơn vị giải thể", en: "dissolved units")
    fileprivate static let silent = Phrase(vi: "không còn báo cáo", en: "no longer reporting")
    fileprivate static let founded = Phrase(vi: "đơn vị mới lập", en: "founded units")
    fileprivate static let newlyReporting = Phrase(vi: "mới báo cáo", en: "newly reporting")
    fileprivate static let change = Phrase(vi: "thay đổi trong đơn vị", en: "within the same units")
    fileprivate static let coverage = Phrase(
        vi: "chỉ do phạm vi báo cáo", en: "from who reports alone")
}
