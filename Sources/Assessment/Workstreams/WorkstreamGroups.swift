/// What was worked out for rows in the order of lists, apart by the workstreams of these.
struct WorkstreamGroups<Element> {
    /// By the place of the workstream.
    private(set) var groups: [[Element]]
    /// What belongs to no workstream of the package.
    private(set) var unassigned: [Element] = []

    /// - Parameters:
    ///   - places: of each element, the place of its workstream.
    ///   - count: how many workstreams there are.
    init(_ elements: [Element], _ places: [Int?], of count: Int) {
        groups = Array(repeating: [], count: count)
        for (element, place) in zip(elements, places) {
            if let place { groups[place].append(element) } else { unassigned.append(element) }
        }
    }
}
