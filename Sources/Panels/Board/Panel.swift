public import Canvas
public import Notation

/// The name of a panel; its number is the digit that leads to it.
public enum PanelID: Int, Sendable, Hashable, CaseIterable {
    case breakthroughs = 1
    case restructuring
    case congress
    case attention
}

/// What a panel says in its border: a count, and whether it asks for a look.
public struct PanelSummary: Sendable, Hashable {
    /// The words.
    public let text: String
    /// Their role.
    public let role: Role

    /// Makes a summary.
    public init(_ text: String, role: Role = .dim) {
        self.text = text
        self.role = role
    }
}

/// The room that a panel is given.
public struct PanelRoom: Sendable, Hashable {
    /// How much is shown.
    public enum Extent: Sendable, Hashable {
        /// What the board needs.
        case board
        /// Everything there is: the panel opened.
        case full
    }

    /// The columns for each line.
    public let width: Int
    /// How much is shown.
    public let extent: Extent

    /// Makes a room.
    public init(width: Int, extent: Extent = .board) {
        self.width = max(0, width)
        self.extent = extent
    }
}

/// A panel of the board: what it is called and which lines it has. It never knows where they are drawn.
///
/// Each panel stands in a folder of its own, in a file that ends in its row of this registry. To add one:
/// write the folder, add its case to `PanelID` and its row to `all`, and give it a place in `BoardLayout`.
public struct Panel: Sendable {
    /// Which panel it is.
    public let id: PanelID
    /// What it is called.
    public let title: Phrase
    /// The count in its border.
    public let summary: @Sendable (PanelContext) -> PanelSummary
    /// Its lines for a room.
    public let lines: @Sendable (PanelContext, PanelRoom) -> [PanelLine]

    /// All panels, by their digits.
    public static let all: [Panel] = [.breakthroughs, .restructuring, .congress, .attention]

    /// Its digit and what it is called.
    public func label(in language: Language) -> String { "\(id.rawValue) \(title[language])" }

    /// The panel of a name.
    public static func named(_ id: PanelID) -> Panel { all[id.rawValue - 1] }
}
