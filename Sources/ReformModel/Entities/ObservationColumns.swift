internal import Notation

/// The observations of a programme column by column, in file order.
struct ObservationColumns: Sendable {
    /// The numbers of the indicators among `texts`.
    var indicators: [UInt32] = []
    var reporters: [UInt32] = []
    var sources: [UInt32] = []
    var days: [Int32] = []
    /// As they were read: where there is none, an observation became known on the day it speaks of.
    var reportedDays: [Int32] = []
    var values: [Double] = []
    /// As they were read: 0 where there is none, `TableColumns.unknownWord` where it is another, else one
    /// more than the place among all.
    var certainties: [UInt8] = []
    var lines = RowLines()
    var texts = PackageTexts()

    /// How many there are.
    var count: Int { values.count }

    /// The day that an observation speaks of.
    func day(at position: Int) -> Day { Day(number: days[position]) }

    /// The day on which an observation became known.
    func reported(at position: Int) -> Day {
        let reported = reportedDays[position]
        return Day(number: reported > TableColumns.unreadableDay ? reported : days[position])
    }

    /// How sure an observation is.
    func certainty(at position: Int) -> Certainty {
        switch certainties[position] {
        case 0: .final
        case TableColumns.unknownWord: .estimate
        case let word: Certainty.allCases[Int(word) - 1]
        }
    }

    /// The observation at a position.
    subscript(position: Int) -> Observation {
        get {
            Observation(
                indicator: texts.text(indicators[position]), day: day(at: position),
                reporter: texts.text(reporters[position]), value: values[position],
                reported: reported(at: position), certainty: certainty(at: position),
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
            certainties[position] = ObservationColumns.number(of: newValue.certainty)
            lines.replace(position, by: UInt32(clamping: newValue.place.line))
        }
    }

    /// Adds an observation at the end.
    mutating func append(_ row: Observation) {
        indicators.append(texts.number(of: row.indicator))
        reporters.append(texts.number(of: row.reporter))
        sources.append(texts.number(of: row.source))
        days.append(row.day.number)
        reportedDays.append(row.reported.number)
        values.append(row.value)
        certainties.append(ObservationColumns.number(of: row.certainty))
        lines.append(UInt32(clamping: row.place.line))
    }

    private static func number(of certainty: Certainty) -> UInt8 {
        UInt8(Certainty.allCases.firstIndex(of: certainty) ?? 0) + 1
    }
}

extension ObservationColumns {
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

    /// Takes out the observations at some positions.
    mutating func leaveOut(_ rows: Set<Int>) {
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
    }
}
