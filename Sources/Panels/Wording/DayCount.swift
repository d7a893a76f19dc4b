import Notation

/// Numbers of days in words.
enum DayCount {
    /// `1 day`, `5 days`; `5 ngày`.
    static func words(_ count: Int, in language: Language) -> String {
        let number = NumberText.write(count, language: language)
        switch language {
        case .vietnamese: return number + " ngày"
        case .english: return number + (count == 1 ? " day" : " days")
        }
    }
}
