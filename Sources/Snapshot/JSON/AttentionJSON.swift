import Assessment
import Notation

/// Something that needs a decision, for other programs: what it is, and why under a lasting name.
struct AttentionJSON {
    private let item: AttentionItem

    init(_ item: AttentionItem) { self.item = item }

    /// The item as an object.
    var object: JSONText {
        let subject: (kind: String, id: String) =
            switch item.subject {
            case .indicator(let id): ("indicator", id)
            case .milestone(let id): ("milestone", id)
            }
        var members: [String: JSONText?] = [
            "kind": .text(subject.kind), "id": .text(subject.id), "band": .text(item.band.name),
            "disagreement": item.disagreement.map(\.object),
        ]
        members.merge(reason) { $1 }
        return .members(members)
    }

    /// The name of the reason and its facts.
    private var reason: [String: JSONText?] {
        switch item.reason {
        case .overdue(let days, let dependents):
            named("overdue", ["days": .whole(days), "waitingForIt": .whole(dependents)])
        case .missed: named("missed")
        case .reportedBetter(let disagreement):
            named("reported-better", ["disagreement": disagreement.object])
        case .slipsInto(let dependent, let days):
            named("slips-into", ["milestone": .text(dependent), "days": .whole(days)])
        // JSON has no word for a pace without end: an item that has not moved has none.
        case .outOfReach(let pace): named("out-of-reach", ["pace": pace.isFinite ? .number(pace) : nil])
        case .behind(let pace): named("behind", ["pace": pace.flatMap { $0.isFinite ? .number($0) : nil }])
        case .slipping(let days): named("slipping", ["days": .whole(days)])
        case .dueSoon(let days, let open):
            named("due-soon", ["days": .whole(days), "openBefore": .whole(open)])
        case .unconfirmed(let since): named("unconfirmed", ["since": .day(since)])
        case .claimed: named("claimed")
        case .disputed(let values): named("disputed", ["values": .list(values.map(JSONText.number))])
        case .reportersDiffer: named("reporters-differ")
        case .stale(let days): named("stale", ["days": .whole(days)])
        case .cannotAssess(let reason): named("cannot-assess", ["why": .text(reason.name)])
        }
    }

    private func named(_ name: String, _ facts: [String: JSONText?] = [:]) -> [String: JSONText?] {
        facts.merging(["reason": .text(name)]) { $1 }
    }
}
