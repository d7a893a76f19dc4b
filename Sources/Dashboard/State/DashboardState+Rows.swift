import Assessment
public import Panels
public import ReformModel

/// The item that an action acts on, and its row in the files.
extension DashboardState {
    /// The item that is open, or the selected one of what is open or of the panel with the focus.
    public var item: ItemID? {
        switch screens.last?.content {
        case nil: selections[focus]
        case .item(let item): item
        case .panel, .page, .find: screens.last?.selected
        case .palette, .help, .record: nil
        }
    }

    /// The row that says the latest of an item: its last value or report where it has one, else its own.
    public func place(of item: ItemID) -> RowPlace? {
        switch item {
        case .indicator(let id):
            guard let standing = standing.indicator(id) else { return nil }
            return standing.latest?.place ?? standing.indicator.place
        case .milestone(let id):
            guard let standing = standing.milestone(id) else { return nil }
            return standing.reports.last?.place ?? standing.milestone.place
        case .unit(let id): return programme.units.first { $0.id == id }?.place
        case .document(let id): return programme.documents.first { $0.id == id }?.place
        case .command: return nil
        }
    }
}
