/// Rows in the order of lists, with what a standing of each day would else ask a table for.
public struct OrderedRows<Row: Sendable & Identifiable<String>>: Sendable {
    /// The rows.
    public let rows: [Row]
    /// Of each, the place of its workstream in the order of these; nil where the package has none of its id.
    public let workstreams: [Int?]
    /// Where the first row of each id stands.
    @usableFromInline
    let places: [String: Int]

    init(_ rows: [Row], workstreams: [Int?]) {
        self.rows = rows
        self.workstreams = workstreams
        places = Dictionary(
            rows.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where the first row of an id stands; nil without one.
    @inlinable
    public func place(of id: String) -> Int? { places[id] }
}
