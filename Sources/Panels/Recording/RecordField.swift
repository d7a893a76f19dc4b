import Notation
import ReformModel

/// What can be said on the form of a new row.
public enum RecordField: String, Sendable, Hashable, CaseIterable {
    case value
    case state
    case percent
    case forecast
    case finished
    case rating
    case evidence
    case day
    case known
    case reporter
    case source
    case certainty
    case note

    /// How it is filled in.
    enum Kind: Sendable, Hashable {
        case text
        case number
        case day
        /// One of the values of the profile, or none.
        case choice([Choice])
    }

    /// A value of the profile, and the word for it.
    struct Choice: Sendable, Hashable {
        let value: String
        let words: Phrase
    }

    /// The fields of an item's form; none where nothing can be said of it.
    public static func fields(of item: ItemID) -> [RecordField] {
        switch item {
        case .indicator: [.value, .day, .known, .reporter, .source, .certainty]
        case .milestone:
            [
                .state, .percent, .forecast, .finished, .rating, .evidence, .known, .reporter, .source,
                .certainty, .note,
            ]
        case .unit, .document, .command: []
        }
    }

    var kind: Kind {
        switch self {
        case .value, .percent: .number
        case .forecast, .finished, .day, .known: .day
        case .reporter, .source, .note: .text
        case .state: .choice(Report.State.allCases.map { Choice(value: $0.rawValue, words: $0.phrase) })
        case .rating: .choice(Report.Rating.allCases.map { Choice(value: $0.rawValue, words: $0.phrase) })
        case .evidence: .choice(Report.Evidence.allCases.map { Choice(value: $0.rawValue, words: $0.phrase) })
        case .certainty: .choice(Certainty.allCases.map { Choice(value: $0.rawValue, words: $0.phrase) })
        }
    }

    /// What stands before it.
    var label: Phrase {
        switch self {
        case .value: Phrase(vi: "giá trị", en: "value")
        case .state: Phrase(vi: "trạng thái", en: "state")
        case .percent: Phrase(vi: "đã làm %", en: "done, %")
        case .forecast: Phrase(vi: "dự báo xong", en: "forecast")
        case .finished: Phrase(vi: "đã xong ngày", en: "finished")
        case .rating: Phrase(vi: "tự đánh giá", en: "rating")
        case .evidence: Phrase(vi: "chứng cứ", en: "evidence")
        case .day: Phrase(vi: "số liệu ngày", en: "day")
        case .known: Phrase(vi: "báo ngày", en: "known on")
        case .reporter: Phrase(vi: "người báo", en: "reporter")
        case .source: Phrase(vi: "nguồn", en: "source")
        case .certainty: Phrase(vi: "độ chắc chắn", en: "certainty")
        case .note: Phrase(vi: "ghi chú", en: "note")
        }
    }

    /// What it means, for who does not know.
    var help: Phrase {
        switch self {
        case .value: Phrase(vi: "theo đơn vị của chỉ tiêu", en: "in the unit of the indicator")
        case .state: Phrase(vi: "mốc này đang thế nào", en: "how the milestone stands")
        case .percent: Phrase(vi: "0 đến 100", en: "0 to 100")
        case .forecast: Phrase(vi: "ngày dự kiến xong", en: "the day it is expected to be done")
        case .finished: Phrase(vi: "ngày thực tế xong", en: "the day it was done")
        case .rating: Phrase(vi: "màu mà đơn vị chủ trì báo", en: "the colour that its owner gives")
        case .evidence: Phrase(vi: "dựa vào đâu", en: "what stands behind it")
        case .day: Phrase(vi: "ngày mà con số nói đến", en: "the day that the figure speaks of")
        case .known: Phrase(vi: "ngày có tin", en: "the day on which it became known")
        case .reporter: Phrase(vi: "ai báo", en: "who says so")
        case .source: Phrase(vi: "công bố ở đâu", en: "where it was published")
        case .certainty: Phrase(vi: "để trống là chính thức", en: "empty is final")
        case .note: Phrase(vi: "một câu", en: "a remark")
        }
    }
}

extension Report.Rating {
    /// The colour word.
    var phrase: Phrase {
        switch self {
        case .green: Phrase(vi: "xanh", en: "green")
        case .amber: Phrase(vi: "vàng", en: "amber")
        case .red: Phrase(vi: "đỏ", en: "red")
        }
    }
}

extension Certainty {
    fileprivate var phrase: Phrase {
        switch self {
        case .final: Phrase(vi: "chính thức", en: "final")
        case .estimate: Phrase(vi: "ước tính", en: "estimate")
        case .illustrative: Phrase(vi: "minh họa", en: "illustrative")
        }
    }
}
