import Assessment
import ReformModel

/// Which items of a programme name which document.
struct DocumentUses {
    private var byDocument: [String: [ItemID]] = [:]

    /// Looks through indicators, their targets, milestones and successions, in this order.
    init(_ standing: Standing) {
        for indicator in standing.indicators {
            let documents = [indicator.indicator.document] + indicator.targets.map(\.document)
            for document in Set(documents) { add(.indicator(indicator.id), to: document) }
        }
        for milestone in standing.milestones {
            add(.milestone(milestone.id), to: milestone.milestone.document)
        }
        var units: Set<String> = []
        for link in standing.programme.successions
        where link.day.map({ $0 <= standing.day }) ?? true
            && units.insert(link.successor + link.document).inserted
        {
            add(.unit(link.successor), to: link.document)
        }
    }

    /// The items that name a document.
    func items(of document: String) -> [ItemID] { byDocument[document] ?? [] }

    private mutating func add(_ item: ItemID, to document: String) {
        guard !document.isEmpty else { return }
        byDocument[document, default: []].append(item)
    }
}
