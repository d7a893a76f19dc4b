public import Canvas
public import Notation

/// The name of a panel; its number is the digit that leads to it.
public enum PanelID: Int, Sendable, Hashable, CaseIterable {
    case breakthroughs = 1
    case restructuring
    case congress
    case attention

    /// The smallest room in which the panel says what it is for: columns and rows inside its frame. Below that it
    /// is a title with its count. What each gives up first is told by the importance of its lines and, within a
    /// line, by the order in which its columns drop out.
    public var smallest: Size {
        switch self {
        case .breakthroughs, .restructuring: Size(width: 44, height: 1)
        case .congress: Size(width: 40, height: 1)
        case .attention: Size(width: 30, height: 1)
        }
    }
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
    public enum Extent: Int, Sendable, Hashable, Comparable {
        /// What the board needs.
        case board
        /// What a large board has room for: all but the long lists.
        case roomy
        /// Everything there is: the panel opened.
        case full

        /// Whether the first shows less than the second.
        public static func < (left: Extent, right: Extent) -> Bool { left.rawValue < right.rawValue }
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
    /// Whether it surely has more lines than so many, where that can be told without making them all: a board that has no
    /// room for tens of thousands does not make them at each key.
    let isLonger: @Sendable (PanelContext, PanelRoom.Extent, Int) -> Bool

    init(
        id: PanelID, title: Phrase, summary: @escaping @Sendable (PanelContext) -> PanelSummary,
        lines: @escaping @Sendable (PanelContext, PanelRoom) -> [PanelLine],
        isLonger: @escaping @Sendable (PanelContext, PanelRoom.Extent, Int) -> Bool = { _, _, _ in false }
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.lines = lines
        self.isLonger = isLonger
    }

    /// All panels, by their digits.
    public static let all: [Panel] = [.breakthroughs, .restructuring, .congress, .attention]

    /// Its digit and what it is called.
    public func label(in language: Language) -> String { "\(id.rawValue) \(title[language])" }

    /// The panel of a name.
    public static func named(_ id: PanelID) -> Panel { all[id.rawValue - 1] }
}
