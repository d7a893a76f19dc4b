import Assessment
import Notation
import ReformModel

/// The rows of both sides by their keys, found once for all lines of a page.
struct ChangedRows {
    /// The documents, the later side's where both have one.
    let documents: [String: Document]
    /// The workstreams, the later side's where both have one.
    let workstreams: [String: Workstream]
    /// The units, the later side's where both have one.
    let units: [String: Unit]

    init(_ difference: Difference) {
        let sides = [difference.to.programme, difference.from.programme]
        documents = ChangedRows.index(sides.lazy.flatMap(\.documents))
        workstreams = ChangedRows.index(sides.lazy.flatMap(\.workstreams))
        units = ChangedRows.index(sides.lazy.flatMap(\.units))
    }

    private static func index<Row: Identifiable>(_ rows: some Sequence<Row>) -> [String: Row]
    where Row.ID == String {
        Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
