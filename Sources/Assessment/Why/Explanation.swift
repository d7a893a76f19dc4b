public import Notation
public import ReformModel

/// Why a figure has its status: the method, what went in with the rows it came from, and the bounds.
///
/// Facts alone; `Panels` chooses the words.
public struct Explanation: Sendable, Hashable {
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
        /// How good or bad something is, or is said to be.
        case band(Band)
        /// A state that somebody reported.
        case state(Report.State)
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
        /// Whom or what it is of: the id of another item, a kind, a reporter; empty where the explanation says.
        public let owner: String
        /// The rows it came from, the first of them where they are many; empty for what was computed.
        public let places: [RowPlace]
        /// How many rows it came from beyond those.
        public let furtherRows: Int

        /// The most rows that are named of what was counted or summed over many.
        public static let mostCounted = 5

        /// A figure of few rows, which are all named.
        init(
            _ symbol: String, _ meaning: Meaning, _ value: Quantity, on day: Day? = nil,
            of owner: String = "", from places: [RowPlace] = []
        ) {
            self.init(symbol, meaning, value, on: day, of: owner, places: places, furtherRows: 0)
        }

        /// A figure counted or summed over rows, of which the first are named.
        init(
            _ symbol: String, _ meaning: Meaning, _ value: Quantity, of owner: String = "",
            over places: [RowPlace]
        ) {
            let first = Array(places.prefix(Figure.mostCounted))
            self.init(
                symbol, meaning, value, on: nil, of: owner, places: first,
                furtherRows: places.count - first.count)
        }

        private init(
            _ symbol: String, _ meaning: Meaning, _ value: Quantity, on day: Day?, of owner: String,
            places: [RowPlace], furtherRows: Int
        ) {
            self.owner = owner
            self.furtherRows = furtherRows
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
