internal import Diagnostics

/// Finds rows that lead back to themselves: milestones that wait for one another, units above themselves,
/// documents that replace each other, units that succeed their own successors.
enum CycleCheck {
    /// One cycle of each knot, at the row that stands first, and every row that names itself.
    static func findings(in programme: Programme) -> [RowFinding] {
        dependencies(programme) + parents(programme) + replacements(programme) + successions(programme)
    }

    /// A cell that names another row.
    private struct Reference {
        let from: String
        let to: String
        let place: RowPlace
        let column: String
        var item: Int?
    }

    private static func dependencies(_ programme: Programme) -> [RowFinding] {
        let references = programme.milestones.flatMap { row in
            row.dependsOn.enumerated().map {
                Reference(from: row.id, to: $1, place: row.place, column: "depends_on", item: $0)
            }
        }
        return findings(.dependency, programme.milestones.map(\.id), references)
    }

    private static func parents(_ programme: Programme) -> [RowFinding] {
        let references = programme.units.filter { !$0.parent.isEmpty }.map {
            Reference(from: $0.id, to: $0.parent, place: $0.place, column: "parent")
        }
        return findings(.parent, programme.units.map(\.id), references)
    }

    private static func replacements(_ programme: Programme) -> [RowFinding] {
        let references = programme.documents.flatMap { row in
            row.replaces.enumerated().map {
                Reference(from: row.id, to: $1, place: row.place, column: "replaces", item: $0)
            }
        }
        return findings(.replacement, programme.documents.map(\.id), references)
    }

    /// Two units that go on may give parts to one another: only what ended has gone over for good.
    private static func successions(_ programme: Programme) -> [RowFinding] {
        let lasting = Set(programme.units.lazy.filter { $0.dissolved == nil }.map(\.id))
        let references = programme.successions.filter {
            !$0.extent.isPart || $0.predecessor == $0.successor || !lasting.contains($0.predecessor)
        }.map {
            Reference(from: $0.predecessor, to: $0.successor, place: $0.place, column: "successor")
        }
        return findings(.succession, programme.units.map(\.id), references)
    }

    private static func findings(
        _ link: RelationProblem.Link, _ ids: [String], _ references: [Reference]
    ) -> [RowFinding] {
        let numbers = Dictionary(zip(ids, ids.indices)) { first, _ in first }
        var known: [Reference] = []
        var links: [RowGraph.Link] = []
        for reference in references {
            guard let from = numbers[reference.from], let to = numbers[reference.to] else { continue }
            known.append(reference)
            links.append(RowGraph.Link(from: from, to: to))
        }
        let itself = known.filter { $0.from == $0.to }.map {
            finding(link, at: $0, path: [$0.from, $0.to])
        }
        let circles = RowGraph(nodes: ids.count, links: links).cycles().map { cycle in
            finding(
                link, at: known[cycle.firstLink], path: (cycle.nodes + cycle.nodes.prefix(1)).map { ids[$0] })
        }
        return itself + circles
    }

    private static func finding(
        _ link: RelationProblem.Link, at reference: Reference, path: [String]
    ) -> RowFinding {
        RowFinding(
            .error, reference.place, column: reference.column, item: reference.item,
            .relation(.cycle(link, path: path)))
    }
}
