import Assessment
import Notation
import ReformModel

/// One change for other programs: its kind, and how it was and is; a side that has none is left out.
struct ChangeJSON {
    private let change: Change
    private let language: Language

    init(_ change: Change, in language: Language) {
        self.change = change
        self.language = language
    }

    /// The change as an object.
    var object: JSONText {
        switch change {
        case .added: make("added")
        case .dropped: make("dropped")
        case .indicatorStatus(let from, let to): make("status", from.object, to.object)
        case .milestoneStatus(let from, let to): make("status", from.object, to.object)
        case .disagreement(let from, let to):
            make("disagreement", from.map(\.object), to.map(\.object))
        case .moved(let date, let from, let to):
            make(
                "moved", from.map(JSONText.day), to.map(JSONText.day),
                ["date": .text(date.rawValue), "days": change.daysMoved.map(JSONText.whole)])
        case .target(let due, let from, let steps, let to):
            make(
                "target", from.map(\.object), to.map(\.object),
                ["due": .day(due), "steps": steps.isEmpty ? nil : .list(steps.map(\.object))])
        case .value(let from, let to): make("value", from.map(\.object), to.map(\.object))
        case .correction(let from, let to): make("correction", from.map(\.object), to.map(\.object))
        case .furtherCorrections(let count): make("further-corrections", nil, nil, ["count": .whole(count)])
        case .dispute(let from, let to):
            make("dispute", .list(from.map(JSONText.number)), .list(to.map(JSONText.number)))
        case .reporters(let differed, let differ):
            make("reporters", .text(differed ? "differ" : "agree"), .text(differ ? "differ" : "agree"))
        case .silence(let from, let to):
            make("silence", .text(from ? "stale" : "fresh"), .text(to ? "stale" : "fresh"))
        case .baseline(let from, let to): make("baseline", from.object, to.object)
        case .rating(let from, let to): make("rating", word(from?.rawValue), word(to?.rawValue))
        case .evidence(let from, let to): make("evidence", word(from?.rawValue), word(to?.rawValue))
        case .state(let from, let to): make("state", word(from?.rawValue), word(to?.rawValue))
        case .redefined(let trait, let from, let to):
            make("redefined", json(from), json(to), ["trait": .text(trait.rawValue)])
        case .quota(let from, let to): make("quota", from.map(JSONText.number), to.map(JSONText.number))
        case .present(let from, let to): make("present", from.map(JSONText.number), to.map(JSONText.number))
        }
    }

    private func make(
        _ kind: String, _ from: JSONText? = nil, _ to: JSONText? = nil, _ more: [String: JSONText?] = [:]
    ) -> JSONText {
        .members(["kind": .text(kind), "from": from, "to": to].merging(more) { $1 })
    }

    private func json(_ value: Change.TraitValue) -> JSONText? {
        switch value {
        case .none: nil
        case .word(let word): .text(word)
        case .text(let text): .text(text.text(in: language))
        case .number(let number): .number(number)
        case .keys(let keys): .list(keys.map(JSONText.text))
        }
    }

    private func word(_ word: String?) -> JSONText? { word.map(JSONText.text) }
}

extension JSONText {
    /// A day as ISO 8601 writes it.
    static func day(_ day: Day) -> JSONText { .text(day.description) }
}

extension Disagreement {
    /// It for other programs.
    var object: JSONText {
        var members: [String: JSONText?] = [
            "rating": .text(rating.rawValue), "computed": .text(computed.name),
            "bandsApart": .whole(bandsApart),
        ]
        if case .slippedWhileGreen(let days) = reason { members["slippedDays"] = .whole(days) }
        return .members(members)
    }
}

extension Target {
    /// It for other programs.
    var object: JSONText {
        .members([
            "value": .number(value), "decided": decided.map(JSONText.day),
            "document": document.isEmpty ? nil : .text(document), "certainty": .text(certainty.rawValue),
        ])
    }
}

extension Observation {
    /// It for other programs.
    var object: JSONText {
        .members([
            "value": .number(value), "day": .day(day), "reported": .day(reported),
            "reporter": reporter.isEmpty ? nil : .text(reporter), "certainty": .text(certainty.rawValue),
        ])
    }
}

extension Baseline {
    /// It for other programs.
    var object: JSONText { .members(["value": .number(value), "day": .day(day)]) }
}
