internal import Notation

/// A day with a time, or one of both.
struct Moment: Sendable, Equatable {
    /// Nil for a time of day alone.
    let day: Day?
    /// Seconds after midnight; an offset from UTC is taken off, so it may lie outside of a day.
    let seconds: Double

    /// For comparing: seconds after 1970, or after midnight where there is no day.
    var rank: Double { Double(day?.number ?? 0) * 86_400 + seconds }
}

/// The parts of a moment while they are read. A part that could not be read is nil.
struct MomentParts {
    var year: Int? = 0
    var month: Int? = 1
    var day: Int? = 1
    var dayOfYear: Int? = 0
    var hour: Int? = 0
    var minute: Int? = 0
    var second: Int? = 0
    var fraction: Double? = 0
    var isAfternoon = false
    /// Seconds before UTC; 0 where none is named.
    var offset = 0

    /// Whether all that was read could be.
    var isWhole: Bool {
        year != nil && month != nil && day != nil && dayOfYear != nil && hour != nil && minute != nil
            && second != nil && fraction != nil
    }

    /// The moment, or nil when there is no such day or time. Midnight at the end of a day may be 24:00:00.
    var moment: Moment? {
        guard let hour, let minute, let second, let fraction, let year, let month, let day, let dayOfYear,
            minute < 60, second < 60
        else { return nil }
        let clock = (hour + (isAfternoon ? 12 : 0)) * 3600 + minute * 60 + second
        guard clock < 86_400 || year > 0 && clock == 86_400 && fraction == 0 else { return nil }
        let seconds = Double(clock - offset) + fraction
        if year == 0 { return Moment(day: nil, seconds: seconds) }
        if dayOfYear > 0 {
            guard let first = Day(year: year, month: 1, day: 1),
                (first + (dayOfYear - 1)).parts.year == year
            else { return nil }
            return Moment(day: first + (dayOfYear - 1), seconds: seconds)
        }
        return Day(year: year, month: month, day: day).map { Moment(day: $0, seconds: seconds) }
    }
}

/// The names that strptime knows in the C locale.
enum EnglishNames {
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}

extension Span<UInt8> {
    /// Reads one of some names, whole or its first three letters, in any case; its number from 1.
    func name(of names: [String], at index: inout Int) -> Int? {
        var letters = ""
        var end = index
        while end < count, self[end] | 0x20 >= 0x61, self[end] | 0x20 <= 0x7A {
            letters.unicodeScalars.append(Unicode.Scalar(self[end] | 0x20))
            end += 1
        }
        guard let found = names.firstIndex(where: { $0 == letters || $0.prefix(3) == letters }) else {
            return nil
        }
        index = end
        return found + 1
    }

    /// Reads decimals of a second.
    func fraction(at index: inout Int) -> Double? {
        var (value, scale) = (0.0, 1.0)
        let start = index
        while index < count, self[index] >= 0x30, self[index] <= 0x39 {
            scale /= 10
            value += Double(self[index] - 0x30) * scale
            index += 1
        }
        return index > start ? value : nil
    }

    /// Reads `AM` or `PM`.
    func halfDay(at index: inout Int, _ isAfternoon: inout Bool) -> Bool {
        guard index + 1 < count, self[index + 1] | 0x20 == UInt8(ascii: "m") else { return false }
        isAfternoon = self[index] | 0x20 == UInt8(ascii: "p")
        guard isAfternoon || self[index] | 0x20 == UInt8(ascii: "a") else { return false }
        index += 2
        return true
    }

    /// Reads `Z` or `+07:00`, and for strptime `UTC`, `GMT` and `+0700` as well; the seconds before UTC.
    func zone(at index: inout Int, _ offset: inout Int, isLenient: Bool = false) -> Bool {
        if take("Z", at: &index) { return true }
        for name in ["UTC", "GMT"] where isLenient && index + 3 <= count {
            if extracting(index..<(index + 3)).isEqual(to: Array(name.utf8)) {
                index += 3
                return true
            }
        }
        let isBehind = index < count && self[index] == UInt8(ascii: "-")
        guard isBehind || index < count && self[index] == UInt8(ascii: "+") else { return false }
        index += 1
        guard let hours = digits(2, at: &index) else { return false }
        guard take(":", at: &index) || isLenient else { return false }
        guard let minutes = digits(2, at: &index), minutes < 60, hours < 14 || hours == 14 && minutes == 0
        else { return false }
        offset = (hours * 3600 + minutes * 60) * (isBehind ? -1 : 1)
        return true
    }
}
