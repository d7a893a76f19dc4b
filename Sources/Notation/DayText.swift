/// Days as a reader writes them.
public enum DayText {
    /// A whole day: `20/09/2025` or `2025-09-20`.
    public static func write(_ day: Day, for reader: Reader) -> String {
        guard reader.days == .dayFirst else { return day.description }
        return short(day, for: reader) + "/" + String(day.parts.year)
    }

    /// A whole day as the readers of a language write it.
    public static func write(_ day: Day, language: Language) -> String { write(day, for: Reader(language)) }

    /// A day without its year, where the year is plain from what stands around it: `20/09`, `20 Sep`.
    public static func short(_ day: Day, for reader: Reader) -> String {
        let (_, month, date) = day.parts
        if reader.days == .dayFirst || reader.language == .vietnamese {
            return twoDigits(date) + "/" + twoDigits(month)
        }
        return String(date) + " " + monthNames[month - 1]
    }

    /// A span of days, written once where they share month or year: `25–27/09/2025`, `25–27 Sep 2025`,
    /// `2025-09-25–27`.
    public static func span(_ first: Day, _ last: Day, for reader: Reader) -> String {
        guard first != last else { return write(last, for: reader) }
        let (from, to) = (first.parts, last.parts)
        guard from.year == to.year else { return write(first, for: reader) + "–" + write(last, for: reader) }
        switch (reader.days, reader.language) {
        case (.dayFirst, _):
            let start = from.month == to.month ? twoDigits(from.day) : short(first, for: reader)
            return start + "–" + write(last, for: reader)
        case (.yearFirst, .english):
            let start = from.month == to.month ? String(from.day) : short(first, for: reader)
            return start + "–" + short(last, for: reader) + " " + String(to.year)
        case (.yearFirst, .vietnamese):
            let end = from.month == to.month ? "" : twoDigits(to.month) + "-"
            return write(first, for: reader) + "–" + end + twoDigits(to.day)
        }
    }

    /// The name of a month on a ruler: `T9` in Vietnamese, `Sep` in English.
    public static func month(_ month: Int, language: Language) -> String {
        guard (1...12).contains(month) else { return "" }
        return language == .vietnamese ? "T" + String(month) : monthNames[month - 1]
    }

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0" + String(value) : String(value) }
}
