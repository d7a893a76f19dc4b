import Assessment
import Canvas
import Notation
import Panels

/// The item that is shown in detail beside its list while the selection runs on: its page is some thousand bytes,
/// which over a slow line would lie between the eye and the list at each key of many.
struct HeldDetail: Sendable, Hashable {
    /// Where the selection moves: anywhere else, what is selected is shown at once.
    struct Place: Sendable, Hashable {
        let screens: [OpenScreen.Content]
        let focus: PanelID
        let day: Day
    }

    let item: ItemID?
    let place: Place
}

extension DashboardState {
    /// Leaves the detail as it is for as long as only the selection moves, until it is released.
    public mutating func holdDetail() {
        if holdsDetail { return }
        held = HeldDetail(item: selected, place: place)
    }

    /// Shows what is selected in detail.
    public mutating func releaseDetail() { held = nil }

    /// Whether the detail may be of another item than the selected one.
    public var holdsDetail: Bool { held?.place == place }

    /// Whether the item that is shown in detail is not the selected one.
    public var detailIsBehind: Bool { holdsDetail && held?.item != selected }

    /// The item that is shown in detail.
    var detail: ItemID? {
        if let held, held.place == place { return held.item }
        return selected
    }

    /// The selected item of what is open, or of the panel with the focus.
    private var selected: ItemID? {
        if let screen = screens.last { return screen.selected }
        return selections[focus]
    }

    private var place: HeldDetail.Place {
        HeldDetail.Place(screens: screens.map(\.content), focus: focus, day: standing.day)
    }
}
