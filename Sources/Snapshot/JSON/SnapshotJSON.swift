import Assessment
import Notation
import Panels
import ReformModel

/// A sheet for other programs: one JSON object, the same bytes for the same package, day and language on every
/// machine. `docs/snapshot-json.md` describes its members, `docs/snapshot.schema.json` says them as a schema.
public enum SnapshotJSON {
    /// What the object calls itself.
    public static let format = "reformboard-snapshot"
    /// The version of the form; it changes only when a member is taken away or changes its meaning.
    public static let version = 1

    /// The columns that lines are made for; what they say does not depend on it, but charts stand beside one
    /// another, as one line, where there are many.
    private static let width = 80

    /// The text, with a line break at its end.
    public static func render(_ sheet: SnapshotSheet) -> String {
        let context = sheet.context
        let standing = context.standing
        return JSONText.members([
            "format": .text(format), "version": .whole(version),
            "package": .text(standing.programme.name), "hash": .text(standing.programme.digest),
            "title": .text(HeaderLine(context).title), "asOf": .day(standing.day),
            "language": .text(context.language.rawValue),
            "illustrative": .whole(standing.illustrativeCount), "findings": .whole(context.findingCount),
            "newest": standing.newestReport.map(JSONText.day),
            "since": sheet.difference.map { .day($0.from.day) },
            "parts": .list(sheet.sections.map { part($0, sheet) }),
        ]).indentedFile
    }

    private static func part(_ section: SnapshotSection, _ sheet: SnapshotSheet) -> JSONText {
        let context = sheet.context
        let rows = RowJSON(context)
        var members: [String: JSONText?] = [
            "part": .text(section.kind.name), "title": .text(section.label),
            "summary": section.summary.text.isEmpty ? nil : .text(section.summary.text),
            "rows": .list(section.lines(width).compactMap(rows.object)),
        ]
        switch section.kind {
        case .panel(let id): members["figures"] = PanelJSON(context).figures(of: id)
        case .page(.changes):
            members["difference"] = sheet.difference.map { DifferenceJSON($0, in: context.language).object }
        case .page(.findings): members["listed"] = FindingListJSON.list(context)
        case .page(.legalBasis): break
        case .item(let item):
            members["item"] = ItemJSON(context).object(item)
            members["explained"] = explained(item, context)
        }
        return .members(members)
    }

    /// How the figures of an item came about; nothing for a document, of which nothing is computed.
    private static func explained(_ item: ItemID, _ context: PanelContext) -> JSONText? {
        let subject: ExplainedSubject? =
            switch item {
            case .indicator(let id): .indicator(id)
            case .milestone(let id): .milestone(id)
            case .unit(let id): .unit(id)
            case .document, .command: nil
            }
        return subject.map { subject in
            .list(
                context.standing.explanations(of: subject).map {
                    ExplanationJSON.object($0, context.standing.programme)
                })
        }
    }
}
