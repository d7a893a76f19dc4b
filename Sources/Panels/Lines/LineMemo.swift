import Synchronization

/// The lines of panels that were made already, for as long as nothing changes that they are made of. Whoever
/// holds one throws it away when something does: it is never told.
public final class LineMemo: Sendable {
    private struct Key: Hashable {
        let panel: PanelID
        let room: PanelRoom
    }

    private let made = Mutex<[Key: [PanelLine]]>([:])

    /// Remembers nothing yet.
    public init() {}

    /// The lines of a panel for a room, made the first time they are asked for.
    func lines(of panel: PanelID, _ room: PanelRoom, make: () -> [PanelLine]) -> [PanelLine] {
        let key = Key(panel: panel, room: room)
        if let lines = made.withLock({ $0[key] }) { return lines }
        let lines = make()
        made.withLock { $0[key] = lines }
        return lines
    }
}

extension PanelContext {
    /// The lines of a panel for a room.
    public func lines(of panel: PanelID, _ room: PanelRoom) -> [PanelLine] {
        guard let memo else { return Panel.named(panel).lines(self, room) }
        // Lines keep what they are drawn from. Kept by the memory, they must not keep the memory.
        let context = forgetful
        return memo.lines(of: panel, room) { Panel.named(panel).lines(context, room) }
    }
}
