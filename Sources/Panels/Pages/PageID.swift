public import Notation

/// A page that belongs to no panel; its number is the digit that leads to it.
public enum PageID: Int, Sendable, Hashable, CaseIterable {
    case legalBasis = 5
    case changes
    case findings

    /// What it is called.
    public var title: Phrase {
        switch self {
        case .legalBasis: Phrase(vi: "Căn cứ pháp lý", en: "Legal basis")
        case .changes: Phrase(vi: "Thay đổi", en: "Changes")
        case .findings: Phrase(vi: "Lỗi trong tệp", en: "Findings")
        }
    }

    /// Its digit and what it is called.
    public func label(in language: Language) -> String { "\(rawValue) \(title[language])" }
}
