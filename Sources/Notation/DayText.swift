/// Days as a reader of one language writes them.
public enum DayText {
    /// A whole day: `20/09/2025` in Vietnamese, `2025-09-20` in English.
    public static func write(_ day: Day, language: Language) -> String {
        guard language == .vietnamese else { return day.description }
        return short(day, language: language) + "/" + String(day.parts.year)
    }

    /// A day without its year, where the year is plain from what stands around it: `20/09`, `20 Sep`.
    public static func short(_ day: Day, language: Language) -> String {
        let (_, month, date) = day.parts
        switch language {
        case .vietnamese: return twoDigits(date) + "/" + twoDigits(month)
        case .english: return String(date) + " " + monthNames[month - 1]
        }
    }

    /// A span of days, written once where they share month or year: `25–27/09/2025`, `25–27 Sep 2025`.
    public static func span(_ first: Day, _ last: Day, language: Language) -> String {
        guard first != last else { return write(last, language: language) }
        let (from, to) = (first.parts, last.parts)
        guard from.year == to.year else {
            return write(first, language: language) + "–" + write(last, language: language)
        }
        switch language {
        case .vietnamese:
            let start = from.month == to.month ? twoDigits(from.day) : short(first, language: language)
            return start + "–" + write(last, language: language)
        case .english:
            let start = from.month == to.month ? String(from.day) : short(first, language: language)
            return start + "–" + short(last, language: language) + " " + String(to.year)
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
