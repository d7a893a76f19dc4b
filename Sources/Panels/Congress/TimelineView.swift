public import Notation

/// Which days a timeline shows: all of them, or a stretch of a certain length that is moved along.
public struct TimelineView: Sendable, Hashable {
    /// How long the stretch is.
    public enum Zoom: Int, Sendable, Hashable, CaseIterable {
        /// From the first day of any milestone to the last.
        case whole
        case threeYears
        case year
        case halfYear
        case quarter
        case month

        /// The days shown; nil for all there are.
        var days: Int? {
            switch self {
            case .whole: nil
            case .threeYears: 1096
            case .year: 366
            case .halfYear: 184
            case .quarter: 92
            case .month: 31
            }
        }
    }

    /// How long the stretch is.
    public let zoom: Zoom
    /// How many days later it begins than it would to have today after its first third.
    public let shift: Int

    /// All the days there are.
    public static let whole = TimelineView(zoom: .whole, shift: 0)

    /// Makes a view.
    public init(zoom: Zoom, shift: Int) {
        self.zoom = zoom
        self.shift = zoom == .whole ? 0 : shift
    }

    /// The view a step closer (1) or a step farther away (−1); the same at the ends. It stays where it is.
    public func zoomed(by step: Int) -> TimelineView {
        let steps = Zoom.allCases
        let index = min(max(0, zoom.rawValue + step), steps.count - 1)
        return TimelineView(zoom: steps[index], shift: shift)
    }

    /// The view a third of its length later (1) or earlier (−1), as far as there is anything to see; the same
    /// while all is shown.
    ///
    /// - Parameters:
    ///   - whole: the days of all milestones.
    ///   - today: the day of today.
    public func moved(by step: Int, over whole: ClosedRange<Day>, today: Day) -> TimelineView {
        guard let days = zoom.days else { return self }
        let later = TimelineView(zoom: zoom, shift: shift + step * max(1, days / 3))
        let shown = later.days(of: whole, today: today)
        return shown.lowerBound <= whole.upperBound && shown.upperBound >= whole.lowerBound ? later : self
    }

    /// The days shown.
    ///
    /// - Parameters:
    ///   - whole: the days of all milestones, today among them.
    ///   - today: the day of today.
    func days(of whole: ClosedRange<Day>, today: Day) -> ClosedRange<Day> {
        guard let days = zoom.days else { return whole }
        let first = today - days / 3 + shift
        return first...(first + (days - 1))
    }
}
