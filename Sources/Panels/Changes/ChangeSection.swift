import Assessment
import Notation

/// The headings under which changes are listed, in the order of their consequence.
enum ChangeSection: Int, CaseIterable {
    case worse
    case givenUp
    case later
    case targets
    case corrected
    case weaker
    /// Of `better`, what was done or reached, where that stands apart.
    case done
    case better
    case news
    case new
    case units
    case staff
    case documents

    /// The section of a consequence.
    init(_ consequence: Consequence) {
        self =
            switch consequence {
            case .turnedRed, .reportedBetter, .turnedWorse, .lostSight: .worse
            case .givenUp, .gone: .givenUp
            case .movedLater: .later
            case .targetRevised: .targets
            case .disputed, .corrected, .redefined: .corrected
            case .weaker: .weaker
            case .better, .movedEarlier: .better
            case .newValue, .said: .news
            case .new: .new
            case .staff: .staff
            case .legalBasis: .documents
            }
    }

    /// The heading.
    var phrase: Phrase {
        switch self {
        case .worse: Phrase(vi: "Xấu đi", en: "Worse")
        case .givenUp: Phrase(vi: "Dừng, bỏ, không còn", en: "Given up or gone")
        case .later: Phrase(vi: "Lùi ngày", en: "Moved later")
        case .targets: Phrase(vi: "Đổi đích", en: "Targets revised")
        case .corrected: Phrase(vi: "Sửa lại, đổi cách đo, lệch nguồn", en: "Corrected, redefined, disputed")
        case .weaker: Phrase(vi: "Kém trước, vẫn xanh", en: "Less good, still green")
        case .done: Phrase(vi: "Đã xong, đã đạt", en: "Done or reached")
        case .better: Phrase(vi: "Tốt lên, sớm lên", en: "Better or earlier")
        case .news: Phrase(vi: "Số liệu, báo cáo mới", en: "New figures and reports")
        case .new: Phrase(vi: "Mục mới", en: "New items")
        case .units: Phrase(vi: "Đơn vị", en: "Units")
        case .staff: Phrase(vi: "Biên chế", en: "Staff")
        case .documents: Phrase(vi: "Văn bản", en: "Documents")
        }
    }
}
