extension Explanation {
    /// The method that decided.
    public enum Method: Sendable, Hashable {
        /// The target is there, or its day has gone by.
        case targetReached
        case targetMissed
        /// Both ratios, the worse counts.
        case growthAndLinear
        /// The linear ratio alone, because growth rates mean nothing for these values.
        case linearAlone
        /// A running total against the year's target by day of year.
        case planToDate
        /// Growth a year without a target.
        case growthWithoutTarget
        /// The line through the values, carried to the day due.
        case courseToDue
        /// The pace of a running total, carried to the day due.
        case totalToDue
        /// Nothing can be projected.
        case cannotProject(Projection.Obstacle)
        /// What remains, by the counts of past periods: exact, or by drawing them.
        case completion
        case simulatedCompletion
        /// No day can be forecast.
        case cannotForecast(CompletionForecast.Obstacle)
        /// Nothing could be computed.
        case nothing(IndicatorStatus.Reason)
        /// The finish against the plan.
        case finishAgainstPlan
        /// The forecast against the plan.
        case forecastAgainstPlan
        /// The plan alone, because nobody has given a forecast that stands.
        case planAlone
        /// A forecast alone, because there is no plan to hold it against.
        case forecastAlone
        /// The deadline against the day.
        case deadlineAgainstDay
        /// The forecast has gone by and nobody has reported since.
        case forecastGoneBy
        /// Done is claimed, and nothing stands behind it.
        case claimWithoutEvidence
        /// The state is what the report says.
        case asReported
        /// There is no day to measure against.
        case noPlan
        /// Where the forecasts lead.
        case forecastTrend
        /// There are too few forecasts to say.
        case noForecastTrend(MilestoneTrend.Reason)
        /// What remains over the days that remain, and against the pace so far.
        case paceToTarget
        /// The time by which the plan had earned as much, against the time gone by.
        case earnedSchedule
        /// There is no schedule.
        case noSchedule(WorkstreamStanding.Reason)
        /// On time of done, and overdue of due.
        case timeliness
        /// Milestones of a level done of those that count.
        case levelMilestones
        /// A count of what was held at a level, of its target.
        case levelCount
        /// How much later it may be: to what waits for it, and to the last of all.
        case slack
        /// Nothing with a day waits for it, nor does the last milestone.
        case nothingWaits
        /// Slack cannot be said.
        case noSlack(Slack.Reason)
        /// The age of the last report, against twice its rhythm.
        case freshness
        /// A good status is in doubt.
        case doubt(IndicatorStanding.Doubt)
        /// The owner rates it better than the data.
        case ratedBetter
        /// Rated green in the report that moved the forecast too far.
        case slippedWhileGreen
        /// Sources gave other values for the day of the latest.
        case sourcesDiffer
        /// The last words of its reporters contradict one another.
        case reportersDiffer
        /// The order of the list of what needs a decision.
        case attentionOrder(AttentionItem.Reason)
        /// What has come to a step of a funnel and not to the next.
        case waiting
        /// Units before and after.
        case unitChange
        /// What went over, and what took it.
        case successions
        /// One unit: how long it exists, and what it came from and went to.
        case unitLife
        /// Staff present against the quota and against the first figures.
        case staffing
        /// From the staff at the beginning to the staff at the end, part by part.
        case waterfall
        /// What is missing to the next quota over the days until then.
        case paceToQuota
    }
}
