public import Notation
public import ReformModel

/// The value that an indicator is measured from.
public struct Baseline: Sendable, Hashable {
    /// The value, in the indicator's unit.
    public let value: Double
    /// The day it speaks of.
    public let day: Day
    /// How sure it is.
    public let certainty: Certainty
    /// The row it came from: the indicator's own, or its first observation's.
    public let place: RowPlace

    /// The indicator's own baseline, or its first observation where it has none; nil without either. A
    /// baseline without a day stands on the day of the first observation.
    init?(of indicator: Indicator, observations: ObservationSeries) {
        let first = observations.first
        if let value = indicator.baseline {
            guard let day = indicator.baselineDay ?? first?.day else { return nil }
            self.init(value: value, day: day, certainty: .final, place: indicator.place)
        } else if let first {
            self.init(value: first.value, day: first.day, certainty: first.certainty, place: first.place)
        } else {
            return nil
        }
    }

    private init(value: Double, day: Day, certainty: Certainty, place: RowPlace) {
        self.value = value
        self.day = day
        self.certainty = certainty
        self.place = place
    }
}
