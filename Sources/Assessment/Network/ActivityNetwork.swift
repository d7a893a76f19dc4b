/// Activities that lead from event to event, and how much time each has to spare.
///
/// Source: J. E. Kelley and M. R. Walker, "Critical-Path Planning and Scheduling" (1959): a pass forward for the
/// earliest time of each event, a pass back for the latest. Linear in events and activities.
public struct ActivityNetwork: Sendable, Hashable {
    /// Something that takes time and leads from one event to another.
    public struct Activity: Sendable, Hashable {
        /// The event it begins with.
        public let from: Int
        /// The event it ends with.
        public let to: Int
        /// How long it takes; at least 0.
        public let length: Int

        /// Makes an activity.
        public init(from: Int, to: Int, length: Int) {
            self.from = from
            self.to = to
            self.length = length
        }
    }

    /// The activities.
    public let activities: [Activity]
    /// The earliest time of each event, 0 where nothing leads to it; nil for one in a circle.
    public let earliest: [Int?]
    /// The latest time of each event that leaves the end where it is; nil for one that does not lead there.
    public let latest: [Int?]
    /// The event that everything is held against: the last, of several one that nothing goes on from; nil
    /// without any.
    public let end: Int?
    private let leadingTo: Adjacency

    /// Makes the network of events with the numbers from 0 on. Circles, and what lies between two of them, are
    /// left out with everything that leads to and from them.
    public init(events count: Int, activities: [Activity]) {
        let leadingTo = Adjacency(count, activities.map(\.to))
        let goingOn = Adjacency(count, activities.map(\.from))
        let order = ActivityNetwork.order(leadingTo, goingOn, activities)
        earliest = ActivityNetwork.earliest(order, leadingTo, activities)
        latest = ActivityNetwork.latest(order, goingOn, activities, earliest)
        end = ActivityNetwork.end(order, earliest)
        self.activities = activities
        self.leadingTo = leadingTo
    }

    /// How much longer an activity may take before the end moves; nil where it does not lead there.
    public func slack(of activity: Int) -> Int? {
        guard let before = earliest[activities[activity].from], let after = latest[activities[activity].to]
        else { return nil }
        return after - before - activities[activity].length
    }

    /// How much later an event may be before the end moves; nil where it does not lead there.
    public func slack(at event: Int) -> Int? {
        guard let early = earliest[event], let late = latest[event] else { return nil }
        return late - early
    }

    /// The events on the longest way to the end, in order; of several ways the one by the activities that stand
    /// first.
    public var criticalPath: [Int] {
        guard let end else { return [] }
        var path = [end]
        while let event = path.last, let time = earliest[event],
            let activity = leadingTo[event].first(where: { activity in
                earliest[activities[activity].from].map { $0 + activities[activity].length } == time
            })
        {
            path.append(activities[activity].from)
        }
        return path.reversed()
    }

    /// The length of that way.
    public var length: Int { end.flatMap { earliest[$0] } ?? 0 }

    private static func end(_ order: [Int], _ earliest: [Int?]) -> Int? {
        order.reversed().max { earliest[$0] ?? 0 < earliest[$1] ?? 0 }
    }

    private static func earliest(
        _ order: [Int], _ leadingTo: Adjacency, _ activities: [Activity]
    ) -> [Int?] {
        var earliest = [Int?](repeating: nil, count: leadingTo.count)
        for event in order {
            earliest[event] = leadingTo[event].reduce(0) { time, activity in
                guard let before = earliest[activities[activity].from] else { return time }
                return max(time, before + activities[activity].length)
            }
        }
        return earliest
    }

    private static func latest(
        _ order: [Int], _ goingOn: Adjacency, _ activities: [Activity], _ earliest: [Int?]
    ) -> [Int?] {
        var latest = [Int?](repeating: nil, count: goingOn.count)
        let end = end(order, earliest)
        for event in order.reversed() {
            let times = goingOn[event].compactMap { activity in
                latest[activities[activity].to].map { $0 - activities[activity].length }
            }
            latest[event] = event == end ? earliest[event] : times.min()
        }
        return latest
    }

    /// The events in an order in which each stands after all that lead to it, without those in circles.
    private static func order(
        _ leadingTo: Adjacency, _ goingOn: Adjacency, _ activities: [Activity]
    ) -> [Int] {
        let forward = sorted(leadingTo, goingOn, activities.map(\.to), skipping: [])
        guard forward.count < leadingTo.count else { return forward }
        // What neither way can be sorted stands in a circle, or between two.
        let back = sorted(goingOn, leadingTo, activities.map(\.from), skipping: [])
        let knots = Set(0..<leadingTo.count).subtracting(forward).subtracting(back)
        return sorted(leadingTo, goingOn, activities.map(\.to), skipping: knots)
    }

    /// The events sorted by what is before them (A. B. Kahn, "Topological sorting of large networks", 1962);
    /// those in circles and behind them are missing.
    private static func sorted(
        _ before: Adjacency, _ after: Adjacency, _ ends: [Int], skipping knots: Set<Int>
    ) -> [Int] {
        var waiting = (0..<before.count).map { before[$0].count }
        for knot in knots { for activity in after[knot] { waiting[ends[activity]] -= 1 } }
        var order = waiting.indices.filter { waiting[$0] == 0 && !knots.contains($0) }
        var next = 0
        while next < order.count {
            for activity in after[order[next]] where !knots.contains(ends[activity]) {
                waiting[ends[activity]] -= 1
                if waiting[ends[activity]] == 0 { order.append(ends[activity]) }
            }
            next += 1
        }
        return order
    }
}
