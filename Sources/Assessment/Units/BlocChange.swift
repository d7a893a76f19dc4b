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
    /// which stand by tier in `unitChanges`. Worked out when it is asked for, in one pass over the units.
    public var blocChanges: [BlocChange] {
        let byBloc = Dictionary(grouping: programme.units) { $0.bloc }
        return Unit.Bloc.allCases.compactMap { bloc in
            guard bloc != .territorial, let units = byBloc[bloc] else { return nil }
            let days = units.lazy.flatMap { [$0.founded, $0.dissolved] }.compactMap { $0 }
            let last = days.filter { $0 <= self.day }.max()
            let earlier = last.map { $0 - 1 } ?? day
            return BlocChange(
                bloc: bloc, before: units.count { $0.exists(on: earlier) },
                after: units.count { $0.exists(on: day) }, day: last)
        }
    }
}
