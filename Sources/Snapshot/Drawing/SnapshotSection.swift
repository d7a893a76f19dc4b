import Panels

/// A part of a snapshot under a title of its own: a panel, a page, an item.
struct SnapshotSection: Sendable {
    /// Which part it is.
    enum Kind: Sendable, Hashable {
        case panel(PanelID)
        case page(PageID)
        case item(ItemID)
    }

    /// Which part it is.
    let kind: Kind
    /// What it is called, with its digit where it has one.
    let label: String
    /// What stands beside the title; may be empty.
    let summary: PanelSummary
    /// Its lines for so many columns.
    let lines: @Sendable (Int) -> [PanelLine]
}

extension SnapshotSection.Kind {
    /// The part as programs know it, the same in every language.
    var name: String {
        switch self {
        case .panel(let id): id.name
        case .page(let id): id.name
        case .item(let item): "item-" + item.kindName
        }
    }
}

extension PanelID {
    /// The panel as programs know it.
    var name: String {
        switch self {
        case .breakthroughs: "breakthroughs"
        case .restructuring: "restructuring"
        case .congress: "congress"
        case .attention: "attention"
        }
    }
}

extension PageID {
    /// The page as programs know it.
    var name: String {
        switch self {
        case .legalBasis: "legal-basis"
        case .changes: "changes"
        case .findings: "findings"
        }
    }
}

extension ItemID {
    /// The kind of the item as programs know it.
    var kindName: String {
        switch self {
        case .indicator: "indicator"
        case .milestone: "milestone"
        case .unit: "unit"
        case .document: "document"
        case .command: "command"
        }
    }

    /// Its id.
    var key: String {
        switch self {
        case .indicator(let id), .milestone(let id), .unit(let id), .document(let id), .command(let id): id
        }
    }
}
