public import Notation
public import ReformModel

extension Report.State {
    /// The word for the state.
    public var phrase: Phrase {
        switch self {
        case .planned: Phrase(vi: "chưa làm", en: "planned")
        case .inProgress: Phrase(vi: "đang làm", en: "in progress")
        case .done: Phrase(vi: "xong", en: "done")
        case .paused: Phrase(vi: "tạm dừng", en: "paused")
        case .dropped: Phrase(vi: "bỏ", en: "dropped")
        case .superseded: Phrase(vi: "đã thay thế", en: "superseded")
        }
    }
}
