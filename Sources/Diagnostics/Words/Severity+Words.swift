public import Notation

extension Severity {
    /// The word that stands before a finding.
    public func word(in language: Language) -> String {
        switch self {
        case .error: Phrase(vi: "lỗi", en: "error")[language]
        case .warning: Phrase(vi: "cảnh báo", en: "warning")[language]
        case .note: Phrase(vi: "lưu ý", en: "note")[language]
        }
    }
}
