import Assessment
import Notation

/// How old the last report is, in words.
enum FreshnessText {
    /// `8 days ago`, and that this is over twice its rhythm; nothing without reports.
    static func words(_ freshness: Freshness?, in context: PanelContext) -> String {
        guard let freshness else { return "" }
        let age = context.days(freshness.age)
        let words = Phrase(vi: "\(age) trước", en: "\(age) ago")
        return context.say(words) + (freshness.isStale ? "  \(context.say(.stale))" : "")
    }
}

extension Phrase {
    fileprivate static let stale = Phrase(vi: "(quá hai lần nhịp thường)", en: "(over twice its rhythm)")
}
