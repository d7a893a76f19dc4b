import Assessment
import Notation
import ReformModel

/// What a section of explanations is called.
enum TopicText {
    /// The heading of a figure, with its part where the subject has several.
    static func heading(_ figure: ExplainedFigure, in context: PanelContext) -> Phrase {
        let topic = figure.explanation.method == .unitLife ? Phrase.life : figure.topic.phrase
        guard let part = part(figure.part, in: context) else { return topic }
        return Phrase(
            vi: "\(topic[.vietnamese]): \(part[.vietnamese])", en: "\(topic[.english]): \(part[.english])")
    }

    private static func part(_ part: ExplainedFigure.Part, in context: PanelContext) -> Phrase? {
        switch part {
        case .all: return nil
        case .tier(let tier):
            return Phrase(
                vi: KindText.tier(tier, in: .vietnamese), en: KindText.tier(tier, in: .english))
        case .category(let category):
            return Phrase(
                vi: KindText.category(category, in: .vietnamese),
                en: KindText.category(category, in: .english))
        case .step(let id):
            let title = ItemPage.title(of: .indicator(id), in: context)
            return Phrase(vi: title, en: title)
        }
    }
}

extension ExplainedFigure.Topic {
    fileprivate var phrase: Phrase {
        switch self {
        case .status: .why
        case .pace: Phrase(vi: "Nhịp cần từ nay", en: "The pace needed from now on")
        case .projection: Phrase(vi: "Ngoại suy", en: "Projection")
        case .completion: Phrase(vi: "Khi nào xong", en: "When it will be done")
        case .trend: Phrase(vi: "Dự báo đang đi về đâu", en: "Where the forecasts lead")
        case .slack: Phrase(vi: "Được phép muộn thêm bao lâu", en: "How much later it may be")
        case .schedule: Phrase(vi: "Nhịp so với kế hoạch của chính mình", en: "The pace against its own plan")
        case .timeliness: Phrase(vi: "Đúng hạn và quá hạn", en: "On time and overdue")
        case .progress: Phrase(vi: "Đã xong bao nhiêu", en: "How much is done")
        case .freshness: Phrase(vi: "Báo cáo mới đến đâu", en: "How fresh the reports are")
        case .doubt: Phrase(vi: "Vì sao chưa chắc", en: "Why it is in doubt")
        case .disagreement: Phrase(vi: "Chủ trì và dữ liệu", en: "The owner against the data")
        case .dispute: Phrase(vi: "Các nguồn khác nhau", en: "Where sources differ")
        case .attention:
            Phrase(
                vi: "Vì sao đứng ở chỗ này trong ô Cần chú ý",
                en: "Why it stands where it does in Needs attention")
        case .waiting: Phrase(vi: "Số đang chờ", en: "What waits")
        case .units: Phrase(vi: "Đơn vị", en: "Units")
        case .successions: Phrase(vi: "Kế thừa", en: "Successions")
        case .staffing: Phrase(vi: "Biên chế và có mặt", en: "Quota and present")
        case .waterfall: Phrase(vi: "Biến động người có mặt", en: "Where those present came and went")
        case .paceToQuota: Phrase(vi: "Nhịp đến biên chế sắp tới", en: "The pace to the quota to come")
        }
    }
}

extension Phrase {
    fileprivate static let life = Phrase(vi: "Vòng đời và kế thừa", en: "Its life and successions")
}
