internal import Notation
internal import ReformModel

/// The milestones still open as a network: which of them decide the day of the last one, and how much later
/// each may be.
///
/// A milestone cannot be earlier than its own day expected, nor than the end of what it waits for and what it
/// then still takes. Nothing that is open can be done before the day shown.
public struct CriticalPath: Sendable, Hashable {
    /// The milestones that decide the day of the last one, by their ids, in order; empty when nothing is open.
    /// It is the last alone where its own plan decides and not what it waits for.
    public let ids: [String]
    private let slacks: [String: Slack]

    /// The programme's last milestone still open, by its id.
    public var last: String? { ids.last }

    /// The slack of a milestone; nil for an id that there is none of.
    public func slack(of id: String) -> Slack? { slacks[id] }

    /// The network of milestones on a day.
    init(_ milestones: [MilestoneStanding], on day: Day) {
        let nodes = milestones.filter(\.isOpen).map { Node($0, on: day) }
        let links = CriticalPath.links(nodes)
        let network = CriticalPath.network(nodes, links, origin: nodes.lazy.compactMap(\.end).min() ?? day)
        // Event 0 is the origin, from which each milestone's own day is counted.
        let path = network.criticalPath.filter { $0 > 0 }.map { $0 - 1 }
        let next = CriticalPath.next(nodes, links)
        var slacks = Dictionary(
            milestones.map { ($0.id, Slack(reason: .over)) }, uniquingKeysWith: { first, _ in first })
        let critical = Set(path)
        let isLastMadeUp = path.last.map { nodes[$0].isMadeUp } ?? false
        for (number, node) in nodes.enumerated() {
            guard network.earliest[number + 1] != nil else {
                slacks[node.standing.id] = Slack(reason: .circle)
                continue
            }
            guard node.end != nil else {
                slacks[node.standing.id] = Slack(reason: .noDay)
                continue
            }
            let toLast = network.slack(at: number + 1)
            let isNextMadeUp = next[number].map { nodes[$0.node].isMadeUp } ?? false
            slacks[node.standing.id] = Slack(
                next: next[number].map { Slack.Next(id: nodes[$0.node].standing.id, days: $0.days) },
                toLast: toLast, isCritical: critical.contains(number),
                isIllustrative: node.isMadeUp || isNextMadeUp || toLast != nil && isLastMadeUp)
        }
        ids = path.map { nodes[$0].standing.id }
        self.slacks = slacks
    }

    /// An open milestone with its days as expected on the day shown.
    struct Node {
        let standing: MilestoneStanding
        /// The day expected, not before the day shown; nil without plan and forecast.
        let end: Day?
        /// The days that it takes, or still takes once it has begun.
        let length: Int

        /// Whether an illustrative report gives the day, and the plan another.
        var isMadeUp: Bool {
            guard let report = standing.forecastReport, let forecast = report.forecast else { return false }
            return report.certainty == .illustrative && forecast == standing.expected
                && forecast != standing.milestone.baselineFinish
        }

        /// The day on which it is expected to begin, or to go on.
        var start: Day? { end.map { $0 - length } }

        init(_ standing: MilestoneStanding, on day: Day) {
            self.standing = standing
            let end = standing.expected.map { max($0, day) }
            self.end = end
            guard let end, let start = standing.milestone.baselineStart,
                let finish = standing.milestone.baselineFinish
            else {
                length = 0
                return
            }
            length = max(0, min(finish - start, end - day))
        }
    }

    private struct Link {
        let from: Int
        let to: Int
    }

    private static func links(_ nodes: [Node]) -> [Link] {
        let numbers = Dictionary(
            zip(nodes.lazy.map(\.standing.id), nodes.indices), uniquingKeysWith: { first, _ in first })
        return nodes.enumerated().flatMap { number, node in
            node.standing.milestone.dependsOn.compactMap { id in
                numbers[id].map { Link(from: $0, to: number) }
            }
        }
    }

    /// Of each, what waits for it and begins first, and the days to that.
    private static func next(_ nodes: [Node], _ links: [Link]) -> [(node: Int, days: Int)?] {
        var next = [(node: Int, days: Int)?](repeating: nil, count: nodes.count)
        for link in links {
            guard let end = nodes[link.from].end, let start = nodes[link.to].start else { continue }
            if start - end < next[link.from]?.days ?? .max { next[link.from] = (link.to, start - end) }
        }
        return next
    }

    private static func network(_ nodes: [Node], _ links: [Link], origin: Day) -> ActivityNetwork {
        let waits = links.map {
            ActivityNetwork.Activity(from: $0.from + 1, to: $0.to + 1, length: nodes[$0.to].length)
        }
        let plans = nodes.enumerated().compactMap { number, node in
            node.end.map { ActivityNetwork.Activity(from: 0, to: number + 1, length: $0 - origin) }
        }
        return ActivityNetwork(events: nodes.count + 1, activities: waits + plans)
    }
}
