internal import Fuzzing
internal import Notation

@testable internal import ReformModel

/// Reads days. A day that was read is read again from what is written of it.
enum DayAttempt {
    /// A line with a pattern, and the text.
    static func pattern(_ input: inout FuzzInput) {
        let text = String(decoding: input.line(), as: UTF8.self)
        _ = MomentPattern(text)?.parse(Array(input.rest).span)
        guard let pattern = DayPattern(text) else { return }
        let format = DayFormat.pattern(pattern)
        if namesDaysAlone(text) {
            judge(format, input.rest)
        } else if let day = format.parse(input.rest) {
            judge(day)
        }
        _ = DayProblem.describe(input.rest, format: format)
    }

    /// A choice of a format, and the text.
    static func format(_ input: inout FuzzInput) {
        let format = input.pick([
            DayFormat.iso, .isoWithTime, .any, .yearMonth(.first), .yearMonth(.last), .year(.first),
            .year(.last),
        ])
        judge(format, input.rest)
        _ = DayProblem.describe(input.rest, format: format)
        for moment in [MomentFormat.time, .dayAndTime, .anyTime, .anyDayAndTime] {
            if let day = moment.parse(Array(input.rest).span)?.day { judge(day) }
        }
    }

    private static func judge(_ format: DayFormat, _ text: ArraySlice<UInt8>) {
        guard let day = format.parse(text) else { return }
        judge(day)
        let written = format.write(day)
        guard format.parse(Array(written.utf8)[...]) == day else {
            fatalError("\(day) is written \(written.debugDescription) as \(format.description)")
        }
    }

    private static func judge(_ day: Day) {
        let (year, month, dayOfMonth) = day.parts
        guard Day(year: year, month: month, day: dayOfMonth) == day else { fatalError("no day: \(day)") }
    }

    /// Whether a pattern has nothing but days in it. Of one with hours, what is written is not that pattern.
    private static func namesDaysAlone(_ pattern: String) -> Bool {
        let parts = pattern.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
        let letters = parts.map { $0.hasPrefix("-") ? $0.dropFirst().first : $0.first }
        return letters.allSatisfy { letter in letter.map { "YymbBhdeF".contains($0) } ?? true }
    }
}
