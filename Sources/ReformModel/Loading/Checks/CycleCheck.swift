internal import Diagnostics
internal import Notation

/// Finds rows that lead back to themselves: milestones that wait for one another, units above themselves,
/// documents that replace each other, units that succeed their own successors.
enum CycleCheck {
    /// One cycle of each knot, at the row that stands first, and every row that names itself.
    static func findings(in programme: Programme, _ net: SuccessionNet) -> [RowFinding] {
        dependencies(programme) + parents(net.units) + replacements(programme) + successions(net)
    }

    /// A cell that names another row, both by their numbers.
    fileprivate struct Reference {
        let from: Int
        let to: Int
        let place: RowPlace
        let column: String
        var item: Int?
    }

    private static func dependencies(_ programme: Programme) -> [RowFinding] {
        let rows = programme.milestones.map {
            NamingRow(id: $0.id, names: $0.dependsOn, place: $0.place, column: "depends_on")
        }
        return findings(.dependency, rows)
    }

    private static func replacements(_ programme: Programme) -> [RowFinding] {
        let rows = programme.documents.map {
            NamingRow(id: $0.id, names: $0.replaces, place: $0.place, column: "replaces")
        }
        return findings(.replacement, rows)
    }

    /// A row with a cell that names others of its table.
    private struct NamingRow {
        let id: String
        let names: [String]
        let place: RowPlace
        let column: String
    }

    private static func findings(_ link: RelationProblem.Link, _ rows: [NamingRow]) -> [RowFinding] {
        let numbers = Dictionary(zip(rows.lazy.map(\.id), 0...)) { first, _ in first }
        let references = rows.flatMap { row in
            row.names.enumerated().compactMap { item, id in
                Reference(numbers[row.id], numbers[id], row.place, row.column, item: item)
            }
        }
        return findings(link, count: rows.count, references) { rows[$0].id }
    }

    private static func parents(_ index: UnitIndex) -> [RowFinding] {
        let units = index.units
        var last = LastAnswer<Int?>()
        var references: [Reference] = []
        for (place, unit) in zip(index.firstPlaces, units) where !unit.parent.isEmpty {
            let parent = last.to(unit.parent) { index.place(of: unit.parent) }
            if let reference = Reference(place, parent, unit.place, "parent") { references.append(reference) }
        }
        return findings(.parent, count: units.count, references) { units[$0].id }
    }

    /// Two units that go on may give parts to one another: only what ended has gone over for good.
    private static func successions(_ net: SuccessionNet) -> [RowFinding] {
        let units = net.units.units
        var lasts = [Bool](repeating: false, count: net.idCount)
        for (place, unit) in zip(net.units.firstPlaces, units) where unit.dissolved == nil {
            lasts[place] = true
        }
        var references: [Reference] = []
        for (row, link) in zip(net.rows, net.links)
        where max(link.predecessor, link.successor) < units.count
            && (!row.extent.isPart || link.isLoop || !lasts[link.predecessor])
        {
            references.append(
                Reference(from: link.predecessor, to: link.successor, place: row.place, column: "successor"))
        }
        return findings(.succession, count: units.count, references) { units[$0].id }
    }

    private static func findings(
        _ link: RelationProblem.Link, count: Int, _ references: [Reference], id: (Int) -> String
    ) -> [RowFinding] {
        let itself = references.filter { $0.from == $0.to }.map {
            finding(link, at: $0, path: [id($0.from), id($0.to)])
        }
        let links = references.map { RowGraph.Link(from: $0.from, to: $0.to) }
        let circles = RowGraph(nodes: count, links: links).cycles().map { cycle in
            finding(
                link, at: references[cycle.firstLink],
                path: (cycle.nodes + cycle.nodes.prefix(1)).map(id))
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

extension CycleCheck.Reference {
    /// A reference between rows that are both there; nil where one is not.
    fileprivate init?(_ from: Int?, _ to: Int?, _ place: RowPlace, _ column: String, item: Int? = nil) {
        guard let from, let to else { return nil }
        self.init(from: from, to: to, place: place, column: column, item: item)
    }
}
