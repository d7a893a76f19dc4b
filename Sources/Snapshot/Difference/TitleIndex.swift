import Assessment
import Notation
import ReformModel

/// The titles of what changed, the later side's where both have one, found once for all.
struct TitleIndex {
    private let difference: Difference
    private let language: Language
    private let documents: [String: LocalText]
    private let workstreams: [String: LocalText]

    init(_ difference: Difference, _ language: Language) {
        self.difference = difference
        self.language = language
        let sides = [difference.to.programme, difference.from.programme]
        documents = Dictionary(
            sides.flatMap(\.documents).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        workstreams = Dictionary(
            sides.flatMap(\.workstreams).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// The title; nil where it has none.
    func title(of subject: ChangedItem.Subject) -> String? {
        let title: LocalText? =
            switch subject {
            case .indicator(let id):
                (difference.to.indicator(id) ?? difference.from.indicator(id))?.indicator.title
            case .milestone(let id):
                (difference.to.milestone(id) ?? difference.from.milestone(id))?.milestone.title
            case .workstream(let id): workstreams[id]
            case .document(let id): documents[id]
            case .unit, .staffing: nil
            }
        return title?.text(in: language)
    }
}
