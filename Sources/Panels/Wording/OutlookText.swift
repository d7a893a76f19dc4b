import Assessment
import Notation

/// The figures of projections and forecasts in the reader's notation.
struct OutlookText {
    private let context: PanelContext

    init(_ context: PanelContext) { self.context = context }

    /// A number of a projection: one a day has three decimals more than the item.
    func number(_ value: Double, of meaning: Explanation.Meaning, decimals: Int?) -> String {
        let digits = max(0, decimals ?? 1)
        switch meaning {
        case .slope:
            let number = context.number(value, decimals: digits + 3, signed: true)
            return context.say(Phrase(vi: "\(number) một ngày", en: "\(number) a day"))
        case .spread: return context.number(value, decimals: digits + 3)
        default: return context.number(value, decimals: digits)
        }
    }

    /// A chance as a percentage. A chance is never said to be none or all by rounding.
    func chance(_ share: Double) -> String {
        let percent = NumberText.percent(
            min(max(share, 0.01), 0.99), decimals: 0, for: context.reader)
        if share > 0.99 { return context.say(Phrase(vi: "hơn \(percent)", en: "over \(percent)")) }
        return share < 0.01 ? context.say(Phrase(vi: "dưới \(percent)", en: "under \(percent)")) : percent
    }
}

extension Explanation.Meaning {
    /// Whether it is a number worked out by a projection.
    var isOfOutlook: Bool {
        switch self {
        case .slope, .level, .spread, .projected, .lowest, .highest: true
        default: false
        }
    }

    /// What a figure of a projection or a forecast is called; empty for others.
    var outlookPhrase: Phrase {
        switch self {
        case .earliest: Phrase(vi: "số đầu", en: "first value")
        case .valueCount: Phrase(vi: "số liệu", en: "values")
        case .daysAhead: Phrase(vi: "đến hạn", en: "to the day due")
        case .daysGone: Phrase(vi: "từ đầu năm", en: "since New Year")
        case .slope: Phrase(vi: "mức tăng", en: "pace")
        case .level: Phrase(vi: "mức cuối", en: "level now")
        case .spread: Phrase(vi: "độ lệch chuẩn", en: "deviation")
        case .quantile: Phrase(vi: "phân vị 95 %", en: "95 % quantile")
        case .widening: Phrase(vi: "hệ số mở rộng", en: "widening")
        case .projected: Phrase(vi: "dự kiến", en: "leads to")
        case .lowest: Phrase(vi: "thấp nhất", en: "at least")
        case .highest: Phrase(vi: "cao nhất", en: "at most")
        case .toDo: Phrase(vi: "còn lại", en: "to go")
        case .periodLength: Phrase(vi: "độ dài một kỳ", en: "a period is")
        case .periodCount: Phrase(vi: "số kỳ đã qua", en: "past periods")
        case .fewestDone: Phrase(vi: "kỳ ít nhất", en: "fewest in one")
        case .mostDone: Phrase(vi: "kỳ nhiều nhất", en: "most in one")
        case .evenChance: Phrase(vi: "50 trên 100", en: "in 50 of 100 by")
        case .likelyChance: Phrase(vi: "85 trên 100", en: "in 85 of 100 by")
        case .nearlyCertain: Phrase(vi: "95 trên 100", en: "in 95 of 100 by")
        case .chanceInTime: Phrase(vi: "khả năng kịp hạn", en: "chance in time")
        default: Phrase(vi: "", en: "")
        }
    }
}

extension Explanation.Method {
    /// What a projection or a forecast says, in a sentence; empty for others.
    var outlookPhrase: Phrase {
        switch self {
        case .courseToDue:
            Phrase(
                vi:
                    "Đường thẳng Theil–Sen qua các số liệu, kéo đến ngày hạn. Trong 95 trên 100 trường hợp, giá trị nằm giữa mức thấp nhất và cao nhất, nếu mọi việc tiếp diễn như trước.",
                en:
                    "The Theil–Sen line through the values, carried to the day due. In 95 of 100 cases the value lies between least and most, if all goes on as it went."
            )
        case .totalToDue:
            Phrase(
                vi:
                    "Nhịp từ đầu năm, kéo đến ngày hạn. Trong 95 trên 100 trường hợp, tổng số nằm giữa mức thấp nhất và cao nhất, nếu mọi việc tiếp diễn như trước.",
                en:
                    "The pace since New Year, carried to the day due. In 95 of 100 cases the total lies between least and most, if all goes on as it went."
            )
        case .cannotProject(let obstacle): obstacle.sentence
        case .completion:
            Phrase(
                vi: "Nếu mỗi kỳ tới giống một kỳ đã qua, chọn ngẫu nhiên. Tính chính xác.",
                en: "If each period to come is like one of the past, picked by chance. Exact.")
        case .simulatedCompletion:
            Phrase(
                vi: "Nếu mỗi kỳ tới giống một kỳ đã qua, chọn ngẫu nhiên. Mô phỏng.",
                en: "If each period to come is like one of the past, picked by chance. Simulated.")
        case .cannotForecast(let obstacle): obstacle.sentence
        default: Phrase(vi: "", en: "")
        }
    }
}

extension Projection.Obstacle {
    fileprivate var sentence: Phrase {
        switch self {
        case .tooFewValues(let known, let needed):
            Phrase(
                vi: "Chưa ngoại suy được: mới có \(known) trên \(needed) số liệu cần thiết.",
                en: "Cannot be projected: it has \(known) of the \(needed) values that this needs.")
        case .stale:
            Phrase(
                vi: "Chưa ngoại suy được: đã quá hai lần nhịp thường không có báo cáo.",
                en: "Cannot be projected: it has been silent for over twice its rhythm.")
        case .outOfRange:
            Phrase(
                vi: "Chưa ngoại suy được: các số quá lớn.",
                en: "Cannot be projected: the values are too large to reckon with.")
        }
    }
}

extension CompletionForecast.Obstacle {
    fileprivate var sentence: Phrase {
        switch self {
        case .tooFewPeriods(let known, let needed):
            Phrase(
                vi: "Chưa dự báo được: mới có \(known) trên \(needed) kỳ cần thiết.",
                en: "No day can be forecast: it has \(known) of the \(needed) periods that this needs.")
        case .stale:
            Phrase(
                vi: "Chưa dự báo được: đã quá hai lần nhịp thường không có báo cáo.",
                en: "No day can be forecast: it has been silent for over twice its rhythm.")
        case .standsStill:
            Phrase(
                vi: "Chưa kỳ nào có thêm: cứ như vậy thì không bao giờ xong.",
                en: "Nothing was done in any period: at that pace it never ends.")
        }
    }
}
