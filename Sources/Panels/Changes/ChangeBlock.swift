public import Canvas
import Notation

/// One thing that changed as it stands in a table of changes: its name, and a row for each of its changes.
public struct ChangeBlock: Sendable {
    /// One change: what it is of, and how it was and is.
    public struct Row: Sendable {
        /// What it is of; may be empty.
        public let label: String
        /// How it was and is.
        public let text: String
        /// The role of the text.
        public var role = Role.text
    }

    /// What it is called.
    public let title: String
    /// What its lines lead to; nil where that has no page.
    var item: ItemID?
    /// Its changes, the weightiest first.
    public let rows: [Row]
}
