/// How far a piece of work has come along its own plan, measured in time.
///
/// Source: W. Lipke, "Schedule is Different", The Measurable News (2003): ES = C + (EV − PV_C)/(PV_{C+1} − PV_C)
/// with C the periods whose planned value is earned, SPI(t) = ES/AT, IEAC(t) = PD/SPI(t). Time is in the
/// periods of the plan.
public struct EarnedSchedule: Sendable, Hashable {
    /// Planned value: what should have been earned by now.
    public let planned: Double
    /// Earned value.
    public let earned: Double
    /// AT: the time gone by; above 0.
    public let actualTime: Double
    /// PD: how long the plan lasts.
    public let plannedDuration: Double
    /// ES: the time by which the plan had earned as much.
    public let earnedTime: Double

    /// Holds what is earned against a plan; nil before any time has gone by.
    public init?(_ plan: PlannedValue, earned: Double, actualTime: Double) {
        guard actualTime > 0 else { return nil }
        self.earned = earned
        self.actualTime = actualTime
        planned = plan.value(at: actualTime)
        plannedDuration = plan.duration
        earnedTime = plan.moment(earning: earned, nearest: actualTime)
    }

    /// SPI: earned of planned value; nil where nothing was planned yet.
    public var valueIndex: Double? { planned > 0 ? earned / planned : nil }
    /// SPI(t): 1 goes as planned, less is late.
    public var timeIndex: Double { earnedTime / actualTime }
    /// IEAC(t): how long it will have taken at this pace; nil while nothing is earned in time.
    public var forecastDuration: Double? { timeIndex > 0 ? plannedDuration / timeIndex : nil }
}
