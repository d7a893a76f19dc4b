internal import Notation

extension [Change] {
    /// Adds a date, where it is another.
    mutating func compare(_ date: Change.Date, _ from: Day?, _ to: Day?) {
        if from != to { append(.moved(date, from: from, to: to)) }
    }
}
