internal import Notation

/// What the cells of a field hold: its type, with what its other properties say of the writing.
enum ValueForm: Sendable {
    case any
    case string
    case text(TextForm)
    case number(NumberFormat)
    case integer(NumberFormat)
    case boolean(yes: [[UInt8]], no: [[UInt8]])
    case json(JSONForm)
    indirect case list(delimiter: UInt8, item: ValueForm)
    case date(DayFormat)
    case time(MomentFormat)
    case datetime(MomentFormat)
    case year
    case yearMonth
    case duration
    case geopoint(GeopointForm)

    /// The value in a cell that is not empty.
    func read(_ bytes: Span<UInt8>) -> CellValue {
        switch self {
        case .any, .string: .text
        case .text(let form): form.accepts(bytes) ? .text : .wrong
        case .number(let format): .number(format.number(in: bytes))
        case .integer(let format): .number(format.integer(in: bytes))
        case .boolean(let yes, let no):
            if yes.contains(where: { bytes.isEqual(to: $0) }) {
                .flag(true)
            } else {
                no.contains(where: { bytes.isEqual(to: $0) }) ? .flag(false) : .wrong
            }
        case .json(let form): JSONValue(bytes).map { form.accepts($0) ? .json($0) : .wrong } ?? .wrong
        case .list(let delimiter, let item): ValueForm.list(bytes, delimiter, item)
        case .date(let format): .number(format.day(in: bytes).map { Double($0.number) })
        case .time(let format), .datetime(let format): .number(format.parse(bytes)?.rank)
        case .year: .number(CalendarPeriod.year(bytes))
        case .yearMonth: .number(CalendarPeriod.month(bytes))
        case .duration: Lapse(bytes).map(CellValue.duration) ?? .wrong
        case .geopoint(let form): form.accepts(bytes) ? .text : .wrong
        }
    }

    /// Whether every text will do.
    var isFree: Bool {
        switch self {
        case .any, .string: true
        case .list(_, let item): item.isFree
        default: false
        }
    }

    /// The items of a list, without blanks around them.
    static func items(of bytes: Span<UInt8>, _ delimiter: UInt8) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == delimiter {
            var end = index
            while start < end, RowScanner.isBlank(bytes[start]) { start += 1 }
            while start < end, RowScanner.isBlank(bytes[end - 1]) { end -= 1 }
            items.append(start..<end)
            start = index + 1
        }
        return items
    }

    private static func list(_ bytes: Span<UInt8>, _ delimiter: UInt8, _ item: ValueForm) -> CellValue {
        let items = items(of: bytes, delimiter)
        if !item.isFree {
            for range in items {
                if case .wrong = item.read(bytes.extracting(range)) { return .wrong }
            }
        }
        return .items(items.count)
    }
}

/// The value of a cell, as far as anything is asked of it.
enum CellValue: Sendable {
    /// The text is no value of the field.
    case wrong
    /// Nothing but a text, or something that is only compared as one.
    case text
    /// A number, or something that is greater or less than another by a number: a day, a time, a year.
    case number(Double)
    case duration(Lapse)
    case flag(Bool)
    case json(JSONValue)
    case items(Int)

    static func number(_ value: Double?) -> CellValue {
        guard let value else { return .wrong }
        return .number(value)
    }
}
