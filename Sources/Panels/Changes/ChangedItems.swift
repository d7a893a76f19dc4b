public import Assessment

/// The items of the board that a difference touches.
public enum ChangedItems {
    /// Indicators, milestones, units and documents of which anything changed.
    public static func items(_ difference: Difference) -> Set<ItemID> {
        Set(
            difference.items.compactMap { item in
                switch item.subject {
                case .indicator(let id): .indicator(id)
                case .milestone(let id): .milestone(id)
                case .unit(let id): .unit(id)
                case .document(let id): .document(id)
                case .workstream, .staffing: nil
                }
            })
    }
}
