/// The activities at each event, in their order, in two arrays that do not grow with the square.
struct Adjacency: Sendable, Hashable {
    /// Of each event, where its activities begin in `activities`; one more at the end.
    private let starts: [Int]
    private let activities: [Int]

    /// The number of events.
    var count: Int { starts.count - 1 }

    /// Gathers activities by the event that each stands at.
    init(_ count: Int, _ events: [Int]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for event in events { starts[event + 1] += 1 }
        for event in 0..<count { starts[event + 1] += starts[event] }
        var activities = [Int](repeating: 0, count: events.count)
        var next = starts
        for (activity, event) in events.enumerated() {
            activities[next[event]] = activity
            next[event] += 1
        }
        self.starts = starts
        self.activities = activities
    }

    /// The activities at an event.
    subscript(event: Int) -> ArraySlice<Int> { activities[starts[event]..<starts[event + 1]] }
}
