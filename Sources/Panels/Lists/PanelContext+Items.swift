import Assessment
import ReformModel

extension PanelContext {
    /// The items that have an id; several kinds may have the same.
    public func items(named id: String) -> [ItemID] {
        let programme = standing.programme
        var items: [ItemID] = []
        if standing.indicator(id) != nil { items.append(.indicator(id)) }
        if standing.milestone(id) != nil { items.append(.milestone(id)) }
        if programme.units.contains(where: { $0.id == id }) { items.append(.unit(id)) }
        if programme.documents.contains(where: { $0.id == id }) { items.append(.document(id)) }
        return items
    }

    /// The ids of all items that have a page.
    public var itemKeys: [String] {
        standing.indicators.map(\.id) + standing.milestones.map(\.id) + standing.programme.units.map(\.id)
            + standing.programme.documents.map(\.id)
    }
}
