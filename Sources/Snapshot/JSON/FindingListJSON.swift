import Diagnostics
import Notation
import Panels

/// The findings of a package for other programs, as short as a snapshot needs them; `check --format json` has all
/// that is known of each.
enum FindingListJSON {
    /// The findings, by file, line and column.
    static func list(_ context: PanelContext) -> JSONText {
        .list(
            context.findings.findings.map { finding in
                let place = finding.place
                return .members([
                    "severity": .text(name(finding.severity)), "code": .text(finding.problem.code.rawValue),
                    "file": .text(place.file), "line": place.line.map(JSONText.whole),
                    "column": place.column.map(JSONText.whole),
                ])
            })
    }

    private static func name(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}
