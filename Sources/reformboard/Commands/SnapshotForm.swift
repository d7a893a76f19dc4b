import Panels
import Snapshot

/// The forms of a snapshot on a command line.
enum SnapshotForm: String, CaseIterable {
    case text
    case markdown
    case ansi
    case html
    case svg
    case json

    /// What is written where none is asked for.
    static let usual = text

    /// Whether it shows colours.
    var hasTheme: Bool {
        switch self {
        case .ansi, .html, .svg: true
        case .text, .markdown, .json: false
        }
    }
}

/// The names of the panels and pages on a command line.
enum PanelName: String, CaseIterable {
    case breakthroughs
    case restructuring
    case congress
    case attention
    case legalBasis = "legal-basis"
    case changes
    case findings

    /// What it shows.
    var subject: SnapshotSubject {
        switch self {
        case .breakthroughs: .panel(.breakthroughs)
        case .restructuring: .panel(.restructuring)
        case .congress: .panel(.congress)
        case .attention: .panel(.attention)
        case .legalBasis: .page(.legalBasis)
        case .changes: .page(.changes)
        case .findings: .page(.findings)
        }
    }
}
