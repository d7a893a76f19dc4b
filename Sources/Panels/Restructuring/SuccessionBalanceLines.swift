import Assessment
import Canvas
import Notation
import ReformModel

/// The last successions in figures: units, inhabitants and land before and after, and what is missing.
enum SuccessionBalanceLines {
    /// The figures; of inhabitants and land nothing where no unit has any.
    static func lines(_ context: PanelContext, width: Int) -> [PanelLine] {
        guard let balance = context.standing.successionBalance else { return [] }
        var page = PageWriter(width: width, glyphs: context.glyphs)
        let day = context.day(balance.day)
        page.heading(context.say(Phrase(vi: "Kế thừa ngày \(day)", en: "Successions of \(day)")))
        let arrow = context.glyphs.arrow
        page.fact(
            context.say(.units),
            "\(context.number(balance.before.count)) \(arrow) \(context.number(balance.after.count))")
        page.fact(context.say(.before), kinds(of: balance.before, in: context))
        page.fact(context.say(.after), kinds(of: balance.after, in: context))
        page.fact(context.say(.extent), extents(balance, in: context))
        page.fact(
            context.say(.population),
            sums(
                balance.before.population, balance.after.population, balance.populationChange, decimals: 0,
                balance, in: context))
        page.fact(
            context.say(.area),
            sums(
                balance.before.area, balance.after.area, balance.areaChange, decimals: 2, balance, in: context
            ))
        page.fact(context.say(.gaps), gaps(balance, in: context))
        return page.lines
    }

    private static func kinds(of side: SuccessionBalance.Side, in context: PanelContext) -> String {
        side.kinds.map { kind in
            let name =
                kind.count == 1
                ? KindText.one(kind.kind, in: context.language)
                : KindText.kind(kind.kind, in: context.language)
            return "\(context.number(kind.count)) \(name)"
        }.joined(separator: ", ")
    }

    private static func extents(_ balance: SuccessionBalance, in context: PanelContext) -> String {
        let whole = context.number(balance.wholeCount)
        let parted = context.number(balance.partCount)
        return context.say(
            Phrase(vi: "\(whole) toàn bộ, \(parted) từng phần", en: "\(whole) whole, \(parted) in parts"))
    }

    /// `1,000 → 1,010   +10`; a side of which a unit has no figure is a dash, with how many lack it.
    private static func sums(
        _ before: SuccessionBalance.Sum, _ after: SuccessionBalance.Sum, _ change: Double?, decimals: Int,
        _ balance: SuccessionBalance, in context: PanelContext
    ) -> String {
        guard before.unknown < balance.before.count || after.unknown < balance.after.count else { return "" }
        func text(_ sum: SuccessionBalance.Sum) -> String {
            guard sum.unknown > 0 else { return context.number(sum.value, decimals: decimals) }
            let count = context.number(sum.unknown)
            return NumberText.missing
                + context.say(Phrase(vi: " (\(count) thiếu số)", en: " (\(count) without a figure)"))
        }
        let difference = change.map { "   " + context.number($0, decimals: decimals, signed: true) } ?? ""
        return "\(text(before)) \(context.glyphs.arrow) \(text(after))" + difference
    }

    private static func gaps(_ balance: SuccessionBalance, in context: PanelContext) -> String {
        let parts: [(Int, Phrase)] = [
            (balance.withoutSuccessor, .withoutSuccessor), (balance.withoutPredecessor, .withoutPredecessor),
            (balance.endedWithLevel, .endedWithLevel),
        ]
        return parts.map { "\(context.number($0)) \(context.say($1))" }.joined(separator: ", ")
    }
}

extension Phrase {
    fileprivate static let units = Phrase(vi: "đơn vị", en: "units")
    fileprivate static let before = Phrase(vi: "trước", en: "before")
    fileprivate static let after = Phrase(vi: "sau", en: "after")
    fileprivate static let extent = Phrase(vi: "mức chuyển", en: "went over")
    fileprivate static let population = Phrase(vi: "dân số", en: "inhabitants")
    fileprivate static let area = Phrase(vi: "diện tích km²", en: "area km²")
    fileprivate static let gaps = Phrase(vi: "khoảng trống", en: "gaps")
    fileprivate static let withoutSuccessor = Phrase(vi: "không nơi kế thừa", en: "without a successor")
    fileprivate static let withoutPredecessor = Phrase(
        vi: "không rõ tiền thân", en: "without a predecessor")
    fileprivate static let endedWithLevel = Phrase(vi: "chấm dứt cùng cả cấp", en: "ended with their level")
}
