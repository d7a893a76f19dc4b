/// The characters that drawings are made of. Each takes one column.
///
/// Box lines, blocks and arrows are East Asian ambiguous: some terminals draw them two wide, and some
/// have no font for them. `ascii` is for those.
public struct GlyphSet: Sendable, Hashable {
    /// The name of the set.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        case unicode
        case ascii
    }

    /// The lines of a frame: corners clockwise from the top left, then horizontal and vertical.
    public struct Lines: Sendable, Hashable {
        /// Top left corner.
        public let topLeft: Character
        /// Top right corner.
        public let topRight: Character
        /// Bottom right corner.
        public let bottomRight: Character
        /// Bottom left corner.
        public let bottomLeft: Character
        /// The horizontal line.
        public let horizontal: Character
        /// The vertical line.
        public let vertical: Character
    }

    /// The marks in front of a status word, so that a status is read without colours.
    public struct Marks: Sendable, Hashable {
        /// Done, reached.
        public let done: Character
        /// As it should be.
        public let plain: Character
        /// Needs watching.
        public let warning: Character
        /// Needs a decision.
        public let bad: Character
        /// Nothing can be said.
        public let unknown: Character
        /// No longer to be done.
        public let dropped: Character
        /// Put off.
        public let paused: Character
    }

    /// The lines of a chart.
    public struct Axes: Sendable, Hashable {
        /// The upright axis.
        public let upright: Character
        /// The upright axis beside a number.
        public let tick: Character
        /// The level axis.
        public let level: Character
        /// The level axis below a day.
        public let notch: Character
        /// Where the axes meet.
        public let corner: Character
    }

    /// The marks on a chart.
    public struct Points: Sendable, Hashable {
        /// A value.
        public let plain: Character
        /// An illustrative value.
        public let illustrative: Character
        /// A value of another source.
        public let disputed: Character
        /// A target on the day that it is due.
        public let target: Character
    }

    /// The branches of a tree.
    public struct Branches: Sendable, Hashable {
        /// A branch from which others go on below.
        public let fork: Character
        /// The last branch.
        public let end: Character
        /// What goes on beside a branch.
        public let trunk: Character
        /// From the branch to its node.
        public let twig: Character
    }

    /// Which set this is.
    public let name: Name
    /// The lines of an ordinary frame.
    public let light: Lines
    /// The lines of the frame that has the focus.
    public let heavy: Lines
    /// Blocks of one to eight eighths; in ASCII one mark stands for all but the last.
    public let eighths: [Character]
    /// What is left of a gauge.
    public let track: Character
    /// Where a gauge should be today.
    public let tick: Character
    /// The line of today through a timeline.
    public let today: Character
    /// A span of a timeline that is done.
    public let done: Character
    /// A span of a timeline that is under way.
    public let underWay: Character
    /// A span of a timeline that is still planned.
    public let planned: Character
    /// A span of a timeline that was put off.
    public let paused: Character
    /// A span of a timeline that was dropped.
    public let dropped: Character
    /// The end of a milestone.
    public let milestone: Character
    /// The end as first planned, where it differs.
    public let baseline: Character
    /// From before to after.
    public let arrow: Character
    /// Where something came from.
    public let backArrow: Character
    /// In front of what stands on the critical path.
    public let critical: Character
    /// In front of the number of what is waited for.
    public let waiting: Character
    /// In front of the selected row and the focused title.
    public let pointer: Character
    /// At the end of what was cut.
    public let ellipsis: Character
    /// Between items on one line.
    public let separator: Character
    /// In front of figures on which sources disagree.
    public let notEqual: Character
    /// In front of an item whose owner says better than the data.
    public let flag: Character
    /// The marks in front of a status word.
    public let marks: Marks
    /// The lines of a chart.
    public let axes: Axes
    /// The marks on a chart.
    public let points: Points
    /// The branches of a tree.
    public let branches: Branches
    /// The fills of the parts of a bar, each told from the one before.
    public let fills: [Character]
    /// Where a scale does not begin at nothing.
    public let cut: Character
    /// The part of a scroll bar that stands for what is seen.
    public let thumb: Character

    /// Line drawing, blocks and arrows of Unicode.
    public static let unicode = GlyphSet(
        name: .unicode,
        light: Lines(
            topLeft: "╭", topRight: "╮", bottomRight: "╯", bottomLeft: "╰", horizontal: "─", vertical: "│"),
        heavy: Lines(
            topLeft: "┏", topRight: "┓", bottomRight: "┛", bottomLeft: "┗", horizontal: "━", vertical: "┃"),
        eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], track: "·", tick: "│", today: "┃", done: "█",
        underWay: "▒", planned: "░", paused: "╍", dropped: "╌", milestone: "◆", baseline: "◇", arrow: "→",
        backArrow: "←",
        critical: "»", waiting: "‹", pointer: "▸", ellipsis: "…", separator: "·", notEqual: "≠", flag: "⚑",
        marks: Marks(
            done: "✓", plain: "•", warning: "▲", bad: "▼", unknown: "?", dropped: "✕", paused: "‖"),
        axes: Axes(upright: "│", tick: "┤", level: "─", notch: "┬", corner: "└"),
        points: Points(plain: "●", illustrative: "○", disputed: "≠", target: "◎"),
        branches: Branches(fork: "├", end: "└", trunk: "│", twig: "─"), fills: ["█", "▓", "▒", "░", "▚"],
        cut: "╱", thumb: "┃")

    /// Printable ASCII alone.
    public static let ascii = GlyphSet(
        name: .ascii,
        light: Lines(
            topLeft: "+", topRight: "+", bottomRight: "+", bottomLeft: "+", horizontal: "-", vertical: "|"),
        heavy: Lines(
            topLeft: "#", topRight: "#", bottomRight: "#", bottomLeft: "#", horizontal: "=", vertical: "#"),
        eighths: ["-", "-", "-", "-", "-", "-", "-", "#"], track: ".", tick: "|", today: "|", done: "#",
        underWay: "=", planned: "-", paused: ":", dropped: "~", milestone: "*", baseline: "o", arrow: ">",
        backArrow: "<",
        critical: "^", waiting: "<", pointer: ">", ellipsis: "~", separator: "-", notEqual: "#", flag: "!",
        marks: Marks(done: "+", plain: "=", warning: "!", bad: "X", unknown: "?", dropped: "-", paused: "|"),
        axes: Axes(upright: "|", tick: "+", level: "-", notch: "+", corner: "+"),
        points: Points(plain: "*", illustrative: "o", disputed: "#", target: "@"),
        branches: Branches(fork: "|", end: "`", trunk: "|", twig: "-"), fills: ["#", "=", "+", "-", "%"],
        cut: "/",
        thumb: "#")

    /// What stands for the signs that drawings are made of but that are no part of a set: signs of numbers
    /// and formulas. Letters are left alone, for without them a Vietnamese name is another word.
    public var substitutes: [Character: Character] {
        guard name == .ascii else { return [:] }
        return [
            "−": "-", "–": "-", "×": "x", "÷": "/", "±": "+", "·": ".", "₁": "1", "₂": "2", "²": "2",
            "“": "\"",
            "”": "\"",
            "’": "'", "•": "*",
        ]
    }

    /// The set of a name.
    public static func named(_ name: Name) -> GlyphSet { name == .unicode ? unicode : ascii }
}
