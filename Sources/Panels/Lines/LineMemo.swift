import Synchronization

/// The lines that were made already, for as long as nothing changes that they are made of. Whoever holds one throws
/// it away when something does: it is never told.
public final class LineMemo: Sendable {
    /// What lines are of.
    enum Subject: Hashable {
        case header
        case panel(PanelID, PanelRoom)
        case item(ItemID, width: Int)
    }

    private let made = Mutex(Kept())
    private let summaries = Mutex<[PanelID: PanelSummary]>([:])
    private let longer = Mutex<[LongList: Bool]>([:])

    /// A panel in so many rows.
    private struct LongList: Hashable {
        let panel: PanelID
        let extent: PanelRoom.Extent
        let rows: Int
    }

    /// Remembers nothing yet.
    public init() {}

    /// The lines of a subject, made the first time they are asked for; each is drawn once from then on.
    func lines(of subject: Subject, make: () -> [PanelLine]) -> [PanelLine] {
        if let lines = made.withLock({ $0[subject] }) { return lines }
        let lines = make().map(\.remembered)
        made.withLock { $0[subject] = lines }
        return lines
    }

    /// The lines that are kept. A window that is drawn larger and a list that is gone through ask for ever others: of
    /// many that were asked for, most are never asked for again, and letting go of all of them at once takes long.
    private struct Kept: Sendable {
        static let most = 32

        private var panels: [Subject: [PanelLine]] = [:]
        private var pages: [Subject: [PanelLine]] = [:]

        subscript(subject: Subject) -> [PanelLine]? {
            get {
                switch subject {
                case .header, .panel: panels[subject]
                case .item: pages[subject]
                }
            }
            set {
                switch subject {
                case .header, .panel: Kept.put(newValue, of: subject, into: &panels)
                case .item: Kept.put(newValue, of: subject, into: &pages)
                }
            }
        }

        private static func put(
            _ lines: [PanelLine]?, of subject: Subject, into kept: inout [Subject: [PanelLine]]
        ) {
            if kept.count >= most { kept.removeAll() }
            kept[subject] = lines
        }
    }

    /// Whether a panel has more lines than so many.
    func isLonger(
        _ panel: PanelID, _ extent: PanelRoom.Extent, than rows: Int, find: () -> Bool
    ) -> Bool {
        let list = LongList(panel: panel, extent: extent, rows: rows)
        if let known = longer.withLock({ $0[list] }) { return known }
        let isLonger = find()
        longer.withLock { known in
            if known.count >= Kept.most { known.removeAll() }
            known[list] = isLonger
        }
        return isLonger
    }

    /// What a panel says in its border.
    func summary(of panel: PanelID, make: () -> PanelSummary) -> PanelSummary {
        if let summary = summaries.withLock({ $0[panel] }) { return summary }
        let summary = make()
        summaries.withLock { $0[panel] = summary }
        return summary
    }
}

extension PanelContext {
    /// The lines of a panel for a room.
    public func lines(of panel: PanelID, _ room: PanelRoom) -> [PanelLine] {
        lines(of: .panel(panel, room)) { Panel.named(panel).lines($0, room) }
    }

    /// The lines of an item's page.
    public func lines(of item: ItemID, width: Int) -> [PanelLine] {
        lines(of: .item(item, width: width)) { ItemPage.lines(for: item, in: $0, width: width) }
    }

    /// The line above everything.
    public var header: PanelLine {
        lines(of: .header) { context in
            let header = HeaderLine(context)
            return [PanelLine { place, grid in header.draw(in: place.rect, on: &grid) }]
        }[0]
    }

    /// What a panel says in its border.
    func summary(of panel: PanelID) -> PanelSummary {
        guard let memo else { return Panel.named(panel).summary(self) }
        return memo.summary(of: panel) { Panel.named(panel).summary(self) }
    }

    /// Whether a panel has more lines than so many, as far as that is known without making them.
    func isLonger(_ panel: PanelID, _ extent: PanelRoom.Extent, than rows: Int) -> Bool {
        guard let memo else { return Panel.named(panel).isLonger(self, extent, rows) }
        return memo.isLonger(panel, extent, than: rows) { Panel.named(panel).isLonger(self, extent, rows) }
    }

    private func lines(of subject: LineMemo.Subject, make: (PanelContext) -> [PanelLine]) -> [PanelLine] {
        guard let memo else { return make(self) }
        // Lines keep what they are drawn from. Kept by the memory, they must not keep the memory.
        return memo.lines(of: subject) { make(forgetful) }
    }
}
