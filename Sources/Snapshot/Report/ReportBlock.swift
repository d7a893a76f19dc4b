import Canvas

/// A part of a report from margin to margin, whatever form it is written in.
enum ReportBlock: Hashable {
    /// A heading; 1 is that of the whole.
    case heading(Int, ReportText)
    case paragraph(ReportText)
    /// Names and what they stand for.
    case facts([Fact])
    case list([ReportText])
    case table(ReportTable)
    /// The sources, by the numbers under which the text refers to them from 1 on.
    case notes([String])
    /// What stands below everything, set apart.
    case footer([String])

    /// A name and what it stands for.
    struct Fact: Hashable {
        let name: String
        let text: ReportText
    }
}

/// Text of a report: what it says, with what stands out in it.
struct ReportText: Hashable {
    /// A stretch of it.
    enum Piece: Hashable {
        case plain(String)
        case strong(String)
        /// What goes with a figure, such as its day.
        case aside(String)
        /// A status, in the colour of its role where there are colours.
        case status(String, Role)
        /// The number of a source.
        case note(Int)
    }

    private(set) var pieces: [Piece]

    init(_ pieces: [Piece]) { self.pieces = pieces }

    init(_ text: String) { self.init(text.isEmpty ? [] : [.plain(text)]) }

    /// Whether it says nothing.
    var isEmpty: Bool { pieces.isEmpty }

    static func + (left: ReportText, right: ReportText) -> ReportText {
        ReportText(left.pieces + right.pieces)
    }

    /// Texts one behind the other with something between them.
    static func joined(_ texts: [ReportText], by separator: String) -> ReportText {
        ReportText(Array(texts.filter { !$0.isEmpty }.map(\.pieces).joined(separator: [.plain(separator)])))
    }
}
