public import Assessment
public import Notation
import ReformModel

/// A difference for other programs: one JSON object, the same bytes for the same two sides on every machine.
/// `docs/command-line.md` describes its members.
public struct DifferenceJSON {
    /// What the object calls itself.
    public static let format = "reformboard-difference"
    /// The version of the form; it changes only when a member is taken away or changes its meaning.
    public static let version = 1

    private let difference: Difference
    private let language: Language

    /// Makes the JSON of a difference; titles are in a language.
    public init(_ difference: Difference, in language: Language) {
        self.difference = difference
        self.language = language
    }

    /// The text, with a line break at its end.
    public var text: String { object.file }

    /// The object.
    var object: JSONText {
        .members([
            "format": .text(DifferenceJSON.format),
            "version": .whole(DifferenceJSON.version),
            "language": .text(language.rawValue),
            "from": side(difference.from),
            "to": side(difference.to),
            "items": .list(items),
            "units": units,
            "texts": .list(difference.texts.map(object)),
            "tables": .list(difference.tables.map(object)),
            "probablySame": .list(difference.matches.map(object)),
            "quietReports": .whole(difference.quietReports),
        ])
    }

    private func side(_ standing: Standing) -> JSONText {
        .members([
            "day": .text(standing.day.description), "package": .text(standing.programme.name),
            "hash": .text(standing.programme.digest),
        ])
    }

    private var items: [JSONText] {
        let names = TitleIndex(difference, language)
        return difference.items.map { item in
            .members([
                "table": .text(item.subject.table.rawValue), "id": .text(item.subject.key),
                "title": names.title(of: item.subject).map(JSONText.text),
                "consequence": .text(item.consequence.name),
                "changes": .list(item.changes.map { ChangeJSON($0, in: language).object }),
            ])
        }
    }

    private var units: JSONText {
        let units = difference.units
        return .members([
            "tiers": .list(
                units.tiers.map { tier in
                    .members([
                        "tier": tier.tier.map { .text($0.name) },
                        "before": .whole(tier.before), "after": .whole(tier.after),
                        "kinds": .list(
                            tier.kinds.map {
                                .members([
                                    "kind": .text($0.kind), "before": .whole($0.before),
                                    "after": .whole($0.after),
                                ])
                            }),
                        "gone": ids(tier.gone), "new": ids(tier.new),
                    ])
                }),
            "moved": .list(
                units.moves.map { move in
                    .members([
                        "date": .text(move.date.rawValue), "from": move.from.map(JSONText.day),
                        "to": move.to.map(JSONText.day), "ids": ids(move.units),
                    ])
                }),
            "added": ids(units.added), "dropped": ids(units.dropped),
            "redefined": ids(units.redefined), "figures": ids(units.figures),
            "successions": successions,
        ])
    }

    private var successions: JSONText {
        let links = difference.units.successions
        return .members([
            "begun": list(links.begun), "ended": list(links.ended), "changed": list(links.changed),
            "added": list(links.added), "dropped": list(links.dropped),
        ])
    }

    private func list(_ links: [Succession]) -> JSONText {
        .list(
            links.map { link in
                .members([
                    "predecessor": .text(link.predecessor), "successor": .text(link.successor),
                    "extent": .text(link.extent.rawValue), "day": link.day.map(JSONText.day),
                    "document": link.document.isEmpty ? nil : .text(link.document),
                ])
            })
    }

    private func ids(_ ids: [String]) -> JSONText { .list(ids.map(JSONText.text)) }

    private func object(_ text: TextChange) -> JSONText {
        .members([
            "table": .text(text.subject.table.rawValue), "id": .text(text.subject.key),
            "field": .text(text.field.rawValue), "from": .text(text.from.text(in: language)),
            "to": .text(text.to.text(in: language)),
        ])
    }

    private func object(_ table: TableDifference) -> JSONText {
        .members([
            "table": .text(table.table.rawValue), "in": .text(table.isInLater ? "to" : "from"),
            "rows": .whole(table.rows),
            "otherSide": .text(table.reason == .absent ? "absent" : "unreadable"),
        ])
    }

    private func object(_ match: ProbableMatch) -> JSONText {
        .members([
            "table": .text(match.to.table.rawValue), "from": .text(match.from.key),
            "to": .text(match.to.key), "title": .text(match.title.text(in: language)),
        ])
    }
}

extension UnitKind.Tier {
    /// The tier as programs know it.
    var name: String {
        switch self {
        case .commune: "commune"
        case .district: "district"
        case .province: "province"
        }
    }
}
