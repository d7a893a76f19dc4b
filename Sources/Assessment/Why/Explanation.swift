public import Notation
public import ReformModel

/// Why a figure has its status: the method, what went in with the rows it came from, and the bounds.
///
/// Facts alone; `Panels` chooses the words.
public struct Explanation: Sendable, Hashable {
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
    }

    /// What a figure in an explanation is.
    public enum Meaning: Sendable, Hashable {
        case baseline
        case latest
        case target
        case plan
        case limit
        case observedGrowth
        case requiredGrowth
        case growthRatio
        case linearRatio
        case ratioToPlan
        case earliest
        case valueCount
        case daysAhead
        case daysGone
        case slope
        case level
        case spread
        case quantile
        case widening
        case projected
        case lowest
        case highest
        case toDo
        case periodLength
        case periodCount
        case fewestDone
        case mostDone
        case evenChance
        case likelyChance
        case nearlyCertain
        case chanceInTime
        case day
        case plannedStart
        case plannedFinish
        case forecast
        case finished
        case reported
        case slip
        case plannedLength
        case remaining
        case drift
        case convergence
    }

    /// A figure with its kind.
    public enum Quantity: Sendable, Hashable {
        /// In the unit of the item.
        case number(Double)
        /// A share or ratio; 0.01 is one per cent.
        case ratio(Double)
        /// A calendar day.
        case day(Day)
        /// A number of days.
        case days(Int)
        /// A number of things.
        case count(Int)
    }

    /// One figure: its symbol in the formula, what it is, its value, its day, and its rows.
    public struct Figure: Sendable, Hashable {
        /// The symbol in the formula; may be empty.
        public let symbol: String
        /// What it is.
        public let meaning: Meaning
        /// Its value.
        public let value: Quantity
        /// The day it speaks of, where it has one.
        public let day: Day?
        /// The rows it came from; empty for what was computed.
        public let places: [RowPlace]

        init(
            _ symbol: String, _ meaning: Meaning, _ value: Quantity, on day: Day? = nil,
            from places: [RowPlace] = []
        ) {
            self.symbol = symbol
            self.meaning = meaning
            self.value = value
            self.day = day
            self.places = places
        }
    }

    /// A bound of a status: from this value on, the band holds.
    public struct Bound: Sendable, Hashable {
        /// The value.
        public let from: Quantity
        /// The band that holds from it on.
        public let band: Band
    }

    /// The method that decided.
    public let method: Method
    /// The formulas, in symbols alone.
    public let formulas: [String]
    /// What went in.
    public let inputs: [Figure]
    /// What came out.
    public let results: [Figure]
    /// The bounds that the results were held against, in the order of the bands.
    public let bounds: [Bound]

    init(
        _ method: Method, formulas: [String] = [], inputs: [Figure] = [], results: [Figure] = [],
        bounds: [Bound] = []
    ) {
        self.method = method
        self.formulas = formulas
        self.inputs = inputs
        self.results = results
        self.bounds = bounds
    }
}
