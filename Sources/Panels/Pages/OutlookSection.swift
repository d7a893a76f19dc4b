import Assessment
import Canvas
import Notation
import ReformModel

/// Where an indicator leads by the day of its target, or when a count will be done; or why that cannot be
/// said. Nothing where there is nothing ahead.
struct OutlookSection {
    private let standing: IndicatorStanding
    private let context: PanelContext

    init(_ standing: IndicatorStanding, in context: PanelContext) {
        self.standing = standing
        self.context = context
    }

    /// Writes the section. A count on its way to its end is no straight line: it has a forecast of its own.
    func write(to page: inout PageWriter) {
        if let completion = standing.completion {
            write(completion, to: &page)
        } else if let projection = standing.projection {
            write(projection, to: &page)
        }
    }

    private func write(_ projection: Projection, to page: inout PageWriter) {
        let day = context.day(projection.day)
        page.heading(context.say(Phrase(vi: "Ngoại suy đến \(day)", en: "Projection to \(day)")))
        guard case .value(let value) = projection.outcome else {
            return refuse(projection.explanation, in: &page)
        }
        page.fact(
            context.say(.target), context.say(value.target.phrase),
            style: Style(value.target == .beyond ? .warn : .text))
        why(projection.explanation, isIllustrative: projection.isIllustrative, in: &page)
    }

    private func write(_ completion: CompletionForecast, to page: inout PageWriter) {
        page.heading(context.say(.completion))
        guard case .days(let days) = completion.outcome else {
            return refuse(completion.explanation, in: &page)
        }
        if days.nearlyCertain == nil { page.paragraph(context.say(.tooFarOff)) }
        why(completion.explanation, isIllustrative: completion.isIllustrative, in: &page)
    }

    private func refuse(_ explanation: Explanation, in page: inout PageWriter) {
        page.paragraph("\(context.glyphs.marks.unknown) " + context.say(explanation.method.outlookPhrase))
    }

    private func why(_ explanation: Explanation, isIllustrative: Bool, in page: inout PageWriter) {
        WhySection(
            explanation, decimals: standing.indicator.decimals, resultMark: isIllustrative ? "~" : "",
            in: context
        ).writeBody(to: &page)
    }
}

extension Projection.TargetPlace {
    /// Where the target lies.
    var phrase: Phrase {
        switch self {
        case .within:
            Phrase(vi: "nằm trong khoảng dễ xảy ra", en: "within what the course so far makes likely")
        case .beyond:
            Phrase(vi: "nằm ngoài khoảng dễ xảy ra", en: "beyond what the course so far makes likely")
        case .surpassed:
            Phrase(vi: "đà hiện nay vượt quá đích", en: "the course so far leads past it")
        }
    }
}

extension Phrase {
    fileprivate static let target = Phrase(vi: "đích", en: "target")
    fileprivate static let completion = Phrase(vi: "Khi nào xong", en: "When it will be done")
    fileprivate static let tooFarOff = Phrase(
        vi: "Có thể còn hơn \(CompletionChances.horizon) kỳ nữa.",
        en: "It may take more than \(CompletionChances.horizon) periods.")
}
