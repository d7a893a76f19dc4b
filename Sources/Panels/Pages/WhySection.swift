import Assessment
import Canvas
import Notation
import ReformModel

/// "Why this status": the method in words, the formulas, what went in with its rows, what came out, bounds.
struct WhySection {
    private let explanation: Explanation
    private let context: PanelContext
    private let decimals: Int?
    private let heading: Phrase
    private let resultMark: String
    private let subject: ExplainedSubject?

    /// A section about the status, or under another heading about another figure.
    ///
    /// - Parameter resultMark: what stands in front of each result, such as the mark of what is illustrative.
    init(
        _ explanation: Explanation, decimals: Int?, heading: Phrase? = nil, resultMark: String = "",
        in context: PanelContext, subject: ExplainedSubject? = nil
    ) {
        self.subject = subject
        self.heading = heading ?? .why
        self.resultMark = resultMark
        self.explanation = explanation
        self.context = context
        self.decimals = decimals
    }

    /// Writes the section.
    func write(to page: inout PageWriter) {
        page.heading(context.say(heading))
        writeBody(to: &page)
    }

    /// Writes what stands below the heading.
    func writeBody(to page: inout PageWriter) {
        page.paragraph(context.say(explanation.method.phrase))
        if case .attentionOrder = explanation.method { page.paragraph(attentionReason) }
        for formula in explanation.formulas { page.paragraph(formula, style: .accent) }
        for figure in explanation.inputs { page.fact(name(of: figure), text(of: figure)) }
        for figure in explanation.results {
            page.fact(name(of: figure), resultMark + text(of: figure), style: .strong)
        }
        if !explanation.bounds.isEmpty { page.fact(context.say(.bounds), bounds) }
    }

    private func name(of figure: Explanation.Figure) -> String {
        let name = context.say(figure.meaning.phrase)
        return figure.symbol.isEmpty ? name : "\(figure.symbol)  \(name)"
    }

    private func text(of figure: Explanation.Figure) -> String {
        let rows = figure.places.map { RowText.text($0, in: context.standing.programme) }
        let owner = figure.owner.isEmpty ? "" : SubjectText.owner(of: figure, in: context)
        let parts =
            [value(figure.value, of: figure.meaning), figure.day.map(context.day) ?? "", owner] + rows
            + [figure.furtherRows > 0 ? further(figure.furtherRows) : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "   ")
    }

    private func further(_ count: Int) -> String {
        let number = context.number(count)
        return context.say(Phrase(vi: "và \(number) dòng nữa", en: "and \(number) more"))
    }

    private func value(_ quantity: Explanation.Quantity, of meaning: Explanation.Meaning) -> String {
        switch quantity {
        case .number(let value) where meaning.isOfOutlook:
            return OutlookText(context).number(value, of: meaning, decimals: decimals)
        case .number(let value) where meaning == .paceADay || meaning == .paceAMonth:
            let digits = max(0, decimals ?? 1) + (meaning == .paceADay ? 3 : 1)
            return context.number(value, decimals: digits, signed: true)
        case .number(let value) where meaning.isInDays: return context.number(value, decimals: 1)
        case .number(let value) where meaning.isDifference:
            return context.number(value, decimals: decimals, signed: true)
        case .number(let value):
            return context.number(value, decimals: meaning == .plan ? max(decimals ?? 1, 0) : decimals)
        case .ratio(let value) where meaning == .observedGrowth || meaning == .requiredGrowth:
            let percent = NumberText.percent(value, decimals: 2, for: context.reader, signed: true)
            return "\(percent) \(context.say(.aYear))"
        case .ratio(let value) where meaning == .chanceInTime: return OutlookText(context).chance(value)
        case .ratio(let value) where meaning.isShare:
            return NumberText.percent(value, for: context.reader, signed: meaning.isDifference)
        case .ratio(let value): return context.number(value, decimals: 3)
        case .day(let day): return context.day(day)
        case .days(let days): return context.days(days)
        case .count(let count): return context.number(count, signed: meaning.isDifference)
        case .band(let band): return DisagreementText.band(band, in: context)
        case .state(let state): return context.say(state.phrase)
        }
    }

    /// The reason for which the subject needs attention, as the list gives it.
    private var attentionReason: String {
        let found = context.standing.attention.first { item in
            switch (item.subject, subject) {
            case (.indicator(let left), .indicator(let right)?),
                (.milestone(let left), .milestone(let right)?):
                left == right
            default: false
            }
        }
        return found.map { AttentionReason($0, in: context).text } ?? ""
    }

    /// `green from 0.95 · amber from 0.6 · below: red`.
    private var bounds: String {
        explanation.bounds.map { bound in
            let band = DisagreementText.band(bound.band, in: context)
            let from = bound.from == .days(0) ? "0" : value(bound.from, of: .slip)
            return context.say(Phrase(vi: "\(band) từ \(from)", en: "\(band) from \(from)"))
        }.joined(separator: " \(context.glyphs.separator) ")
    }
}

extension Explanation.Method {
    /// What the method says, in a sentence.
    fileprivate var phrase: Phrase {
        switch self {
        case .targetReached:
            Phrase(vi: "Giá trị mới nhất đã đạt đích.", en: "The latest value has reached the target.")
        case .targetMissed:
            Phrase(
                vi: "Hạn của đích đã qua mà giá trị chưa đạt, hoặc mức trần của năm đã bị vượt.",
                en: "The day of the target has gone by without it, or the year's limit is already passed.")
        case .growthAndLinear:
            Phrase(
                vi:
                    "Hai phép đo: nhịp tăng so với nhịp cần (p) và quãng đường so với thời gian (q). Lấy phép xấu hơn.",
                en:
                    "Two measures: growth against the growth needed (p), and distance against time (q). The worse one counts."
            )
        case .linearAlone:
            Phrase(
                vi:
                    "Quãng đường đã đi so với thời gian đã qua; nhịp tăng không có nghĩa với các giá trị này.",
                en: "Distance covered against time gone; growth rates mean nothing for these values.")
        case .planToDate:
            Phrase(
                vi: "Số cộng dồn trong năm so với phần của đích theo ngày trong năm (k).",
                en: "The running total against the target's share of the year so far (k).")
        case .growthWithoutTarget:
            Phrase(
                vi: "Chưa có đích: nhịp tăng mỗi năm theo hướng mong muốn.",
                en: "No target: growth a year in the wanted direction.")
        case .courseToDue, .totalToDue, .cannotProject, .completion, .simulatedCompletion, .cannotForecast:
            outlookPhrase
        case .nothing(let reason): reason.sentence
        case .finishAgainstPlan:
            Phrase(vi: "Ngày xong (f) so với kế hoạch (n).", en: "The day done (f) against the plan (n).")
        case .forecastAgainstPlan:
            Phrase(vi: "Ngày dự báo (x) so với kế hoạch (n).", en: "The forecast (x) against the plan (n).")
        case .planAlone:
            Phrase(
                vi: "Chưa có dự báo nào còn giá trị: chỉ có ngày kế hoạch (n), nên không gọi là đúng hạn.",
                en: "No forecast stands: there is the plan (n) alone, so it is not called in time.")
        case .forecastAlone:
            Phrase(
                vi: "Có dự báo (x) nhưng không có kế hoạch để so.",
                en: "There is a forecast (x), and no plan to hold it against.")
        case .deadlineAgainstDay:
            Phrase(
                vi: "Hạn (n) đã qua vào ngày xem (d), và đã có báo cáo là chưa xong.",
                en: "The deadline (n) is past on the day shown (d), and a report says that it is not done.")
        case .forecastGoneBy:
            Phrase(
                vi: "Ngày dự kiến đã qua mà chưa có báo cáo mới: không đoán là quá hạn.",
                en: "The day expected has gone by without a further report: not called overdue by guess.")
        case .claimWithoutEvidence:
            Phrase(
                vi: "Báo là xong nhưng chưa có minh chứng, nên chưa tính là xong.",
                en: "Said to be done, but with no evidence, so it does not count as done.")
        case .asReported: Phrase(vi: "Theo báo cáo mới nhất.", en: "As the last report says.")
        case .noPlan:
            Phrase(
                vi: "Không có ngày kế hoạch hay dự báo để so.",
                en: "There is no planned or forecast day to measure against.")
        case .forecastTrend:
            Phrase(
                vi:
                    "Độ dốc trung vị (m) của ngày dự báo (y) theo ngày báo cáo (x): 0 là giữ nguyên, 1 là mỗi ngày lùi một ngày. Đường ấy gặp y = x vào ngày z.",
                en:
                    "The median slope (m) of the forecasts (y) over the days of their reports (x): 0 holds, 1 slips a day a day. That line meets y = x on day z."
            )
        case .noForecastTrend:
            Phrase(vi: "Quá ít dự báo để thấy xu hướng.", en: "There are too few forecasts for a trend.")
        default: furtherPhrase
        }
    }
}

extension IndicatorStatus.Reason {
    fileprivate var sentence: Phrase {
        switch self {
        case .noObservation:
            Phrase(vi: "Đến ngày này chưa có số liệu nào.", en: "No value was known by this day.")
        case .noTarget: Phrase(vi: "Không có đích để so.", en: "There is no target to measure against.")
        case .noBaseline: Phrase(vi: "Không có mốc đầu để so.", en: "There is no baseline to measure from.")
        case .spanTooShort:
            Phrase(
                vi: "Chưa có đích, và số liệu chưa đủ một năm để tính nhịp tăng mỗi năm.",
                en:
                    "There is no target, and the values span less than a year: growth a year would be a guess."
            )
        case .tooFewObservations:
            Phrase(vi: "Một số liệu chưa thành xu hướng.", en: "One value alone makes no course.")
        }
    }
}

extension Explanation.Meaning {
    /// What a figure is called.
    var phrase: Phrase {
        switch self {
        case .baseline: Phrase(vi: "mốc đầu", en: "baseline")
        case .latest: Phrase(vi: "mới nhất", en: "latest")
        case .target: Phrase(vi: "đích", en: "target")
        case .plan: Phrase(vi: "kế hoạch lũy kế", en: "plan to date")
        case .limit: Phrase(vi: "giới hạn", en: "limit")
        case .observedGrowth: Phrase(vi: "nhịp thực", en: "growth")
        case .requiredGrowth: Phrase(vi: "nhịp cần", en: "growth needed")
        case .growthRatio: Phrase(vi: "tỷ lệ nhịp", en: "growth ratio")
        case .linearRatio: Phrase(vi: "tỷ lệ quãng", en: "linear ratio")
        case .ratioToPlan: Phrase(vi: "so kế hoạch", en: "against plan")
        case .earliest, .valueCount, .daysAhead, .daysGone, .slope, .level, .spread, .quantile, .widening,
            .projected, .lowest, .highest, .toDo, .periodLength, .periodCount, .fewestDone, .mostDone,
            .evenChance, .likelyChance, .nearlyCertain, .chanceInTime:
            outlookPhrase
        case .day: Phrase(vi: "ngày xem", en: "day shown")
        case .plannedStart: Phrase(vi: "bắt đầu", en: "planned start")
        case .plannedFinish: Phrase(vi: "kế hoạch", en: "planned finish")
        case .forecast: Phrase(vi: "dự báo", en: "forecast")
        case .finished: Phrase(vi: "xong", en: "done")
        case .reported: Phrase(vi: "báo cáo", en: "reported")
        case .slip: Phrase(vi: "lệch", en: "slip")
        case .plannedLength: Phrase(vi: "thời lượng", en: "planned length")
        case .remaining: Phrase(vi: "còn lại", en: "remaining")
        case .drift: Phrase(vi: "lùi mỗi ngày", en: "days a day")
        case .convergence: Phrase(vi: "gặp nhau", en: "they meet")
        default: furtherPhrase
        }
    }
}

extension Phrase {
    static let why = Phrase(vi: "Vì sao có tình trạng này", en: "Why this status")
    fileprivate static let bounds = Phrase(vi: "ngưỡng", en: "bounds")
    fileprivate static let aYear = Phrase(vi: "một năm", en: "a year")
}
