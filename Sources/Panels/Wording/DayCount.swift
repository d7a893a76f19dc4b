import Notation

/// Numbers of days in words.
public enum DayCount {
    /// `1 day`, `5 days`; `5 ngày`.
    static func words(_ count: Int, for reader: Reader) -> String {
        let number = NumberText.write(count, for: reader)
        switch reader.language {
        case .vietnamese: return number + " ngày"
        case .english: return number + (count == 1 ? " day" : " days")
        }
    }

    /// By how much a day moved: `30 days later`, `3 days earlier`; `muộn 30 ngày`, `sớm 3 ngày`.
    public static func moved(by days: Int, in context: PanelContext) -> String {
        let count = context.days(abs(days))
        return context.say(
            days > 0
                ? Phrase(vi: "muộn \(count)", en: "\(count) later")
                : Phrase(vi: "sớm \(count)", en: "\(count) earlier"))
    }
}
