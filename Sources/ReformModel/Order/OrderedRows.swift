/// Rows in the order of lists, with what a standing of each day would else ask a table for.
public struct OrderedRows<Row: Sendable & Identifiable<String>>: Sendable {
    /// The rows.
    public let rows: [Row]
    /// Of each, the place of its workstream in the order of these; nil where the package has none of its id.
    public let workstreams: [Int?]
    private let workstreamCount: Int
    /// Where the first row of each id stands.
    private let places: [String: Int]

    /// - Parameter count: how many workstreams there are.
    init(_ rows: [Row], workstreams: [Int?], of count: Int) {
        workstreamCount = count
        self.rows = rows
        self.workstreams = workstreams
        places = Dictionary(
            rows.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where the first row of an id stands; nil without one.
    public func place(of id: String) -> Int? { places[id] }

    /// What is told of each row, by the place of its workstream; of rows without one nothing.
    public func byWorkstream<Told>(_ told: [Told]) -> [[Told]] {
        var groups = [[Told]](repeating: [], count: workstreamCount)
        for (told, place) in zip(told, workstreams) {
            if let place { groups[place].append(told) }
        }
        return groups
    }

    /// What is told of the rows without a workstream.
    public func unassigned<Told>(of told: [Told]) -> [Told] {
        zip(told, workstreams).compactMap { told, place in place == nil ? told : nil }
    }
}
