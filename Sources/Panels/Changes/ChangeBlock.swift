import Canvas
import Notation

/// One thing that changed as it stands in a table of changes: its name, and a row for each of its changes.
struct ChangeBlock {
    /// One change: what it is of, and how it was and is.
    struct Row {
        /// What it is of; may be empty.
        let label: String
        /// How it was and is.
        let text: String
        /// The role of the text.
        var role = Role.text
    }

    /// What it is called.
    let title: String
    /// What its lines lead to; nil where that has no page.
    var item: ItemID?
    /// Its changes, the weightiest first.
    let rows: [Row]
}
