import Assessment
import Testing

@Suite("Earned schedule")
struct EarnedScheduleTests {
    private let plan = PlannedValue(byPeriod: [10, 20, 40, 70, 100])

    @Test("The published example: 35 earned of 40 after three of five periods")
    func published() throws {
        let schedule = try #require(EarnedSchedule(plan, earned: 35, actualTime: 3))
        #expect(schedule.planned == 40)
        #expect(schedule.valueIndex == 0.875)
        #expect(schedule.earnedTime == 2.75)
        #expect(abs(schedule.timeIndex - 0.916667) < 5e-7)
        #expect(abs(try #require(schedule.forecastDuration) - 5.454545) < 5e-7)
        #expect(schedule.plannedDuration == 5)
    }

    @Test(
        "The time of a value: nothing, the end of a period, within the first and the last, more than all",
        arguments: [(0.0, 0.0), (5, 0.5), (10, 1), (20, 2), (85, 4.5), (100, 5), (130, 5)])
    func times(earned: Double, time: Double) {
        #expect(plan.moment(earning: earned, nearest: 0) == time)
        #expect(plan.moment(earning: earned, nearest: 9) == time)
    }

    @Test(
        "Where the plan stands still, who has done what was due is neither late nor early",
        arguments: [(1.0, 2.0), (2, 2), (3.5, 3.5), (4, 4), (6, 4)])
    func pause(now: Double, time: Double) {
        let plan = PlannedValue(byPeriod: [10, 20, 20, 20, 50])
        #expect(plan.moment(earning: 20, nearest: now) == time)
    }

    @Test("Sums that differ in their last bit are the same value")
    func lastBit() {
        let plan = PlannedValue(byPeriod: [0.1 + 0.2, 0.3, 1])
        #expect(plan.moment(earning: 0.3, nearest: 1.5) == 1.5)
        #expect(plan.moment(earning: 0.1 + 0.2, nearest: 1.5) == 1.5)
    }

    @Test("Before any time has gone by there is nothing to divide by; nothing planned has no index")
    func edges() throws {
        #expect(EarnedSchedule(plan, earned: 0, actualTime: 0) == nil)
        #expect(EarnedSchedule(plan, earned: 0, actualTime: -1) == nil)
        let none = try #require(EarnedSchedule(plan, earned: 0, actualTime: 2))
        #expect(none.timeIndex == 0)
        #expect(none.forecastDuration == nil)
        let empty = try #require(
            EarnedSchedule(PlannedValue(byPeriod: [0, 10]), earned: 0, actualTime: 1))
        #expect(empty.valueIndex == nil)
    }

    @Test("What should have been earned by a time, between the ends of periods and beyond the plan")
    func values() {
        #expect([0, 0.5, 1, 2.5, 5, 7].map(plan.value) == [0, 5, 10, 30, 100, 100])
        #expect(plan.value(at: -1) == 0)
        #expect(plan.total == 100)
    }
}
