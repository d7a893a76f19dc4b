public import Notation
public import ReformModel

/// The bodies of one part of the political system before and after its last change.
public struct BlocChange: Sendable, Hashable {
    /// The part.
    public let bloc: Unit.Bloc
    /// Bodies on the day before the last change.
    public let before: Int
    /// Bodies on the day of the standing.
    public let after: Int
    /// The day of the last change that has taken effect; nil while nothing has changed.
    public let day: Day?
}

extension Standing {
    /// The bodies by part of the political system, in the order of the parts: all but the territorial units,
    /// which stand by tier in `unitChanges`. Worked out when it is asked for, in passes over the units.
    public var blocChanges: [BlocChange] {
        let units = programme.units
        return Unit.Bloc.allCases.compactMap { bloc in
            let places = units.indices.filter { units[$0].bloc == bloc }
            guard bloc != .territorial, !places.isEmpty else { return nil }
            let last = TierChange.lastChange(of: units, at: places, by: day)
            let earlier = last.map { $0 - 1 } ?? day
            return BlocChange(
                bloc: bloc, before: places.count { units[$0].exists(on: earlier) },
                after: places.count { units[$0].exists(on: self.day) }, day: last)
        }
    }
}
