public import Assessment
import Canvas
public import Notation
import ReformModel

/// What is explained, in words.
public enum SubjectText {
    /// The word for its kind.
    public static func kind(of subject: ExplainedSubject) -> Phrase {
        switch subject {
        case .indicator: Phrase(vi: "Chỉ số", en: "Indicator")
        case .milestone: Phrase(vi: "Mốc", en: "Milestone")
        case .workstream: Phrase(vi: "Mảng việc", en: "Workstream")
        case .unit: Phrase(vi: "Đơn vị", en: "Unit")
        case .level: Phrase(vi: "Cấp", en: "Level")
        case .funnel: Phrase(vi: "Chuỗi bước", en: "Funnel")
        case .whole: Phrase(vi: "Toàn chương trình", en: "Whole programme")
        }
    }

    /// Its title, or its id where it has none.
    static func title(of subject: ExplainedSubject, in context: PanelContext) -> String {
        switch subject {
        case .indicator(let id): ItemPage.title(of: .indicator(id), in: context)
        case .milestone(let id): ItemPage.title(of: .milestone(id), in: context)
        case .unit(let id): ItemPage.title(of: .unit(id), in: context)
        case .workstream(let id):
            context.standing.workstreams.first { $0.id == id }.map { context.say($0.title) } ?? id
        case .level(let name): KindText.level(name, in: context.language)
        case .funnel(let group): group
        case .whole(let whole): context.say(whole.phrase)
        }
    }

    /// `Provincial congress · congress-province`.
    static func line(_ subject: ExplainedSubject, in context: PanelContext) -> String {
        let title = title(of: subject, in: context)
        return title == subject.id ? title : "\(title) \(context.glyphs.separator) \(subject.id)"
    }

    /// What a figure in an explanation is of, where that is another item, a kind or a reporter.
    static func owner(of figure: Explanation.Figure, in context: PanelContext) -> String {
        switch figure.meaning {
        case .expectedEnd, .expectedStart: ItemPage.title(of: .milestone(figure.owner), in: context)
        case .atStep, .atNextStep: ItemPage.title(of: .indicator(figure.owner), in: context)
        case .unitsBefore, .unitsAfter: KindText.kind(figure.owner, in: context.language)
        default:
            context.standing.indicator(figure.owner).map { context.say($0.indicator.title) } ?? figure.owner
        }
    }
}

/// The titles of many subjects: the units are found by their ids and not one by one.
public struct SubjectTitles {
    private let context: PanelContext
    private let units: [String: Unit]

    /// Gathers the titles.
    public init(_ context: PanelContext) {
        self.context = context
        units = Dictionary(
            context.standing.programme.units.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// The title of a subject, or its id where it has none.
    public func title(of subject: ExplainedSubject) -> String {
        guard case .unit(let id) = subject else { return SubjectText.title(of: subject, in: context) }
        return units[id].map { context.say($0.title) } ?? id
    }
}

extension ExplainedSubject.Whole {
    fileprivate var phrase: Phrase {
        switch self {
        case .units: Phrase(vi: "Đơn vị trước và sau", en: "Units before and after")
        case .successions: Phrase(vi: "Kế thừa giữa các đơn vị", en: "Successions of units")
        case .staffing: Phrase(vi: "Biên chế và có mặt", en: "Quota and staff present")
        }
    }
}
