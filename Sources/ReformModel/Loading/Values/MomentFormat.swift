/// How a field writes a time, or a day with a time.
enum MomentFormat: Sendable, Equatable {
    /// `15:00:00`, the standard's default for `time`.
    case time
    /// `2024-01-26T15:00:00`, with decimals of a second and a zone if need be: `dateTime` of XML Schema.
    case dayAndTime
    /// Whatever is a time beyond doubt.
    case anyTime
    /// Whatever is a day, with a time after it or not.
    case anyDayAndTime
    /// A pattern as strptime has it.
    case pattern(MomentPattern)

    /// The format of a `time` or `datetime` field, or nil when it cannot be read.
    init?(_ format: String?, hasDay: Bool) {
        switch format {
        case nil, "default": self = hasDay ? .dayAndTime : .time
        case "any": self = hasDay ? .anyDayAndTime : .anyTime
        case .some(let text):
            guard let pattern = MomentPattern(text), hasDay ? pattern.hasYear : pattern.hasHour else {
                return nil
            }
            self = .pattern(pattern)
        }
    }

    /// The format as a person would describe it.
    var description: String {
        switch self {
        case .time: "hh:mm:ss"
        case .anyTime: "hh:mm:ss, hh:mm"
        case .dayAndTime: "YYYY-MM-DDThh:mm:ss"
        case .anyDayAndTime: "YYYY-MM-DDThh:mm:ss, DD/MM/YYYY hh:mm"
        case .pattern(let pattern): pattern.text
        }
    }

    /// The moment in some bytes, or nil when there is none.
    func parse(_ bytes: Span<UInt8>) -> Moment? {
        switch self {
        case .time: MomentFormat.time(bytes)
        case .dayAndTime: MomentFormat.dayAndTime(bytes)
        case .anyTime: MomentFormat.first(of: MomentFormat.usualTimes, bytes)
        case .anyDayAndTime: MomentFormat.dayAndTime(bytes) ?? MomentFormat.anyDayAndTime(bytes)
        case .pattern(let pattern): pattern.parse(bytes)
        }
    }

    /// XML Schema Part 2, section 3.2.7, of the years 1 to 9999.
    private static func dayAndTime(_ bytes: Span<UInt8>) -> Moment? {
        var parts = MomentParts()
        var index = 0
        parts.year = bytes.digits(4, at: &index)
        guard bytes.take("-", at: &index) else { return nil }
        parts.month = bytes.digits(2, at: &index)
        guard bytes.take("-", at: &index) else { return nil }
        parts.day = bytes.digits(2, at: &index)
        guard bytes.take("T", at: &index), clock(bytes, &index, &parts) else { return nil }
        if bytes.take(".", at: &index) { parts.fraction = bytes.fraction(at: &index) }
        if index < bytes.count, !bytes.zone(at: &index, &parts.offset) { return nil }
        return index == bytes.count && parts.isWhole && parts.year ?? 0 > 0 ? parts.moment : nil
    }

    private static func time(_ bytes: Span<UInt8>) -> Moment? {
        var parts = MomentParts()
        var index = 0
        guard clock(bytes, &index, &parts), index == bytes.count, parts.isWhole else { return nil }
        return parts.moment
    }

    private static func clock(_ bytes: Span<UInt8>, _ index: inout Int, _ parts: inout MomentParts) -> Bool {
        parts.hour = bytes.digits(2, at: &index)
        guard bytes.take(":", at: &index) else { return false }
        parts.minute = bytes.digits(2, at: &index)
        guard bytes.take(":", at: &index) else { return false }
        parts.second = bytes.digits(2, at: &index)
        return true
    }

    /// A day in any usual form, alone or with a usual time after a blank or a `T`.
    private static func anyDayAndTime(_ bytes: Span<UInt8>) -> Moment? {
        if let day = DayFormat.any.day(in: bytes) { return Moment(day: day, seconds: 0) }
        for index in bytes.indices.reversed() where bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "T")
        {
            if let day = DayFormat.any.day(in: bytes.extracting(0..<index)),
                let time = first(of: usualTimes, bytes.extracting((index + 1)..<bytes.count))
            {
                return Moment(day: day, seconds: time.seconds)
            }
        }
        return nil
    }

    private static func first(of patterns: [MomentPattern], _ bytes: Span<UInt8>) -> Moment? {
        for pattern in patterns {
            if let moment = pattern.parse(bytes) { return moment }
        }
        return nil
    }

    private static let usualTimes = ["%H:%M:%S", "%H:%M", "%H:%M:%S.%f", "%I:%M %p", "%H:%M:%S%z"].compactMap
    {
        MomentPattern($0)
    }
}
