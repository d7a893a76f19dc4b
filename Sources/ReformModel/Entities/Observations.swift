public import Notation

/// The observations of a programme, in file order: a collection of `Observation` kept column by column, for
/// there may be millions. An observation is made when it is asked for; whoever goes through all of them
/// reads the columns it needs.
public struct Observations: Sendable {
    /// The numbers of the indicators among `texts`.
    private var indicators: [UInt32] = []
    private var reporters: [UInt32] = []
    private var sources: [UInt32] = []
    private var days: [Int32] = []
    /// As they were read: where there is none, an observation became known on the day it speaks of.
    private var reportedDays: [Int32] = []
    private var values: [Double] = []
    /// As they were read: 0 where there is none, `TableColumns.unknownWord` where it is another, else one
    /// more than the place among all.
    private var certainties: [UInt8] = []
    private var lines = RowLines()
    private var texts = PackageTexts()
    /// A new one whenever something changes.
    private var index = ObservationIndex()

    /// No observations.
    public init() {}

    /// Observations that are at hand.
    public init(_ rows: some Sequence<Observation>) {
        for row in rows { append(row) }
    }

    /// The observations of an indicator, by the day that they speak of, then as in the file.
    public func of(_ indicator: String) -> ObservationSeries {
        guard let number = texts.find(indicator) else { return ObservationSeries([], of: self) }
        let order = index.order(indicators: indicators, days: days, lines: lines)
        return ObservationSeries(order.positions(of: number), of: self)
    }

    /// The day that an observation speaks of.
    public func day(at position: Int) -> Day { Day(number: days[position]) }

    /// The value of an observation.
    public func value(at position: Int) -> Double { values[position] }

    /// The day on which an observation became known.
    public func reported(at position: Int) -> Day {
        let reported = reportedDays[position]
        return Day(number: reported > TableColumns.unreadableDay ? reported : days[position])
    }

    /// How many of the observations known by a day are illustrative, and the newest day on which one of them
    /// became known.
    public func tally(knownBy day: Day) -> (illustrative: Int, newest: Day?) {
        var illustrative = 0
        var newest: Day?
        for position in indices {
            let reported = reported(at: position)
            guard reported <= day else { continue }
            newest = Swift.max(newest ?? reported, reported)
            if certainty(at: position) == .illustrative { illustrative += 1 }
        }
        return (illustrative, newest)
    }

    /// How sure an observation is.
    public func certainty(at position: Int) -> Certainty {
        switch certainties[position] {
        case 0: .final
        case TableColumns.unknownWord: .estimate
        case let word: Certainty.allCases[Int(word) - 1]
        }
    }

    /// Adds an observation at the end.
    public mutating func append(_ row: Observation) {
        indicators.append(texts.number(of: row.indicator))
        reporters.append(texts.number(of: row.reporter))
        sources.append(texts.number(of: row.source))
        days.append(row.day.number)
        reportedDays.append(row.reported.number)
        values.append(row.value)
        certainties.append(Observations.number(of: row.certainty))
        lines.append(UInt32(clamping: row.place.line))
        index = ObservationIndex()
    }

    /// Takes out the observations of which something holds.
    public mutating func removeAll(where isUnwanted: (Observation) -> Bool) {
        leaveOut(Set(indices.filter { isUnwanted(self[$0]) }))
    }

    private static func number(of certainty: Certainty) -> UInt8 {
        UInt8(Certainty.allCases.firstIndex(of: certainty) ?? 0) + 1
    }
}

extension Observations: RandomAccessCollection, MutableCollection {
    /// The position of the first observation.
    public var startIndex: Int { 0 }
    /// The position after the last observation.
    public var endIndex: Int { values.count }

    /// The observation at a position.
    public subscript(position: Int) -> Observation {
        get {
            Observation(
                indicator: texts.text(indicators[position]), day: Day(number: days[position]),
                reporter: texts.text(reporters[position]), value: values[position],
                reported: reported(at: position),
                certainty: certainty(at: position),
                source: texts.text(sources[position]),
                place: RowPlace(table: .observations, line: Int(lines[position])))
        }
        set {
            indicators[position] = texts.number(of: newValue.indicator)
            reporters[position] = texts.number(of: newValue.reporter)
            sources[position] = texts.number(of: newValue.source)
            days[position] = newValue.day.number
            reportedDays[position] = newValue.reported.number
            values[position] = newValue.value
            certainties[position] = Observations.number(of: newValue.certainty)
            lines.replace(position, by: UInt32(clamping: newValue.place.line))
            index = ObservationIndex()
        }
    }
}

extension Observations {
    /// The rows of a table that was read. The texts are given to it when all tables are.
    init(_ table: TableRows) {
        let plan = table.plan
        let columns = table.columns
        func place(_ name: String) -> Int { columns.places[plan.slot(name)] }
        indicators = columns.texts[place("indicator")]
        reporters = columns.texts[place("reporter")]
        sources = columns.texts[place("source")]
        values = columns.numbers[place("value")]
        days = columns.days[place("date")]
        reportedDays = columns.days[place("reported")]
        certainties = columns.choices[place("status")]
        lines = columns.lines
        if !columns.leftOut.isEmpty { leaveOut(columns.leftOut) }
    }

    /// Gives the texts by which indicators, reporters and sources are numbered.
    mutating func use(_ texts: PackageTexts) { self.texts = texts }

    private mutating func leaveOut(_ rows: Set<Int>) {
        func kept<Value>(_ column: [Value]) -> [Value] {
            column.indices.lazy.filter { !rows.contains($0) }.map { column[$0] }
        }
        indicators = kept(indicators)
        reporters = kept(reporters)
        sources = kept(sources)
        values = kept(values)
        days = kept(days)
        reportedDays = kept(reportedDays)
        certainties = kept(certainties)
        lines = RowLines(kept(Array(lines)))
        index = ObservationIndex()
    }
}
