/// A line of work that the programme steers: a breakthrough, a merger, a round of congresses.
public struct Workstream: Sendable, Hashable, Identifiable {
    /// The panel that shows a workstream.
    public enum Panel: String, Sendable, Hashable, CaseIterable {
        case breakthroughs
        case restructuring
        case congress
    }

    /// The key of the row.
    public let id: String
    /// The panel that shows it, or nil when the cell is empty or names none of ours.
    public let panel: Panel?
    /// What it is called.
    public let title: LocalText
    /// Who leads it; may be empty.
    public let lead: LocalText
    /// The number of the document that it rests on; may be empty.
    public let document: String
    /// Its place among its siblings; rows without one come after, in file order.
    public let order: Int?
    /// The row it came from.
    public let place: RowPlace

    /// Makes a workstream from the cells of its row.
    public init(
        id: String, panel: Panel?, title: LocalText, lead: LocalText, document: String, order: Int?,
        place: RowPlace
    ) {
        self.id = id
        self.panel = panel
        self.title = title
        self.lead = lead
        self.document = document
        self.order = order
        self.place = place
    }
}
