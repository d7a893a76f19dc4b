import Assessment
import Notation
import ReformModel

extension Change {
    /// What the change is of, in as few words as a table has room for.
    var phrase: Phrase {
        switch self {
        case .added: Phrase(vi: "mới", en: "new")
        case .dropped: Phrase(vi: "không còn", en: "gone")
        case .indicatorStatus, .milestoneStatus: Phrase(vi: "tình trạng", en: "status")
        case .disagreement: Phrase(vi: "báo và tính", en: "owner, data")
        case .moved(let date, _, _): date.phrase
        case .target: Phrase(vi: "đích", en: "target")
        case .value: Phrase(vi: "số liệu", en: "value")
        case .correction: Phrase(vi: "sửa số", en: "corrected")
        case .furtherCorrections: Phrase(vi: "", en: "")
        case .dispute: Phrase(vi: "nguồn", en: "sources")
        case .reporters: Phrase(vi: "người báo", en: "reporters")
        case .silence: Phrase(vi: "tin tức", en: "news")
        case .baseline: Phrase(vi: "mốc đầu", en: "baseline")
        case .rating: Phrase(vi: "chủ trì báo", en: "owner says")
        case .evidence: Phrase(vi: "minh chứng", en: "evidence")
        case .state: Phrase(vi: "báo cáo", en: "state")
        case .redefined(let trait, _, _): trait.phrase
        case .quota: Phrase(vi: "được giao", en: "quota")
        case .present: Phrase(vi: "có mặt", en: "present")
        }
    }
}

extension Change.Date {
    /// What the date is called.
    var phrase: Phrase {
        switch self {
        case .plannedStart: Phrase(vi: "bắt đầu", en: "start")
        case .plannedFinish: Phrase(vi: "kế hoạch", en: "plan")
        case .forecast: Phrase(vi: "dự báo", en: "forecast")
        case .finished: Phrase(vi: "xong", en: "done")
        case .issued: Phrase(vi: "ban hành", en: "issued")
        case .effective: Phrase(vi: "hiệu lực", en: "effective")
        case .founded: Phrase(vi: "thành lập", en: "founded")
        case .dissolved: Phrase(vi: "giải thể", en: "dissolved")
        }
    }
}

extension Change.Trait {
    /// What the trait is called.
    fileprivate var phrase: Phrase {
        switch self {
        case .accumulation: Phrase(vi: "cộng dồn", en: "running total")
        case .dependencies: Phrase(vi: "chờ mốc", en: "waits for")
        case .direction: Phrase(vi: "chiều", en: "direction")
        case .level: Phrase(vi: "cấp", en: "level")
        case .limit: Phrase(vi: "giới hạn", en: "limit")
        case .order: Phrase(vi: "thứ tự", en: "order")
        case .panel: Phrase(vi: "ô", en: "panel")
        case .replaces: Phrase(vi: "thay thế", en: "replaces")
        case .status: Phrase(vi: "tình trạng", en: "status")
        case .step: Phrase(vi: "bước", en: "step")
        case .unit: Phrase(vi: "đơn vị tính", en: "unit")
        case .weight: Phrase(vi: "trọng số", en: "weight")
        case .workstream: Phrase(vi: "nhóm việc", en: "workstream")
        }
    }
}

extension Report.Evidence {
    /// What stands behind a report of completion.
    var phrase: Phrase {
        switch self {
        case .claimed: Phrase(vi: "chưa có minh chứng", en: "claimed")
        case .evidenced: Phrase(vi: "có minh chứng", en: "evidenced")
        case .verified: Phrase(vi: "đã kiểm tra", en: "verified")
        }
    }
}

extension TextChange.Field {
    /// What the wording is of.
    var phrase: Phrase {
        switch self {
        case .title: Phrase(vi: "tên", en: "title")
        case .owner: Phrase(vi: "chủ trì", en: "owner")
        case .lead: Phrase(vi: "phụ trách", en: "lead")
        case .document: Phrase(vi: "văn bản", en: "document")
        case .group: Phrase(vi: "nhóm", en: "group")
        case .kind: Phrase(vi: "loại", en: "kind")
        case .issuer: Phrase(vi: "nơi ban hành", en: "issuer")
        }
    }
}
