import Assessment
import Canvas
import Notation
import ReformModel

/// One change in words: what it is of, how it was and how it is.
struct ChangeText {
    private let change: Change
    private let indicator: Indicator?
    private let marks: (from: String, to: String)
    private let isBrief: Bool
    private let context: PanelContext

    /// - Parameters:
    ///   - indicator: the one whose values it speaks of.
    ///   - marks: what stands in front of the figures of the two sides.
    ///   - isBrief: whether it stands in a sentence, where what speaks for itself needs no name.
    init(
        _ change: Change, of indicator: Indicator? = nil, marks: (from: String, to: String) = ("", ""),
        isBrief: Bool = false, in context: PanelContext
    ) {
        self.isBrief = isBrief
        self.change = change
        self.indicator = indicator
        self.marks = marks
        self.context = context
    }

    /// The row of a table of changes.
    var row: ChangeBlock.Row { ChangeBlock.Row(label: context.say(label), text: text) }

    private var label: Phrase {
        switch change {
        case .silence where isBrief: Phrase(vi: "", en: "")
        case .disagreement(_, let to) where isBrief:
            to == nil ? Phrase(vi: "chủ trì báo và số liệu", en: "owner and data") : Phrase(vi: "", en: "")
        case .dispute(_, let to) where isBrief:
            to.isEmpty ? Phrase(vi: "các nguồn", en: "sources") : Phrase(vi: "", en: "")
        default: change.phrase
        }
    }

    private var text: String {
        switch change {
        case .added, .dropped, .indicatorStatus, .milestoneStatus: ""
        case .disagreement(_, let to):
            to.map { "\(context.glyphs.flag) " + DisagreementText.words($0, in: context) }
                ?? context.say(.agreed)
        case .moved(_, let from, let to): moved(from, to)
        case .target(let due, let from, let steps, let to): target(due, from, steps, to)
        case .value(let from, let to): value(from, to)
        case .correction(let from, let to): correction(from, to)
        case .furtherCorrections(let count): further(count)
        case .dispute(_, let to): dispute(to)
        case .reporters(_, let differ): context.say(differ ? .contradicting : .agreed)
        case .silence(_, let to): context.say(to ? .silent : .heardAgain)
        case .baseline(let from, let to):
            arrow(number(from.value), number(to.value)) + ", " + of(to.day)
        case .rating(let from, let to):
            marked(
                from.map { DisagreementText.rating($0, in: context) },
                to.map { DisagreementText.rating($0, in: context) })
        case .evidence(let from, let to):
            marked(from.map { context.say($0.phrase) }, to.map { context.say($0.phrase) })
        case .state(let from, let to):
            marked(from.map { context.say($0.phrase) }, to.map { context.say($0.phrase) })
        case .redefined(let trait, let from, let to):
            arrow(word(from, of: trait), word(to, of: trait))
        case .quota(let from, let to), .present(let from, let to): count(from, to)
        }
    }

    /// How it was and how it is; a dash where there was or is none.
    private func arrow(_ parts: String?...) -> String {
        parts.map { $0 ?? "–" }.joined(separator: " \(context.glyphs.arrow) ")
    }

    /// The same with the marks of the two sides.
    private func marked(_ from: String?, _ to: String?) -> String {
        arrow(from.map { marks.from + $0 }, to.map { marks.to + $0 })
    }

    private func number(_ value: Double) -> String {
        context.number(value, decimals: indicator?.decimals)
    }

    private func of(_ day: Day) -> String {
        context.say(Phrase(vi: "ngày", en: "of")) + " " + context.day(day)
    }

    private func moved(_ from: Day?, _ to: Day?) -> String {
        let days = marked(from.map(context.day), to.map(context.day))
        guard let from, let to else { return days }
        return days + ", " + DayCount.moved(by: to - from, in: context)
    }

    private func target(_ due: Day, _ from: Target?, _ steps: [Target], _ to: Target?) -> String {
        let targets = ([from] + steps + [to]).map { target in
            target.map { figure($0.value, $0.certainty, isPlain: from?.value != to?.value) } ?? "–"
        }
        let remarks = [
            context.say(Phrase(vi: "hạn", en: "due")) + " " + context.day(due), to?.document ?? "",
        ]
        return ([targets.joined(separator: " \(context.glyphs.arrow) ")] + remarks.filter { !$0.isEmpty })
            .joined(separator: ", ")
    }

    private func value(_ from: Observation?, _ to: Observation?) -> String {
        let figures = arrow(
            from.map { figure($0.value, $0.certainty) }, to.map { figure($0.value, $0.certainty) })
        return (to ?? from).map { figures + ", " + of($0.day) } ?? figures
    }

    private func correction(_ from: Observation?, _ to: Observation?) -> String {
        let isPlain = from?.value != to?.value
        let figures = arrow(
            from.map { figure($0.value, $0.certainty, isPlain: isPlain) },
            to.map { figure($0.value, $0.certainty, isPlain: isPlain) })
        return (to ?? from).map { figures + ", " + of($0.day) } ?? figures
    }

    /// A figure with its mark; where two figures differ in nothing but how sure they are, that is said.
    private func figure(_ value: Double, _ certainty: Certainty, isPlain: Bool = true) -> String {
        let figures = FigureText(context)
        let remark = isPlain ? "" : figures.remark(certainty)
        return figures.mark(certainty) + number(value) + (remark.isEmpty ? "" : " (\(remark))")
    }

    private func further(_ count: Int) -> String {
        let number = context.number(count)
        return context.say(
            Phrase(
                vi: "và \(number) ngày trước nữa",
                en: "and \(number) earlier \(count == 1 ? "day" : "days")"))
    }

    private func dispute(_ values: [Double]) -> String {
        guard !values.isEmpty else { return context.say(.agreed) }
        let list = values.map(number).joined(separator: ", ")
        return context.say(Phrase(vi: "nguồn khác nói \(list)", en: "others say \(list)"))
    }

    private func count(_ from: Double?, _ to: Double?) -> String {
        let figures = marked(from.map { context.number($0) }, to.map { context.number($0) })
        guard let from, let to, from != 0 else { return figures }
        let share = NumberText.percent((to - from) / from, for: context.reader, signed: true)
        return figures + ", \(context.number(to - from, signed: true)) (\(share))"
    }

    private func word(_ value: Change.TraitValue, of trait: Change.Trait) -> String? {
        switch value {
        case .none: nil
        case .word(let word): trait == .level ? KindText.level(word, in: context.language) : word
        case .text(let text): context.say(text)
        case .number(let number): context.number(number)
        case .keys(let keys): keys.joined(separator: ", ")
        }
    }
}

extension Phrase {
    fileprivate static let contradicting = Phrase(vi: "nói trái nhau", en: "contradict one another")
    fileprivate static let silent = Phrase(
        vi: "im lặng quá hai lần nhịp báo cáo", en: "silent for more than twice its rhythm")
    fileprivate static let heardAgain = Phrase(vi: "đã có báo cáo lại", en: "reported again")
    fileprivate static let agreed = Phrase(vi: "hết lệch", en: "no longer apart")
}
